import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

interface Verdict {
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
  ruleSetUsed?: unknown;
}

function cruise(): Verdict {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [program, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (run.stdout === '') throw new Error(run.stderr);
  // The tool's own documented form of report.
  return JSON.parse(run.stdout) as Verdict;
}

it('every import goes the way that the architecture allows', () => {
  const { summary } = cruise();
  // `npm run lint` prints the reason behind each rule that is broken.
  expect(summary.violations.map((violation) => `${violation.from} → ${violation.to}: ${violation.rule.name}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(20);
});
