import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions, templateWith } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';
import { customFormula } from '../support/customFormula';

afterEach(closeAddIn);

const statuses = {
  en: ['○ none yet', '▼ too few', '● in range', '● in range', '▲ too many'],
  id: ['○ belum ada', '▼ terlalu sedikit', '● sesuai', '● sesuai', '▲ terlalu banyak'],
};
const heads = { en: ['KPIs', 'Status'], id: ['Jumlah KPI', 'Status'] } as const;

async function generated(
  language: 'en' | 'id',
  departments: readonly (readonly [string, number])[],
  functions: 'present' | 'absent',
): Promise<OfficeHost> {
  const host = await openAddIn(functions === 'absent' ? { functions: undefined } : {});
  await generateWorkbook(generateOptions({ template: { ...templateWith(departments), language } }));
  await host.settled();
  return host;
}

describe.each(['en', 'id'] as const)('in %s', (language) => {
  test.each(['present', 'absent'] as const)('0 to 4 KPIs, with the functions %s', async (functions) => {
    const counts = [0, 1, 2, 3, 4];
    const host = await generated(
      language,
      counts.map((count) => [`Department ${count}`, count]),
      functions,
    );
    const [count, status] = heads[language];
    expect(tableValues(host.workbook, 'tblDepartments', count)).toEqual(counts);
    expect(tableValues(host.workbook, 'tblDepartments', status)).toEqual(statuses[language]);
  });
});

test('a name with signs that Excel reads as wildcards or comparisons counts only its own', async () => {
  const departments = [
    ['R*D', 1],
    ['RaD', 2],
    ['<HR>', 3],
    ['HR', 1],
    ['~A', 2],
    ['A', 1],
    ['=X', 4],
    ['X', 1],
    ['?', 0],
    ['Q', 1],
    ['2026', 2],
  ] as const;
  const host = await generated('en', departments, 'absent');
  expect(tableValues(host.workbook, 'tblDepartments', 'KPIs')).toEqual(departments.map(([, count]) => count));
});

test('case, outer, double and non-breaking spaces make no difference', async () => {
  const host = await generated('en', [['Human Resources', 1]], 'absent');
  const sheet = host.workbook.table('tblKpis')?.sheet;
  if (!sheet) throw new Error('no KPI sheet');
  const spelt = ['human resources', ' Human  Resources ', 'HUMAN\u00a0RESOURCES\u00a0'];
  enterInputs(
    sheet,
    { top: 6, left: 2, bottom: 8, right: 2 },
    spelt.map((name) => [name]),
  );
  enterInputs(
    sheet,
    { top: 6, left: 1, bottom: 8, right: 1 },
    spelt.map((_, index) => [`Result ${index}`]),
  );
  await host.settled();
  expect(tableValues(host.workbook, 'tblDepartments', 'KPIs')).toEqual([4]);
});

test('a KPI counts only when it has a name, of more than spaces', async () => {
  const host = await generated('en', [['Marketing', 2]], 'absent');
  const sheet = host.workbook.table('tblKpis')?.sheet;
  if (!sheet) throw new Error('no KPI sheet');
  enterInputs(sheet, { top: 5, left: 1, bottom: 6, right: 1 }, [[''], ['\u00a0 ']]);
  await host.settled();
  expect(tableValues(host.workbook, 'tblDepartments', 'KPIs')).toEqual([0]);
});

test('a row typed below the table is counted at once, its verdict and its highlight follow', async () => {
  const host = await generated('en', [['Marketing', 3]], 'present');
  const sheet = host.workbook.table('tblKpis')?.sheet;
  if (!sheet) throw new Error('no KPI sheet');
  enterInputs(sheet, { top: 8, left: 0, bottom: 8, right: 3 }, [['M-4', 'A fourth result', 'Marketing', '']]);
  await host.settled();
  expect(tableValues(host.workbook, 'tblDepartments', 'Status')).toEqual(['▲ too many']);
  expect(tableValues(host.workbook, 'tblKpis', 'Verdict').at(-1)).toBe('○ fields open');
  const rules = sheet.conditionalFormats.filter((format) => customFormula(format).startsWith('=LEFT($'));
  expect(rules.map(({ areas }) => areas[0]?.bottom)).toEqual([8, 8, 8, 8]);
});

test('the highlight is plain Excel: by the sign, without custom functions or structured references', async () => {
  const host = await generated('en', [['Marketing', 1]], 'present');
  for (const format of host.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats)) {
    expect(customFormula(format)).not.toMatch(/KPI\.|\[/);
  }
});

test('limits that finance changes in Settings change the status', async () => {
  const host = await generated('en', [['Marketing', 4]], 'absent');
  const settings = host.workbook.sheet('Settings');
  if (!settings) throw new Error('no Settings');
  const [, row] = /\$C\$(\d+)$/.exec(host.workbook.definedName('KPI_Max')?.formula ?? '') ?? [];
  const cell = { top: Number(row) - 1, left: 1, bottom: Number(row) - 1, right: 1 };
  expect(settings.value(cell.top, 1)).toBe(3);
  for (const [typed, status] of [
    [4, '● in range'],
    ["'5", '● in range'],
    ['many', '▲ too many'],
    ['', '▲ too many'],
    [1, '▲ fewest is above most: see Settings'],
  ] as const) {
    enterInputs(settings, cell, [[typed]]);
    await host.settled();
    expect([typed, tableValues(host.workbook, 'tblDepartments', 'Status')]).toEqual([typed, [status]]);
  }
});
