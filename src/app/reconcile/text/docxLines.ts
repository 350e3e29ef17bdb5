import type { Numbering } from './docxNumbering';
import { attributeOf, childOf, childrenOf, isOn, nameOf, textOf, type XmlNode } from './xml';

/** Deleted or moved away, or written for Word and not for readers. */
const UNREAD = new Set(['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'rPr', 'pPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sectPr', 'sdtPr', 'sdtEndPr', 'footnoteRef', 'endnoteRef', 'annotationRef', 'Fallback', 'rt']);

/** Characters that are elements. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** The paragraphs and tables of a body, cell or note as lines of text; those without words are left out. */
export function docxLines(container: XmlNode, numbering: Numbering): string[] {
  return childrenOf(container).flatMap((child): string[] => {
    switch (nameOf(child)) {
      case 'p':
        return paragraphLines(child, numbering);
      case 'tbl':
        return tableLines(child, numbering);
      default:
        // Insertions, content controls, custom XML around whole paragraphs.
        return UNREAD.has(nameOf(child)) ? [] : docxLines(child, numbering);
    }
  });
}

function paragraphLines(paragraph: XmlNode, numbering: Numbering): string[] {
  const boxes: XmlNode[] = [];
  const text = wordsOf(paragraph, boxes);
  const lines = text.trim() === '' ? [] : `${numbering.labelOf(childOf(paragraph, 'pPr'))}${text}`.split('\n').filter((line) => line.trim() !== '');
  // What stands in a box beside the paragraph is read after it.
  return [...lines, ...boxes.flatMap((box) => docxLines(box, numbering))];
}

function wordsOf(node: XmlNode, boxes: XmlNode[]): string {
  let words = '';
  for (const child of childrenOf(node)) {
    const name = nameOf(child);
    if (UNREAD.has(name) || (name === 'r' && isOn(childOf(child, 'rPr'), 'vanish'))) continue;
    if (name === 't') words += textOf(child);
    else if (name === 'sym') words += symbol(child);
    else if (name === 'txbxContent') boxes.push(child);
    else words += SIGNS[name] ?? wordsOf(child, boxes);
  }
  return words;
}

/** Of a symbol font nobody knows what it draws; elsewhere it is the character of that number. */
function symbol(node: XmlNode): string {
  const code = Number.parseInt(attributeOf(node, 'char') ?? '', 16);
  return Number.isNaN(code) || (code >= 0xe000 && code <= 0xf8ff) ? '' : String.fromCharCode(code);
}

/** A row with one line a cell is one line, its cells apart by tabs; a row of longer texts is read cell by cell. */
function tableLines(table: XmlNode, numbering: Numbering): string[] {
  return within(table, 'tr').flatMap((row) => {
    if (childOf(childOf(row, 'trPr'), 'del')) return [];
    const cells = within(row, 'tc').map((cell) => docxLines(cell, numbering));
    if (cells.some((lines) => lines.length > 1)) return cells.flat();
    const line = cells.map(([words = '']) => words.trim()).join('\t').trimEnd();
    return line.trim() === '' ? [] : [line];
  });
}

/** Elements of this name, also within content controls and insertions. */
function within(node: XmlNode, name: string): XmlNode[] {
  return childrenOf(node).flatMap((child) => (nameOf(child) === name ? [child] : UNREAD.has(nameOf(child)) ? [] : nameOf(child) === 'tbl' ? [] : within(child, name)));
}
