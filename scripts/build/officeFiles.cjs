const path = require('node:path');

const CDN = 'https://appsforoffice.microsoft.com';

/**
 * What office.js 1.1.110 asks its server for: the runtime of each desktop and web Excel, the texts of the two
 * languages (any other language falls back to English), and a table for when the page is opened outside Excel.
 * Its telemetry (`telemetry/oteljs_agave.js`) is left out on purpose; without it office.js turns telemetry off.
 */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** Patterns for CopyWebpackPlugin; the library goes out as it came, with its licence. */
function officePatterns() {
  const root = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  return [
    ...FILES.map((file) => ({ from: path.join(root, 'dist', file), to: `office/${file}`, info: { minimized: true } })),
    { from: path.join(root, 'LICENSE.md'), to: 'office/LICENSE.md' },
  ];
}

module.exports = { CDN, FILES, officePatterns };
