export { countCharacters } from './layout';
export { plainText } from './plainText';
export { richText } from './richText';
export { writeParagraphs } from './writeParagraphs';
