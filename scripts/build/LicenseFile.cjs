const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

/** Writes licenses.txt: the licence of every package that went into the scripts, as these licences ask. */
class LicenseFile {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicenseFile', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'LicenseFile', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const folders = new Set();
        const visit = (module) => {
          const folder = packageFolder(module.resource);
          if (folder !== undefined) folders.add(folder);
          for (const inner of module.modules ?? []) visit(inner);
        };
        for (const module of compilation.modules) visit(module);
        const entries = [...folders].map(licenseOf).sort();
        compilation.emitAsset('licenses.txt', new sources.RawSource([...new Set(entries)].join(`\n${'-'.repeat(78)}\n\n`)));
      });
    });
  }
}

/** `…/node_modules/@scope/name` of a module that comes from a package. */
function packageFolder(resource) {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource ?? '');
  return found?.[1];
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry)) : undefined;
  return `${name} ${version} (${license ?? 'see its licence'})\n\n${file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
}

module.exports = { LicenseFile };
