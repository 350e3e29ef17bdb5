import { join } from 'node:path';
import { findQuantities } from '../src/engine/reconcile/findQuantities';
import { reconcile } from '../src/engine/reconcile/reconcile';
import { definitions } from '../src/workbench/definitions';
import { makeRows } from './data';
import { wholeEngine } from './engine';
import { paired } from './paired';
import { scoreBinding } from './text/binding';
import { readCorpus } from './text/corpus';
import { everyTarget } from './text/everyTarget';
import { scoreExtraction } from './text/extraction';
import { corpusText, medianTime } from './text/speed';
import { scoreVerdicts } from './text/verdicts';

const verbose = process.argv.includes('--verbose');
const only = process.argv.find((argument) => argument.startsWith('--file='))?.slice('--file='.length);
const corpus = readCorpus().filter(({ file }) => only === undefined || file === only);

console.log(`Texts: ${corpus.length}, figures: ${corpus.reduce((sum, { figures }) => sum + figures.length, 0)}`);
for (const line of scoreExtraction(corpus, findQuantities, verbose)) console.log(line);
console.log(`Extraction from 20 000 characters: ${medianTime(corpus, (text) => findQuantities(text)).toFixed(1)} ms, median of 15`);
for (const line of scoreBinding([...corpus, ...readCorpus(join('bench', 'text', 'bound'))].filter(({ file }) => only === undefined || file === only), verbose)) console.log(line);
if (only === undefined) for (const line of scoreVerdicts(verbose)) console.log(line);

const rows = makeRows(100_000);
const text = corpusText(corpus);
const targets = everyTarget(definitions);
const times = paired([
  { name: 'engine, 100 000 rows', run: () => wholeEngine(rows) },
  { name: 'a text of 20 000 characters checked', run: () => reconcile({ text, targets, definitions }) },
]);
for (const { name, median, ratio } of times) console.log(`${name.padEnd(38)}${median.toFixed(1).padStart(8)} ms${ratio.toFixed(3).padStart(8)} × engine`);
