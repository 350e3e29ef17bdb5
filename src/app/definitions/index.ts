export { mistakeText, type MistakeText } from './mistakeText';
export { addDefinition, readKept, removeDefinition, type Added } from './ownList';
export { LONGEST_ALL, LONGEST_FILE, readDefinition, type PlacedMistake, type ReadDefinition } from './readDefinition';
