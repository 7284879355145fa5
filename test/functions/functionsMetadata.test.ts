import './customFunctionsRuntime';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { functionsFile } from '../../src/cli/functions/functionsFile';
import { helpPage } from '../../src/cli/functions/helpPage';
import { readFunctions } from '../../src/cli/functions/readFunctions';
import { functionsMetadata, writeFunctions } from '../../src/cli/functionsMetadata';
import { customFunctions, hiddenFunctions } from '../../src/functions/associateFunctions';
import { commandLine as en } from '../../src/words/en/commandLine';
import { commandLine as idn } from '../../src/words/id/commandLine';
import { functionTexts } from '../../src/words/id/functionTexts';
import { argumentsOf, letterFunctions } from '../../src/kpi/record/functionArguments';
import { letters } from '../../src/kpi/record/Field';

const ids = Object.keys({ ...customFunctions, ...hiddenFunctions });
const described = readFunctions('src/functions');

/** Required arguments, then optional ones in brackets, ranges marked with a colon: what a formula of ours relies on. */
const signatures: Readonly<Record<string, string>> = {
  SPECIFIC: 'name definition department',
  MEASURABLE: 'target unit formula source available',
  ACHIEVABLE: 'baseline target polarity owner stretch [upper] [unit]',
  RELEVANT: 'linkedTarget linked',
  TIMEBOUND: 'target deadline frequency [periodStart] [periodEnd]',
  ADVICE:
    'language linked stretch periodStart periodEnd code name department linkedTarget definition formula unit polarity ' +
    'baseline target deadline frequency source available owner [upper]',
  TARGETVALUE: 'text',
  TARGETUNIT: 'text [language]',
  COMPARATOR: 'text [language]',
  PERIOD: 'text [language]',
  VAGUEWORDS: 'text',
  ISACTIVITY: 'text',
  CHECKTABLE: 'table: [language]',
  EXAMPLES: 'department [language] [howMany]',
  RANGECHECK: 'departments: kpiDepartments: kpiNames: [min] [max] [language]',
  SELFTEST: 'wish [value] [cells:]',
};

test('functions.json describes every function with its arguments', () => {
  const { functions, allowErrorForDataTypeAny } = functionsMetadata();
  expect(allowErrorForDataTypeAny).toBe(true);
  const written = functions.map(({ id, parameters }) => [
    id,
    parameters
      .map(({ name, optional, dimensionality }) => {
        const marked = dimensionality === 'matrix' ? `${name}:` : name;
        return optional ? `[${marked}]` : marked;
      })
      .join(' '),
  ]);
  expect(Object.fromEntries(written)).toEqual(signatures);
});

test.each(letters)('the function of %s takes what the record hands it, in the record’s order', (letter) => {
  expect(signatures[letterFunctions[letter]]?.replace(/[[\]]/g, '').split(' ')).toEqual(argumentsOf(letter));
});

test('ADVICE takes what the record hands it, in the record’s order', () => {
  expect(signatures['ADVICE']?.replace(/[[\]]/g, '').split(' ')).toEqual(argumentsOf('advice'));
});

test('only the functions for outside tables spill', () => {
  const spilling = functionsMetadata().functions.filter(({ result }) => result.dimensionality === 'matrix');
  expect(spilling.map(({ id }) => id)).toEqual(['RANGECHECK', 'CHECKTABLE', 'EXAMPLES']);
});

test('Excel’s lists leave out only what serves the self-test', () => {
  const hidden = described.filter(({ metadata }) => 'options' in metadata).map(({ id, metadata }) => [id, metadata]);
  expect(hidden).toEqual([['SELFTEST', expect.objectContaining({ options: { excludeFromAutoComplete: true } })]]);
});

test('ids and names are the same in both languages, texts are not', () => {
  const english = functionsFile(described, 'en', en).functions;
  const id = functionsFile(described, 'id', idn).functions;
  expect(id.map(({ id: key, name }) => [key, name])).toEqual(english.map(({ id: key, name }) => [key, name]));
  english.forEach((each, at) => {
    expect(id[at]?.description).not.toBe(each.description);
    expect(id[at]?.helpUrl).toBe(`https://localhost:3000/functions-help-id.html#${each.id}`);
    expect(each.helpUrl).toBe(`https://localhost:3000/functions-help.html#${each.id}`);
  });
});

test.each(described)('$id has a text for each argument in Indonesian, and no other', ({ id, metadata }) => {
  expect(Object.keys(functionTexts[id]?.parameters ?? {})).toEqual(metadata.parameters.map(({ name }) => name));
});

test.each(['en', 'id'] as const)('the help page (%s) has an anchor and a link for each function', async (language) => {
  const { window } = new JSDOM(helpPage(described, language, { en, id: idn }[language]));
  const { document } = window;
  expect(Array.from(document.querySelectorAll('section'), ({ id }) => id)).toEqual(ids);
  expect(Array.from(document.querySelectorAll('nav a'), (link) => link.getAttribute('href'))).toEqual(
    ids.map((id) => `#${id}`),
  );
  expect(document.documentElement.lang).toBe(language);
  expect(document.body.textContent).not.toMatch(/undefined|\[object/);
});

test('the files are written with the address of production', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'functions-')), 'out');
  expect(await writeFunctions(['--production', '--out', folder])).toBe(0);
  for (const name of ['functions.json', 'functions-id.json']) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).not.toContain('localhost');
    expect(text).toContain('https://smart-kpi.example/functions-help');
  }
  expect(readFileSync(join(folder, 'functions-help-id.html'), 'utf8')).toContain('KPI.RANGECHECK');
});

/** A folder of sources that holds the given text besides our own functions' files. */
function sourcesWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'strange.ts'), text);
  return folder;
}

const tags = '@helpurl https://a.example\n * @returns One.\n * @example KPI.X() → 1';

test.each([
  [
    'an unsupported type',
    `/**\n * X.\n * @customfunction SPECIFIC\n * ${tags}\n */\nexport function x(a: Cell): number { return 1; }`,
    'does not support',
  ],
  [
    'no example',
    '/**\n * X.\n * @customfunction SPECIFIC\n * @helpurl https://a.example\n */\nexport function x(): number { return 1; }',
    'lacks @returns or @example',
  ],
  [
    'no description',
    `/**\n * @customfunction SPECIFIC\n * ${tags}\n */\nexport function x(): number { return 1; }`,
    'lacks its description',
  ],
  [
    'an id that nobody associates',
    `/**\n * X.\n * @customfunction STRANGE\n * ${tags}\n */\nexport function x(): number { return 1; }`,
    'not associated: STRANGE',
  ],
  ['no function at all', 'export const x = 1;', 'not described: SPECIFIC'],
])('sources with %s are refused', (_what, text, sentence) => {
  expect(() => readFunctions(sourcesWith(text))).toThrow(sentence);
});
