import { decodeXml } from './WorkbookPackage';

export interface SharedString {
  text: string;
  /** The formatted runs as the file has them; absent for a plain text. */
  rich?: string;
}

/** The texts of a workbook, in the order in which its cells number them. */
export function sharedStrings(xml: string): SharedString[] {
  const prefix = prefixOf(xml);
  const strings: SharedString[] = [];
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  let at = xml.indexOf(open);
  while (at >= 0) {
    const tagEnd = xml.indexOf('>', at);
    if (xml[tagEnd - 1] === '/') {
      strings.push({ text: '' });
      at = xml.indexOf(open, tagEnd);
      continue;
    }
    const end = xml.indexOf(close, tagEnd);
    strings.push(stringOf(xml.slice(tagEnd + 1, end < 0 ? undefined : end), prefix));
    at = end < 0 ? -1 : xml.indexOf(open, end);
  }
  return strings;
}

/** What stands in an `<si>` or `<is>` element. */
export function stringOf(inner: string, prefix: string): SharedString {
  // The commonest shape first: one plain text.
  const plain = /^\s*<(?:\w+:)?t(?: [^>]*)?>([^<]*)<\/(?:\w+:)?t>\s*$/.exec(inner);
  if (plain !== null) return { text: textOf(plain[1] ?? '') };
  const spoken = inner.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>|<(?:\w+:)?phoneticPr\b[^>]*\/>/g, '');
  const text = [...spoken.matchAll(/<(?:\w+:)?t(?: [^>]*)?>([^<]*)<\/(?:\w+:)?t>/g)].map(([, run]) => textOf(run ?? '')).join('');
  return prefix === '' && /<r[ >]/.test(spoken) && /<rPr[ >]/.test(spoken) ? { text, rich: spoken } : { text };
}

/** Entities, and Excel's `_x000D_` for characters that XML has no room for. */
export function textOf(xml: string): string {
  const lines = xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml;
  const text = lines.includes('&') ? decodeXml(lines) : lines;
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** Characters to escape, among them all control characters. */
const SPECIAL = /[&<>\p{Cc}\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/u;

/** The way back. */
export function xmlOf(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (letter) => (letter === '\n' || letter === '\t' ? letter : `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** `x:` where the part's root is `<x:worksheet …>`, '' where it is `<worksheet …>`. */
export function prefixOf(xml: string): string {
  return /<([A-Za-z_][\w.-]*:)?[A-Za-z_]/.exec(xml.replace(/^\s*<\?[^>]*\?>/, ''))?.[1] ?? '';
}

/** Collects the texts of a workbook that is being written. */
export class StringTable {
  private readonly items: string[] = [];
  private readonly known = new Map<string, number>();

  get size(): number {
    return this.items.length;
  }

  /** Number of a plain text, or of formatted runs given as XML. */
  add(text: string, rich?: string): number {
    const item = rich ?? (/^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${xmlOf(text)}</t>` : `<t>${xmlOf(text)}</t>`);
    let number = this.known.get(item);
    if (number === undefined) this.known.set(item, (number = this.items.push(item) - 1));
    return number;
  }

  toXml(): string {
    const items = this.items.map((item) => `<si>${item}</si>`).join('');
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.items.length}">${items}</sst>`;
  }
}
