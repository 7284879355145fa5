import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { lookAtWorkbook } from '../../src/actions/lookAtWorkbook';
import { advice } from '../../src/functions/advice';
import { argumentsOf } from '../../src/kpi/record/functionArguments';
import { semesterOf } from '../../src/kpi/record/semesterOf';
import { defaultSettings } from '../../src/kpi/record/settings';
import { findingWords } from '../../src/words/findingWords';
import { languageOfLocale, languages, words, type Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { tableValues } from '../support/tableValues';

/**
 * A third, tiny language: the words of English but for a few of its own. The list of languages is the real file with one import and
 * one name more, which is all that adding a language takes besides its folder.
 */
jest.mock('../../src/words/index', () => {
  const { transpileModule, ModuleKind } = jest.requireActual<typeof import('typescript')>('typescript');
  const folder = join(__dirname, '../../src/words');
  const source = readFileSync(join(folder, 'index.ts'), 'utf8')
    .replace("import { id } from './id/id';", "import { id } from './id/id';\nimport { xx } from './xx/xx';")
    .replace('{ en, id }', '{ en, id, xx }');
  const { outputText } = transpileModule(source, { compilerOptions: { module: ModuleKind.CommonJS } });
  const load = (name: string): unknown =>
    name === './xx/xx' ? { xx: tinyLanguage() } : jest.requireActual(join(folder, name));
  const module = { exports: {} };
  new Function('require', 'exports', outputText)(load, module.exports);
  return module.exports;
});

function tinyLanguage(): unknown {
  const { en } = jest.requireActual<typeof import('../../src/words/en/en')>('../../src/words/en/en');
  const { sheets } = jest.requireActual<typeof import('../../src/words/en/sheets')>('../../src/words/en/sheets');
  const { card } = jest.requireActual<typeof import('../../src/words/en/card')>('../../src/words/en/card');
  const target = { ...en.fields.kpis.target, head: 'Zol' };
  const tiny: typeof en = {
    ...en,
    ownName: 'Tiny',
    calledToo: ['tinyish'],
    fields: { ...en.fields, kpis: { ...en.fields.kpis, target } },
    lists: { ...en.lists, polarity: { ...en.lists.polarity, maximise: ['Moro'] } },
    findings: {
      ...en.findings,
      ownerMissing: () => ({ finding: 'Nobo ownu', why: 'Why.', mend: 'nenni wen' }),
    },
    terms: { ...en.terms, statuses: { ...en.terms.statuses, inRange: 'benne' } },
    sheets: async () => ({ ...sheets, sheets: { ...sheets.sheets, kpis: 'Kapis' } }),
    card: async () => ({ ...card, language: 'xx' }),
  };
  return tiny;
}

const tiny = 'xx' as Language;

afterEach(closeAddIn);

test('it is among the languages, by its code, its name and its locale', () => {
  expect(languages).toEqual(['en', 'id', 'xx']);
  expect(languageOfLocale('xx-YY')).toBe('xx');
});

test('a workbook is generated, read and checked in it', async () => {
  const host = await openAddIn();
  const template = { ...(await words[tiny].card()), language: tiny };
  const look = await lookAtWorkbook();
  expect(look.plans[tiny].parts.map(({ sheet }) => sheet)).toContain('Kapis');
  await generateWorkbook({ ...defaultSettings, template, content: 'examples', period: semesterOf(2026, 12) });
  await host.settled();
  const { workbook } = host;
  expect(workbook.sheets.map(({ name }) => name)).toContain('Kapis');
  expect(workbook.table('tblKpis')?.columns.map(({ name }) => name)).toContain('Zol');
  expect(tableValues(workbook, 'tblKpis', 'Polarity')[0]).toBe('Moro');
  expect(tableValues(workbook, 'tblDepartments', 'Status')).toEqual(Array(3).fill('● benne'));
  expect(tableValues(workbook, 'tblKpis', 'Verdict').slice(0, 2)).toEqual(Array(2).fill('✓ SMART-complete'));
  const settings = workbook.sheets.at(-1);
  expect(settings?.validations.map(({ rule }) => JSON.stringify(rule)).join()).toContain('en,id,xx');
  const report = await checkWorkbook();
  expect([report.language, report.kpis, report.examples > 0]).toEqual(['xx', 6, true]);
});

test('its advice is spoken by code and by name', () => {
  const row: Readonly<Record<string, unknown>> = { name: 'Attendance rate', department: 'HRD', linked: 1 };
  const advise = (language: string): unknown =>
    Reflect.apply(
      advice,
      undefined,
      argumentsOf('advice').map((name) => (name === 'language' ? language : (row[name] ?? ''))),
    );
  expect(advise('tinyish')).toBe(advise('xx'));
  expect(findingWords({ rule: 'ownerMissing', values: {} }, tiny).finding).toBe('Nobo ownu');
});
