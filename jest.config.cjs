/** @type {import('jest').Config} */
const swc = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }];
const common = {
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|js|jsx|mjs)$': swc },
  // Packages that ship as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|intl-messageformat|@formatjs|lodash-es|nanoid|rbush|quickselect|kdbush)/)'],
};
module.exports = {
  // Slow shared machines: a limit against hanging, never a measurement.
  testTimeout: 120_000,
  projects: [
    { ...common, displayName: 'node', testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    // These run in a real Chromium against the workbench, which is built once before them.
    { ...common, displayName: 'browser', testMatch: ['<rootDir>/test/browser/*.test.ts'], globalSetup: '<rootDir>/test/browser/globalSetup.ts' },
  ],
};
