import { strFromU8, unzipSync } from 'fflate';
import { WorkbookFileError } from '../store';
import { firstDamagedPart } from './checksums';

export interface Relationship {
  id: string;
  /** Last part of the type's address: worksheet, drawing, customXml … */
  kind: string;
  /** Path in the package, without a leading slash; an outside address where `external`. */
  target: string;
  external: boolean;
}

/** The parts of an .xlsx file, for what the spreadsheet library leaves out. Paths have no leading slash. */
export class WorkbookPackage {
  private constructor(
    private readonly parts: Record<string, Uint8Array>,
    readonly workbookPath: string,
  ) {}

  /** Throws WorkbookFileError: `empty`, `encrypted`, `not-xlsx` or `damaged`. */
  static open(bytes: Uint8Array): WorkbookPackage {
    refuseOtherFiles(bytes);
    let parts: Record<string, Uint8Array>;
    try {
      parts = unzipSync(bytes);
    } catch (error) {
      throw new WorkbookFileError('damaged', `The file is a zip archive that cannot be unpacked (${String(error)}).`);
    }
    const damaged = firstDamagedPart(bytes, parts);
    if (damaged !== undefined) throw new WorkbookFileError('damaged', `The part ${damaged} is not what was saved: its checksum is another.`);
    const start = relationshipsIn(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
    const types = parts['[Content_Types].xml'];
    if (start === undefined || types === undefined || !/spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled/.test(strFromU8(types))) {
      throw new WorkbookFileError('not-xlsx', 'The archive holds no workbook in the .xlsx format.');
    }
    const opened = new WorkbookPackage(parts, start);
    opened.refuseBrokenXml();
    return opened;
  }

  get paths(): string[] {
    return Object.keys(this.parts);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts[path];
  }

  /** '' where there is no such part. */
  text(path: string): string {
    const part = this.parts[path];
    return part === undefined ? '' : strFromU8(part);
  }

  /** Of a part, or of the package itself for ''. */
  relationships(path: string): Relationship[] {
    return relationshipsIn(this.parts, path);
  }

  /** What `[Content_Types].xml` says of the part or of its extension. */
  contentType(path: string): string | undefined {
    const types = this.text('[Content_Types].xml');
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const stated =
      attributesOf(types, 'Override').find(({ PartName }) => PartName === `/${path}`) ??
      attributesOf(types, 'Default').find(({ Extension }) => Extension?.toLowerCase() === extension);
    return stated?.['ContentType'];
  }

  /** A part cut short or overwritten would be read as far as it goes, and what is missing would never show. */
  private refuseBrokenXml(): void {
    for (const path of [this.workbookPath, ...this.relationships(this.workbookPath).filter(({ external }) => !external).map(({ target }) => target)]) {
      if (!path.endsWith('.xml')) continue;
      if (this.parts[path] === undefined) throw new WorkbookFileError('damaged', `The part ${path} is missing.`);
      const text = this.text(path).trimEnd();
      const root = /<([A-Za-z_][\w.:-]*)[^<>]*?(\/?)>/.exec(text);
      if (root === null || (root[2] === '' && !text.endsWith(`</${root[1]}>`))) {
        throw new WorkbookFileError('damaged', `The part ${path} is not complete XML.`);
      }
    }
  }
}

/** Attributes of every element of that name, entities decoded. */
export function attributesOf(xml: string, element: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  for (const [, attributes] of xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\b([^>]*)>`, 'g'))) {
    const read: Record<string, string> = {};
    for (const [, name, value] of (attributes ?? '').matchAll(/([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      if (name !== undefined) read[name] = decodeXml(value?.slice(1, -1) ?? '');
    }
    found.push(read);
  }
  return found;
}

export function decodeXml(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (match, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? match;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

/** Of a part among others. */
export function relationshipsIn(parts: Readonly<Record<string, Uint8Array>>, path: string): Relationship[] {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const part = parts[`${folder}_rels/${path.slice(slash + 1)}.rels`];
  return attributesOf(part === undefined ? '' : strFromU8(part), 'Relationship').map((attributes) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return { id: attributes['Id'] ?? '', kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '', target: external ? target : resolve(folder, target), external };
  });
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How a password-protected .xlsx is told from an old .xls, both being OLE files: the name of a stream, in UTF-16. */
const ENCRYPTED = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError('empty', 'The file is empty (0 bytes).');
  if (startsWith(bytes, OLE)) {
    if (holds(bytes, ENCRYPTED)) throw new WorkbookFileError('encrypted', 'The workbook is protected by a password.');
    throw new WorkbookFileError('not-xlsx', 'The file is in the old .xls format.');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookFileError('not-xlsx', 'The file is not an .xlsx workbook.');
}

const startsWith = (bytes: Uint8Array, start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);

function holds(bytes: Uint8Array, part: number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + part.length), part)) return true;
  }
  return false;
}
