import { findQuantities } from '../src/engine/reconcile/findQuantities';
import { readCorpus } from './text/corpus';
import { scoreExtraction } from './text/extraction';
import { medianTime } from './text/speed';

const verbose = process.argv.includes('--verbose');
const only = process.argv.find((argument) => argument.startsWith('--file='))?.slice('--file='.length);
const corpus = readCorpus().filter(({ file }) => only === undefined || file === only);

console.log(`Texts: ${corpus.length}, figures: ${corpus.reduce((sum, { figures }) => sum + figures.length, 0)}`);
for (const line of scoreExtraction(corpus, findQuantities, verbose)) console.log(line);
console.log(`Extraction from 20 000 characters: ${medianTime(corpus, (text) => findQuantities(text)).toFixed(1)} ms, median of 15`);
