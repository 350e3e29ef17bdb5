import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = join(import.meta.dirname, '..');
// The configuration is JavaScript, for webpack's own command line.
const configure = createRequire(import.meta.url)(join(root, 'webpack.config.js')) as (env: Build) => Configuration;

export interface Build {
  /** The workbench instead of the add-in. */
  workbench?: boolean;
  /** Folder to write; default dist/, or out/workbench. */
  output?: string;
}

/**
 * Builds the add-in, or the workbench around it.
 * @returns the folder that was written
 * @throws Error whose message is for the person who builds
 */
export async function runWebpack(env: Build): Promise<string> {
  const configuration = configure(env);
  const path = configuration.output?.path ?? '';
  const compiler = webpack(configuration);
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString({ preset: 'errors-only', colors: process.stdout.isTTY }) ?? 'webpack gave no result');
  return path;
}
