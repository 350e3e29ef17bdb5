import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { benchBundle } from './bundle';
import { benchEngine } from './engine';
import { benchFollow } from './follow';
import { benchJob } from './job';

const heading = (text: string) => console.log(`\n${text}`);

async function main(): Promise<void> {
  heading('Engine, 100 000 rows × 12 columns, median of rounds in turn');
  for (const line of benchEngine()) console.log(`  ${line}`);

  heading('1 000 000 rows × 12 columns in a heap of 2 GB');
  const child = spawnSync(process.execPath, ['--max-old-space-size=2048', join(__dirname, 'million.js')], { encoding: 'utf8' });
  console.log(`  ${child.status === 0 ? child.stdout.trim() : `failed: ${child.stderr.trim().split('\n').at(-1) ?? ''}`}`);

  heading('The whole job on Excel for the web: requests and bytes');
  let first: { rows: number; syncs: number; receivedMB: number } | undefined;
  for (const rows of [1_000, 10_000, 100_000]) {
    const job = await benchJob(rows);
    first ??= job;
    console.log(
      `  ${String(job.rows).padStart(7)} rows  ${String(job.syncs).padStart(4)} syncs (${(job.syncs / first.syncs).toFixed(2)} ×)  received ${job.sentMB.toFixed(2)} MB  sent ${job.receivedMB.toFixed(2)} MB  ${job.seconds.toFixed(1)} s`,
    );
  }

  heading('A check after an edit in the middle of the sheet, beside a full check: median of 9 rounds in turn');
  for (const rows of [1_000, 10_000, 100_000]) {
    const { full, edits } = await benchFollow(rows);
    console.log(`  ${String(rows).padStart(7)} rows  full ${full.toFixed(0)} ms`);
    for (const { name, ms, bytes } of edits) console.log(`    ${name.padEnd(22)}${ms.toFixed(1).padStart(8)} ms (${(ms / full).toFixed(3)} × full)  read ${(bytes / 1e3).toFixed(0)} kB`);
  }

  heading('Scripts of the pane, without office.js');
  for (const line of benchBundle('dist')) console.log(`  ${line}`);
}

void main();
