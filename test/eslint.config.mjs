import { readFileSync } from 'node:fs';
import { URL } from 'node:url';
import js from '@eslint/js';
import typescript from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import accessibility from 'eslint-plugin-jsx-a11y';
import regexp from 'eslint-plugin-regexp';

// Read by test/architecture/limits.test.ts too.
const { most } = JSON.parse(readFileSync(new URL('architecture/complexity.json', import.meta.url), 'utf8'));
const noLookBehind = 'WebKit before 16.4 (Excel on older Macs) cannot load a script with a look-behind.';

// Their arguments are those of one formula's call, or what one page shows.
const takesFew = '/^(?:append|replaceChildren|element|group|svg|apply|assign|call|run)$/';

export default typescript.config(
  { ignores: ['dist/**', 'node_modules/**'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  regexp.configs['flat/recommended'],
  { files: ['src/**/*.{ts,tsx}'], rules: { complexity: ['error', most] } },
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
    files: ['reading', 'kpi', 'intake', 'words', 'workbook', 'actions', 'functions', 'commands', 'taskpane'].map(
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
    // What grows with a sheet is handed over as a list: a call takes some hundred thousand arguments, then it is a RangeError.
    files: ['src/host/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression:not([callee.name=${takesFew}]):not([callee.property.name=${takesFew}]) > SpreadElement.arguments`,
          message: 'Hand over the list itself (addAll, refill, highest): a call takes only so many arguments.',
        },
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
