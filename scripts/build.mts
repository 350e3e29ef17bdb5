/**
 * `ADDIN_ORIGIN=https://… npm run build` writes dist/ for the server that will host the add-in.
 * `--workbench` builds what `npm start` serves, and `--output FOLDER` writes somewhere else.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readOrigin } from './build/manifestFor.cjs';
import { runWebpack } from './runWebpack.mjs';

try {
  const { values } = parseArgs({ options: { workbench: { type: 'boolean' }, output: { type: 'string' } } });
  const output = values.output === undefined ? {} : { output: resolve(values.output) };
  if (values.workbench === true) {
    await runWebpack({ workbench: true, ...output });
  } else {
    const origin = readOrigin(process.env['ADDIN_ORIGIN']);
    const folder = await runWebpack(output);
    console.log(`${folder} is complete: put its files on the server as ${origin}/, and give ${origin}/manifest.xml to Excel.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
