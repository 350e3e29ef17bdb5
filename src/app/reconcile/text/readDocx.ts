import { strFromU8, unzipSync } from 'fflate';
import { ToolError } from '../../../model/toolError';
import { docxLines } from './docxLines';
import { docxNumbering } from './docxNumbering';
import { attributeOf, childOf, childrenOf, nameOf, type ParseXml, type XmlNode } from './xml';

/** A part that grows beyond this when it is unpacked is no report's: 64 MB. */
const LARGEST_PART = 64 * 1024 * 1024;

/**
 * The text of a Word file as its readers see it: paragraphs with their list numbers, tables row by row, insertions but not
 * deletions, footnotes and endnotes at the end; headers, footers, comments and hidden words are left out.
 * @throws ToolError FILE-KIND where the archive is no Word file, FILE-DAMAGED
 */
export function readDocx(bytes: Uint8Array, file: string, parseXml: ParseXml): string {
  const parts = unpack(bytes, file);
  const main = mainPart(parts, file, parseXml);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const root = (path: string): XmlNode | undefined => {
    const part = parts.get(path);
    if (!part) return undefined;
    try {
      return parseXml(strFromU8(part));
    } catch (cause) {
      throw new ToolError('FILE-DAMAGED', { file }, { cause });
    }
  };
  const body = childOf(root(main), 'body');
  if (!body) throw new ToolError('FILE-DAMAGED', { file });
  const numbering = docxNumbering(root(`${folder}numbering.xml`), root(`${folder}styles.xml`));
  const notes = ['footnotes', 'endnotes'].flatMap((name) => notesOf(root(`${folder}${name}.xml`)));
  return [...docxLines(body, numbering), ...notes.flatMap((note) => docxLines(note, numbering))].join('\n');
}

function unpack(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  const wanted = /(^|\/)(document\d*|numbering|styles|footnotes|endnotes)\.xml$|^_rels\/\.rels$|^\[Content_Types\]\.xml$/i;
  try {
    return new Map(
      Object.entries(
        unzipSync(bytes, {
          filter: ({ name, originalSize }) => {
            if (!wanted.test(name)) return false;
            if (originalSize > LARGEST_PART) throw new RangeError(`${name} is too large`);
            return true;
          },
        }),
      ),
    );
  } catch (cause) {
    throw new ToolError('FILE-DAMAGED', { file }, { cause });
  }
}

/** Where the package says that its document is; by default word/document.xml. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>, file: string, parseXml: ParseXml): string {
  const relations = parts.get('_rels/.rels');
  if (relations) {
    try {
      const target = childrenOf(parseXml(strFromU8(relations))).find((relation) => nameOf(relation) === 'Relationship' && attributeOf(relation, 'Type')?.endsWith('/officeDocument'));
      const path = target && attributeOf(target, 'Target')?.replace(/^\//, '');
      if (path !== undefined && parts.has(path)) return path;
    } catch (cause) {
      throw new ToolError('FILE-DAMAGED', { file }, { cause });
    }
  }
  if (parts.has('word/document.xml')) return 'word/document.xml';
  throw new ToolError('FILE-KIND', { file });
}

/** Without those that only draw the line above the notes. */
const notesOf = (root: XmlNode | undefined): XmlNode[] => (root ? childrenOf(root).filter((note) => ['normal', undefined].includes(attributeOf(note, 'type'))) : []);
