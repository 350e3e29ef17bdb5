export { countCharacters } from './layout';
export { plainText } from './plainText';
export { richText } from './richText';
export { writeLiveDraft } from './writeLiveDraft';
export { writeParagraphs } from './writeParagraphs';
