import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the workbench, as `npm start` does, and the add-in for a server, once for all browser tests. */
export default function build(): void {
  const root = join(__dirname, '../..');
  const run = (...words: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/build.mts'), ...words], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ADDIN_ORIGIN: 'https://office.example.cn/taizhang' },
    });
  run('--workbench');
  run('--output', join(root, 'out/addin'));
}
