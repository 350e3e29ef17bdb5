import { makeRows } from './data';
import { wholeEngine } from './engine';

/** 1 000 000 rows × 12 through the engine; started with a 2 GB heap by `bench/index.ts`. */
const rows = makeRows(1_000_000);
const before = process.memoryUsage();
const { findings, figures } = wholeEngine(rows);
const after = process.memoryUsage();
const mb = (bytes: number) => Math.round(bytes / 1e6);
console.log(`rows themselves ${mb(before.heapUsed)} MB, after the engine ${mb(after.heapUsed)} MB of heap and ${mb(after.arrayBuffers)} MB of arrays; ${findings.length} findings, ${figures.length} figures`);
