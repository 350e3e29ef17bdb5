const { brotliCompressSync, gzipSync } = require('node:zlib');

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(11);

/** Prints, after a build, what a page loads before it shows anything, raw and compressed, and the size of it all. */
class SizeReport {
  /** @param {string} entry name of the entry point whose initial scripts are measured */
  constructor(entry) {
    this.entry = entry;
  }

  apply(compiler) {
    compiler.hooks.emit.tap('SizeReport', (compilation) => {
      const initial = compilation.entrypoints.get(this.entry).getFiles().filter((file) => file.endsWith('.js'));
      const measured = new Map();
      let total = 0;
      for (const { name, source } of compilation.getAssets()) {
        const content = source.buffer();
        total += content.length;
        if (name.endsWith('.js') && !name.startsWith('office/')) measured.set(name, [content.length, gzipSync(content).length, brotliCompressSync(content).length]);
      }
      const row = (name, [raw, gzip, brotli]) => console.log(`  ${name.padEnd(44)}${kilobytes(raw)}${kilobytes(gzip)}${kilobytes(brotli)}`);
      console.log(`\n  ${'script'.padEnd(44)}${'raw'.padStart(11)}${'gzip'.padStart(11)}${'brotli'.padStart(11)}`);
      for (const file of initial) row(file, measured.get(file));
      row(`initial script of ${this.entry}`, initial.map((file) => measured.get(file)).reduce((sum, sizes) => sum.map((n, i) => n + sizes[i]), [0, 0, 0]));
      for (const [file, sizes] of measured) if (!initial.includes(file)) row(`${file} (when needed)`, sizes);
      console.log(`  ${'everything, office.js included'.padEnd(44)}${kilobytes(total)}\n`);
    });
  }
}

module.exports = { SizeReport };
