import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultJson } from '../../src/workbench/headless/resultJson';

type Program = (args: readonly string[], out: (text: string) => void, err: (text: string) => void) => Promise<number>;

/** Runs a program as the command line does, in a folder of its own that goes after each test. */
export function commandLine(program: Program) {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'taizhang-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name = ''): string => join(folder, name);
  return {
    path,
    async run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
      let [out, err] = ['', ''];
      const status = await program(args, (text) => (out += text), (text) => (err += text));
      return { status, out, err };
    },
    fileOf(name: string, bytes: Uint8Array | string): string {
      writeFileSync(path(name), bytes);
      return path(name);
    },
    /** A result, in its published form. */
    jsonOf: (file: string): ResultJson => JSON.parse(readFileSync(file, 'utf8')) as ResultJson,
  };
}
