const { existsSync } = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { manifestFor, readOrigin } = require('./scripts/build/manifestFor.cjs');
const { CDN, officePatterns } = require('./scripts/build/officeFiles.cjs');
const { LicenseFile } = require('./scripts/build/LicenseFile.cjs');
const { PageHead } = require('./scripts/build/PageHead.cjs');
const { SizeReport } = require('./scripts/build/SizeReport.cjs');

const at = (...parts) => path.join(__dirname, ...parts);

/**
 * Two builds of one pane.
 * - the add-in, for the server named in ADDIN_ORIGIN: `npm run build`. OFFICE_JS=cdn takes office.js from Microsoft's
 *   network instead of from the add-in's own server.
 * - `--env workbench`: the same pane with the simulated Excel around it, for plain http on this machine: `npm start`.
 */
module.exports = (env = {}) => {
  const workbench = env.workbench === true;
  const origin = workbench ? undefined : readOrigin(process.env.ADDIN_ORIGIN);
  const cdn = !workbench && process.env.OFFICE_JS === 'cdn';
  const officeScript = cdn ? `${CDN}/lib/1/hosted/office.js` : 'office/office.js';
  // office.js writes style attributes of its own; everything else is as strict as it can be.
  const policy = [
    "default-src 'none'",
    `script-src 'self'${cdn ? ` ${CDN}` : ''}`,
    // Griffel fills its style elements by script; the hash is that of an empty one.
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const pane = (filename, first) =>
    new HtmlWebpackPlugin({ template: 'src/taskpane/index.html', filename, chunks: ['taskpane'], policy: policy.join('; '), scripts: [...first, officeScript] });

  return {
    mode: 'production',
    context: __dirname,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      ...(workbench && { workbench: './src/workbench/page/index.tsx', frame: { import: './src/workbench/page/frame.ts', filename: 'js/frame.js' } }),
    },
    output: {
      path: env.output ?? (workbench ? at('out', 'workbench') : at('dist')),
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
      cssFilename: 'css/[name].[contenthash:8].css',
      cssChunkFilename: 'css/[name].[contenthash:8].css',
      assetModuleFilename: 'media/[name].[contenthash:8][ext]',
      publicPath: 'auto',
      clean: true,
    },
    target: ['web', 'es2020'],
    devtool: false,
    cache: { type: 'filesystem', cacheDirectory: at('.cache', 'webpack'), name: workbench ? 'workbench' : 'addin', buildDependencies: { config: [__filename] } },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
        },
      ],
    },
    experiments: { css: true },
    optimization: {
      splitChunks: { chunks: (chunk) => chunk.name !== 'frame' },
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false, exclude: /^office\//, minimizerOptions: { ecma: 2020 } })],
    },
    performance: false,
    stats: 'errors-warnings',
    plugins: [
      pane('taskpane.html', []),
      new PageHead(),
      new LicenseFile(),
      new CopyWebpackPlugin({
        patterns: [
          ...(cdn ? [] : officePatterns()),
          { from: 'assets/icons/*.png' },
          { from: 'assets/shortcuts/*.json' },
          { from: 'assets/samples/林业局台账-2022上半年-有问题.xlsx', to: 'assets/sample.xlsx' },
          { from: 'manifest.xml', ...(origin !== undefined && { transform: (content) => manifestFor(content.toString(), origin) }) },
          ...(workbench && existsSync(at('assets', 'samples')) ? [{ from: 'assets/samples' , to: 'assets/samples' }] : []),
        ],
      }),
      ...(workbench
        ? [
            // Hyphenation of all languages but the one that is always loaded.
            new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-gb-)[\w-]+\.js$/, contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/ }),
            pane('pane.html', ['js/frame.js']),
            new HtmlWebpackPlugin({ template: 'src/workbench/page/index.html', filename: 'index.html', chunks: ['workbench'] }),
          ]
        : [new SizeReport('taskpane')]),
    ],
  };
};
