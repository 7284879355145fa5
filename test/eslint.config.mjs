import { readFileSync } from 'node:fs';
import { URL } from 'node:url';
import js from '@eslint/js';
import typescript from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import accessibility from 'eslint-plugin-jsx-a11y';
import regexp from 'eslint-plugin-regexp';

// Read by test/architecture/limits.test.ts too, which tells of ceilings that have become too high.
const { most, ceilings } = JSON.parse(readFileSync(new URL('architecture/complexity.json', import.meta.url), 'utf8'));
const noLookBehind = 'WebKit before 16.4 (Excel on older Macs) cannot load a script with a look-behind.';

export default typescript.config(
  { ignores: ['dist/**', 'node_modules/**'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  regexp.configs['flat/recommended'],
  { files: ['src/**/*.{ts,tsx}'], rules: { complexity: ['error', most] } },
  ...Object.entries(ceilings).map(([file, highest]) => ({
    files: [file],
    rules: { complexity: ['error', highest] },
  })),
  {
    files: ['src/**/*.tsx'],
    ...accessibility.flatConfigs.strict,
  },
  {
    files: ['src/workbook/**/*.ts', 'src/actions/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // What a web view loads. Strings too, since patterns are also put together from them.
    files: ['reading', 'kpi', 'words', 'workbook', 'actions', 'functions', 'commands', 'taskpane'].map(
      (layer) => `src/${layer}/**/*.{ts,tsx}`,
    ),
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[regex.pattern=%]', 'Literal[value=%]', 'TemplateElement[value.raw=%]'].map((selector) => ({
          selector: selector.replace('%', '/[(][?]<[=!]/'),
          message: noLookBehind,
        })),
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
      },
    },
  },
);
