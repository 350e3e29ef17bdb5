/**
 * `ADDIN_ORIGIN=https://… npm run build` writes dist/ for the server that will host the add-in.
 * `--workbench` writes out/workbench instead, which `npm start` serves.
 */
import { readOrigin } from './build/manifestFor.cjs';
import { runWebpack } from './runWebpack.mjs';

try {
  if (process.argv.includes('--workbench')) {
    await runWebpack({ workbench: true });
  } else {
    const origin = readOrigin(process.env['ADDIN_ORIGIN']);
    const folder = await runWebpack({});
    console.log(`${folder} is complete: put its files on the server as ${origin}/, and give ${origin}/manifest.xml to Excel.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
