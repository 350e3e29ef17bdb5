import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the workbench once for all browser tests, as `npm start` does. */
export default function build(): void {
  const root = join(__dirname, '../..');
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/build.mts'), '--workbench'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
