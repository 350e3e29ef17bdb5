import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The pane's scripts as built, without office.js: those that the page itself asks for, and those that come later. */
export function benchBundle(dist: string): string[] {
  const page = join(dist, 'taskpane.html');
  if (!existsSync(page)) return ['no dist/: run `ADDIN_ORIGIN=https://example.org npm run build` first'];
  const html = readFileSync(page, 'utf8');
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js') && !file.startsWith('office'));
  const sizes = (files: readonly string[]) => {
    const whole = Buffer.concat(files.map((file) => readFileSync(join(dist, file))));
    const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    return `${files.length} files, ${kb(whole.length)}, gzip ${kb(gzipSync(whole, { level: 9 }).length)}, brotli ${kb(brotliCompressSync(whole).length)}`;
  };
  const initial = scripts.filter((file) => html.includes(file.replaceAll('\\', '/')));
  return [`initial  ${sizes(initial)}`, `later    ${sizes(scripts.filter((file) => !initial.includes(file)))}`];
}
