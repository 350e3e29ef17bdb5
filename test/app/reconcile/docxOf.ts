import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface DocxParts {
  /** Content of `w:body`. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  /** Other parts, by path. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The smallest Word file with these parts. */
export function docxOf({ body, numbering, styles, footnotes, others = {} }: DocxParts): Uint8Array {
  const part = (name: string, content: string | undefined) => (content === undefined ? {} : { [`word/${name}.xml`]: strToU8(`<?xml version="1.0"?><w:${name} ${W}>${content}</w:${name}>`) });
  return zipSync({
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    ...part('document', `<w:body>${body}</w:body>`),
    ...part('numbering', numbering),
    ...part('styles', styles),
    ...part('footnotes', footnotes),
    ...Object.fromEntries(Object.entries(others).map(([path, content]) => [path, strToU8(content)])),
  });
}

export const paragraph = (text: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
