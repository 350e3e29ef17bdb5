import { PAGE_NUMBER, TYPEFACES } from './typeface';

interface Part {
  readonly path: string;
  readonly data: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Without the signs that XML has no place for: Word would not open the file. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
export const withoutControls = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** Title and language alone. */
export function corePart(title: string): Part {
  const text = withoutControls(title).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    path: 'docProps/core.xml',
    data: `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
  };
}

/** What Word takes where a font of the document is not installed. `charset` 86 is simplified Chinese. */
export function fontTablePart(): Part {
  const faces = new Map([...Object.values(TYPEFACES), PAGE_NUMBER].map(({ fonts: [name, ...others] }) => [name, others]));
  const fonts = [...faces].map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`);
  return { path: 'word/fontTable.xml', data: `${HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>` };
}
