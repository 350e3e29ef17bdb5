export { publishingCopy, type PlacedItem, type PublishingCopy } from './publishingCopy';
export { publishingWords } from './publishingWords';
export { type PublishingSheet, writePublishing } from './writePublishing';
