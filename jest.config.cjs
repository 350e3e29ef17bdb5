/** @type {import('jest').Config} */
const swc = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }];
module.exports = {
  testEnvironment: 'node',
  // Slow shared machines: a limit against hanging, never a measurement.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '^.+\\.(ts|tsx|js|jsx|mjs)$': swc },
  // Packages that ship as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|intl-messageformat|@formatjs|lodash-es|nanoid|rbush|quickselect|kdbush)/)'],
};
