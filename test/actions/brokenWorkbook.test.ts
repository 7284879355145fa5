import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { checkJson } from '../../src/cli/check/checkJson';
import { checkText } from '../../src/cli/check/checkText';
import type { Workbook } from '../../src/host/book/model/Workbook';
import { words } from '../../src/words/index';
import { closeAddIn } from '../support/addIn';
import { tableValues } from '../support/tableValues';
import { workbookWordsOf } from '../support/workbookWordsOf';
import { damage, generateAgain, openMade, type Damage } from '../workbook/merge/damaged';

afterEach(closeAddIn);

type Language = 'en' | 'id';

const tables = ['tblDepartments', 'tblTargets', 'tblKpis', 'tblColumns'];

/** What somebody does to a workbook, and the codes of what is then said to be broken. */
const damages: readonly (readonly [what: string, by: (language: Language) => Damage, codes: readonly string[]])[] = [
  [
    'Settings deleted',
    (language) => (context) => context.workbook.worksheets.getItem(workbookWordsOf[language].sheets.settings).delete(),
    ['sheetMissing'],
  ],
  [
    'the KPI sheet deleted',
    (language) => (context) => context.workbook.worksheets.getItem(workbookWordsOf[language].sheets.kpis).delete(),
    ['sheetMissing'],
  ],
  [
    'the sheet of targets deleted',
    (language) => (context) => context.workbook.worksheets.getItem(workbookWordsOf[language].sheets.targets).delete(),
    ['sheetMissing', 'nameMissing'],
  ],
  [
    'the verdicts deleted',
    (language) => (context) =>
      context.workbook.tables.getItem('tblKpis').columns.getItem(workbookWordsOf[language].heads.verdict).delete(),
    ['columnMissing', 'formulasBroken', 'formulasBroken', 'formulasBroken'],
  ],
  [
    'the owners deleted',
    (language) => (context) =>
      context.workbook.tables.getItem('tblKpis').columns.getItem(words[language].fields.kpis.owner.head).delete(),
    ['columnMissing', 'formulasBroken'],
  ],
  [
    'a step deleted',
    (language) => (context) =>
      context.workbook.tables.getItem('tblKpis').columns.getItem(workbookWordsOf[language].heads.fieldsOfS).delete(),
    ['columnMissing', 'formulasBroken', 'formulasBroken'],
  ],
  [
    'names deleted',
    () => (context) => {
      for (const name of ['Verdict_Words', 'KPI_Max']) context.workbook.names.getItem(name).delete();
    },
    ['nameMissing'],
  ],
  [
    'every table a range',
    () => (context) => {
      for (const name of tables) context.workbook.tables.getItem(name).convertToRange();
    },
    ['tableMissing', 'tableMissing', 'tableMissing', 'tableMissing'],
  ],
  [
    'the KPIs a range',
    () => (context) => {
      context.workbook.tables.getItem('tblKpis').convertToRange();
    },
    ['tableMissing'],
  ],
];

/** How many KPIs the sheet calls complete, by the sign that begins their verdict. */
function completeOnSheet(workbook: Workbook, language: Language): number {
  const head = workbookWordsOf[language].heads.verdict;
  const table = workbook.table('tblKpis');
  if (!table?.columns.some(({ name }) => name === head)) return 0;
  return tableValues(workbook, 'tblKpis', head).filter((verdict) => typeof verdict === 'string').length;
}

describe.each<Language>(['en', 'id'])('in %s', (language) => {
  test.each(damages)('%s: Check says what is broken and that Generate mends it', async (_, by, codes) => {
    const host = await openMade(language);
    await damage(host, by(language));
    const report = await checkWorkbook();
    expect(report.broken.map(({ code }) => code)).toEqual(codes);
    expect(report.broken.every(({ does }) => does === 'add' || does === 'mend')).toBe(true);
    expect(report.clean).toBe(false);
    expect(report.smartComplete).toBeLessThanOrEqual(completeOnSheet(host.workbook, language));
    const spoken = words[report.language];
    const { check } = await spoken.commandLine();
    const lines = await checkText({ report, differences: undefined });
    expect(lines[0]).toBe(`${check.broken}:`);
    const said = report.broken.map(({ code, sheet, items }) =>
      spoken.pane.setUp.plan.parts[code]({ sheet, items: items.join(', ') }),
    );
    expect(lines.slice(1, 1 + said.length)).toEqual(said.map((each) => `  ${each}`));
    expect(await checkJson('x.xlsx', { report, differences: undefined })).toMatchObject({
      clean: false,
      broken: report.broken.map(({ code }, index) => ({ code, finding: said[index] })),
    });
    await generateAgain(host);
    expect((await checkWorkbook()).broken).toEqual([]);
  });
});

test('no KPI is complete while the sheet shows an error for all of them, or nothing', async () => {
  for (const [what, by] of damages) {
    const host = await openMade();
    await damage(host, by('en'));
    const { smartComplete, departments } = await checkWorkbook();
    const counts = [smartComplete, ...departments.map((each) => each.smartComplete)];
    expect([what, ...counts.filter((count) => count > 0)]).toEqual([what]);
    closeAddIn();
  }
});

test('where tables are gone nothing is said of what stood there', async () => {
  const host = await openMade();
  await damage(host, (context) => {
    context.workbook.tables.getItem('tblKpis').convertToRange();
  });
  const report = await checkWorkbook();
  expect(report).toMatchObject({ unreadTables: ['tblKpis'], departments: [], findings: [], outOfRange: 0, kpis: 0 });
  expect((await checkText({ report, differences: undefined })).at(-2)).toContain('tblKpis');
});

test('sheets on which nothing rests, and fields that nobody needs, may go', async () => {
  const host = await openMade();
  await damage(host, (context) => {
    context.workbook.worksheets.getItem('Guide').delete();
    context.workbook.tables.getItem('tblKpis').columns.getItem(words.en.fields.kpis.current.head).delete();
  });
  const report = await checkWorkbook();
  expect(report.broken).toEqual([]);
  expect(report.smartComplete).toBe(5);
});

test('on a protected sheet Check says what stands in the way of mending it', async () => {
  const host = await openMade();
  await damage(host, async (context) => {
    context.workbook.tables.getItem('tblKpis').columns.getItem('Owner').delete();
    await context.sync();
    context.workbook.worksheets.getItem('KPIs').protection.protect();
  });
  const report = await checkWorkbook();
  expect(report.broken.map(({ code, does }) => [code, does])).toEqual([
    ['columnMissing', 'leave'],
    ['formulasBroken', 'leave'],
    ['sheetProtected', 'leave'],
  ]);
  const { check } = await words.en.commandLine();
  expect((await checkText({ report, differences: undefined }))[0]).toBe(`${check.hindering}:`);
});

test('a whole workbook costs two batches', async () => {
  const host = await openMade();
  const sent = host.batches.length;
  expect((await checkWorkbook()).broken).toEqual([]);
  expect(host.batches.slice(sent).filter(({ actions }) => actions > 0)).toHaveLength(2);
});
