import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Every rule of the Office plug-in, as an error. */
const officeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/', 'out/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs', '*.cjs', '*.js', 'scripts/*.mjs', '.*.cjs'] }, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Numbers in text are what this product is about; everything else must be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // `void promise` says that nobody waits for it.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // There are no enumerations here, and looking for them takes a sixth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Reading `record['name']` from an index signature is what the compiler's stricter option wants.
      '@typescript-eslint/dot-notation': 'off',
      // Data keyed by name is what definitions are.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.ts', 'src/**/*.tsx'], languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['src/excel/**/*.ts', 'test/excel/**/*.ts', 'test/workbench/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { globals: { Excel: 'readonly', Office: 'readonly', OfficeExtension: 'readonly' } },
    rules: officeRules,
  },
  // Tests take methods out of what they open; Microsoft's own examples do.
  { files: ['test/**/*.ts', 'test/**/*.tsx'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['src/taskpane/**/*.ts', 'src/taskpane/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  // What runs in a terminal speaks through it.
  { files: ['src/workbench/headless/**/*.ts', 'scripts/**', 'bench/**', 'test/bench/**', '*.js', '*.cjs', '*.mjs'], languageOptions: { globals: { ...globals.node } }, rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs', 'webpack.config.js'], rules: { '@typescript-eslint/no-require-imports': 'off' }, languageOptions: { sourceType: 'commonjs' } },
);
