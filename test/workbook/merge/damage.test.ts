import { closeAddIn } from '../../support/addIn';
import { damage, deedsOf, errorsOf, generateAgain, lostTexts, openMade, typedTexts, type Damage } from './damaged';

afterEach(closeAddIn);

const tables = ['tblDepartments', 'tblTargets', 'tblKpis'] as const;

const harmless: readonly (readonly [string, Damage])[] = [
  [
    'sheets renamed',
    ({ workbook }) => {
      const names = ['Guide', 'Departments', 'Targets', 'KPIs', 'Overview', 'Formula review', 'Settings'];
      names.forEach((name, index) => (workbook.worksheets.getItem(name).name = `Ours ${index}`));
    },
  ],
  [
    'heads renamed, columns and rows put in, a column of somebody’s own',
    ({ workbook }) => {
      const kpis = workbook.worksheets.getItem('KPIs');
      kpis.getRange('B5').values = [['What we measure']];
      kpis.getRange('A:A').insert('Right');
      kpis.getRange('3:3').insert('Down');
      workbook.tables.getItem('tblKpis').columns.add(2, undefined, 'Our note');
      workbook.tables.getItem('tblDepartments').columns.add(undefined, undefined, 'Clean 2');
      workbook.worksheets.getItem('Settings').getRange('4:4').insert('Down');
      workbook.worksheets.getItem('Overview').getRange('2:2').insert('Down');
    },
  ],
  ['a totals row', ({ workbook }) => void (workbook.tables.getItem('tblKpis').showTotals = true)],
  [
    'rows of another author',
    ({ workbook }) => {
      workbook.worksheets.getItem('Departments').getRange('A9:C9').values = [['Legal', 'VP Legal', 'Contracts']];
    },
  ],
];

test.each(harmless)('%s: nothing is missing, nothing changes', async (_name, change) => {
  const host = await openMade();
  await damage(host, change);
  const before = typedTexts(host.workbook);
  const report = await generateAgain(host);
  expect(report.parts).toEqual([]);
  expect(typedTexts(host.workbook)).toEqual(before);
  expect(errorsOf(host.workbook)).toEqual([]);
});

const pages = ['Guide', 'Departments', 'Targets', 'KPIs', 'Overview', 'Formula review', 'Settings'];
const deleteName =
  (name: string): Damage =>
  ({ workbook }) =>
    workbook.names.getItem(name).delete();
const names = [
  ...['Page_Kpis', 'Page_Guide', 'Page_Settings', 'Page_Overview', 'KPI_Min', 'KPI_Language', 'Formula_Version'],
  ...['Status_Words', 'Status_InRange', 'Verdict_Words', 'Fields_Only', 'List_Polarity', 'List_Unit', 'Percent_Unit'],
  ...['List_Departments', 'List_Targets', 'Required_Heads', 'Half'],
];
const damages: readonly (readonly [string, Damage, readonly string[]])[] = [
  ...pages.map((name) => {
    const change: Damage = ({ workbook }) => workbook.worksheets.getItem(name).delete();
    return [`the sheet ${name} deleted`, change, ['sheetMissing']] as const;
  }),
  ...[...tables, 'tblColumns'].flatMap((name) => {
    const taken: Damage = ({ workbook }) => workbook.tables.getItem(name).delete();
    const turned: Damage = ({ workbook }) => void workbook.tables.getItem(name).convertToRange();
    return [
      [`the table ${name} deleted`, taken, ['tableMissing']] as const,
      [`the table ${name} turned into cells`, turned, ['tableMissing']] as const,
    ];
  }),
  ...(
    [
      ['tblKpis', 'Owner'],
      ['tblKpis', 'Code'],
      ['tblKpis', 'Verdict'],
      ['tblKpis', 'Key'],
      ['tblTargets', 'Ideal target'],
      ['tblDepartments', 'Department'],
      ['tblDepartments', 'Status'],
    ] as const
  ).map(([table, head]) => {
    const change: Damage = ({ workbook }) => workbook.tables.getItem(table).columns.getItem(head).delete();
    return [`the column ${head} of ${table} deleted`, change, ['columnMissing']] as const;
  }),
  ...names.map((name) => [`the name ${name} deleted`, deleteName(name), ['nameMissing']] as const),
  ...[6, 9, 11, 14, 30, 38, 42].map((row) => {
    const change: Damage = ({ workbook }) =>
      workbook.worksheets.getItem('Settings').getRange(`${row}:${row}`).delete('Up');
    return [`row ${row} of Settings deleted`, change, []] as const;
  }),
  [
    'the chart deleted',
    ({ workbook }) => workbook.worksheets.getItem('Overview').charts.getItem('KPI overview').delete(),
    ['chartMissing'],
  ],
  [
    'all colours of KPIs cleared',
    ({ workbook }) => workbook.worksheets.getItem('KPIs').getRange().conditionalFormats.clearAll(),
    ['rulesMissing'],
  ],
  [
    'all drop-downs of KPIs cleared',
    ({ workbook }) => workbook.worksheets.getItem('KPIs').getRange().dataValidation.clear(),
    ['dropDownsMissing'],
  ],
];

test.each(damages)('%s: mended, nothing typed lost, whole afterwards', async (_name, change, expected) => {
  const host = await openMade();
  await damage(host, change);
  const before = typedTexts(host.workbook);
  const deeds = deedsOf(await generateAgain(host));
  expect(deeds).toEqual(expect.arrayContaining([...expected]));
  expect(deeds).not.toEqual([]);
  expect(lostTexts(before, typedTexts(host.workbook))).toEqual([]);
  expect(errorsOf(host.workbook)).toEqual([]);
  expect((await generateAgain(host)).parts).toEqual([]);
});
