import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { checkJson } from '../../src/cli/check/checkJson';
import { checkText } from '../../src/cli/check/checkText';
import { checkTable } from '../../src/functions/checkTable';
import { rangeCheck } from '../../src/functions/rangeCheck';
import { CellError } from '../../src/host/book/model/CellError';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { findingWords } from '../../src/words/findingWords';
import { words, type Language } from '../../src/words/index';
import { closeAddIn } from '../support/addIn';
import { openGenerated } from '../support/openGenerated';
import { tableValues } from '../support/tableValues';
import { typeInto } from '../support/typeInto';
import { workbookWordsOf } from '../support/workbookWordsOf';

afterEach(closeAddIn);

describe.each<Language>(['en', 'id'])('in %s', (language) => {
  const { kpis, departments, targets } = words[language].fields;
  const { sheets, heads } = workbookWordsOf[language];

  /** What the three places say of each department: how many KPIs, and its status in words. */
  async function threeWays(
    { workbook }: OfficeHost,
    min: unknown = 2,
    max: unknown = 3,
  ): Promise<{
    readonly sheet: unknown[][];
    readonly functions: unknown[][];
    readonly check: unknown[][];
  }> {
    const column = (table: string, head: string): unknown[][] =>
      tableValues(workbook, table, head).map((cell) => [cell]);
    const report = await checkWorkbook();
    const spilled = rangeCheck(
      column('tblDepartments', departments.department.head),
      column('tblKpis', kpis.department.head),
      column('tblKpis', kpis.name.head),
      min,
      max,
      language,
    );
    const counts = tableValues(workbook, 'tblDepartments', heads.kpiCount);
    const statuses = tableValues(workbook, 'tblDepartments', heads.status).map((status) => String(status).slice(2));
    return {
      sheet: counts.map((count, row) => [count, statuses[row]]),
      functions: spilled.map(([, count, status]) => [count, String(status).slice(2)]),
      check: report.departments.map(({ kpis: count, status }) => [count, words[language].terms.statuses[status]]),
    };
  }

  async function expectAlike(host: OfficeHost, ...limits: readonly unknown[]): Promise<unknown[][]> {
    await host.settled();
    const { sheet, functions, check } = await threeWays(host, ...limits);
    expect(functions).toEqual(sheet);
    expect(check).toEqual(sheet);
    return sheet;
  }

  test('a totals row is passed over by all three, with the list that has it too', async () => {
    const host = await openGenerated(language);
    const before = await expectAlike(host);
    const found = (await checkWorkbook()).findings.length;
    await host.Excel.run(async (context) => {
      for (const name of ['tblDepartments', 'tblTargets', 'tblKpis']) {
        context.workbook.tables.getItem(name).showTotals = true;
      }
      await context.sync();
    });
    expect(await expectAlike(host)).toEqual(before);
    const report = await checkWorkbook();
    expect([report.findings.length, report.kpis, report.bookFindings]).toEqual([found, 6, []]);
    const table = host.workbook.table('tblKpis');
    if (!table) throw new Error('no KPI table');
    const { top, bottom, left, right } = table.area;
    const all = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_each, place) => table.sheet.value(top + row, left + place)),
    ).map((row) => row.map((cell) => (cell instanceof CellError ? null : cell)));
    expect(all.at(-1)?.[0]).not.toBe(null);
    const spilled = checkTable(all, language);
    expect(spilled).toHaveLength(7);
    expect(spilled.at(-1)?.every((cell) => cell === '')).toBe(true);
  });

  test('rows below the table are counted by none, and Check says that they stand there', async () => {
    const host = await openGenerated(language);
    const before = await expectAlike(host);
    const type = (sheetName: string, row: number, column: number, cells: string[]): void => {
      const sheet = host.workbook.sheet(sheetName);
      if (!sheet) throw new Error(`no sheet ${sheetName}`);
      enterInputs(sheet, { top: row, bottom: row, left: column, right: column + cells.length - 1 }, [cells]);
    };
    type(sheets.kpis, 13, 1, ['Turnover', 'HRD']);
    type(sheets.kpis, 15, 1, ['Absences', 'HRD']);
    type(sheets.kpis, 17, 0, ['Seen by Ana']);
    type(sheets.kpis, 18, 1, ['Agreed in July']);
    expect(await expectAlike(host)).toEqual(before);
    const report = await checkWorkbook();
    expect(report.bookFindings).toEqual([
      { finding: { rule: 'rowsBelow', values: { rows: 2 } }, sheet: sheets.kpis, address: 'B14' },
    ]);
    expect([report.kpis, report.clean]).toEqual([6, false]);
  });

  test('a department that stands twice is counted in both rows by all three, and told', async () => {
    const host = await openGenerated(language);
    typeInto(host.workbook, 'tblDepartments', departments.department.head, 2, ' hrd\u00a0');
    const [, first, second] = await expectAlike(host);
    expect(second).toEqual(first);
    const { bookFindings } = await checkWorkbook();
    expect(bookFindings.map(({ finding, address }) => [finding.rule, finding.values, address])).toEqual([
      ['departmentTwice', { department: 'hrd', first: 7 }, 'A8'],
    ]);
  });

  test('the fewest above the most is said by all three', async () => {
    const host = await openGenerated(language);
    typeInto(host.workbook, 'tblDepartments', departments.department.head, 0, 'Marketing');
    const settings = host.workbook.sheet(sheets.settings);
    if (!settings) throw new Error('no Settings');
    enterInputs(settings, { top: 5, bottom: 5, left: 1, right: 1 }, [['4']]);
    const [marketing] = await expectAlike(host, 4, 3);
    expect(marketing?.[1]).toBe(words[language].terms.contradictions.limits);
  });

  test.each([
    ['HR\nD', true],
    ['H\tRD', true],
    [' HRD ', true],
    ['hrd\u00a0', true],
    ['HRD\u200b', false],
    ['HR\u00adD', false],
    ['\u2009HRD', false],
    ['HR D', false],
  ])('the department %j is HRD to all three, or to none', async (typed, isHrd) => {
    const host = await openGenerated(language);
    typeInto(host.workbook, 'tblKpis', kpis.department.head, 2, `'${typed}`);
    const [, hrd] = await expectAlike(host);
    expect(hrd?.[0]).toBe(isHrd ? 2 : 1);
    const report = await checkWorkbook();
    expect(report.unlisted).toBe(isHrd ? 0 : 1);
    expect(tableValues(host.workbook, 'tblKpis', heads.listed)[2]).toBe(isHrd ? 1 : 0);
  });

  test.each(['name', 'department', 'linkedTarget', 'frequency', 'code'] as const)(
    'a sign without width in %s is told by function and check alike, and takes no letter of its own',
    async (field) => {
      const host = await openGenerated(language);
      const { head } = kpis[field];
      const typed = String(tableValues(host.workbook, 'tblKpis', head)[2]);
      const address = typeInto(host.workbook, 'tblKpis', head, 2, `'${typed.slice(0, 2)}\u200b${typed.slice(2)}`);
      await host.settled();
      const { findings } = await checkWorkbook();
      const found = findings.find((each) => each.address === address);
      expect(found?.finding).toMatchObject({ rule: 'hiddenSign', letter: undefined });
      const advice = String(tableValues(host.workbook, 'tblKpis', heads.advice)[2]);
      expect(advice).toContain('U+200B');
    },
  );

  test.each(['\u200b', 'A\u200bB', '👩\u200d🔧 workshop hours', '4\u00a0000 units'])(
    '%j in a name is told only where a sign is hidden',
    async (name) => {
      const host = await openGenerated(language);
      typeInto(host.workbook, 'tblKpis', kpis.name.head, 0, `'${name}`);
      const rules = (await checkWorkbook()).findings.map(({ finding }) => finding.rule);
      expect(rules.includes('hiddenSign')).toBe(name === 'A\u200bB');
      expect(rules.includes('nameMissing')).toBe(name === '\u200b');
    },
  );

  test('a hidden sign in the departments and targets themselves is told there', async () => {
    const host = await openGenerated(language);
    const one = typeInto(host.workbook, 'tblDepartments', departments.department.head, 0, "'Mark\u200beting");
    const two = typeInto(host.workbook, 'tblTargets', targets.target.head, 1, "'95%\ufeff of all");
    const { bookFindings } = await checkWorkbook();
    expect(bookFindings.map(({ finding, sheet, address }) => [finding.rule, sheet, address])).toEqual([
      ['hiddenSign', sheets.departments, one],
      ['hiddenSign', sheets.targets, two],
    ]);
  });

  test.each([
    ['=NA()', 'errorCell'],
    ['=1/0', 'errorCell'],
    ['TRUE', 'logicalCell'],
  ] as const)('%s in any cell of departments and targets is told by its cell', async (input, rule) => {
    const host = await openGenerated(language);
    const own = Object.values(departments).map(({ head }) => typeInto(host.workbook, 'tblDepartments', head, 1, input));
    const ofTargets = Object.values(targets).map(({ head }) => typeInto(host.workbook, 'tblTargets', head, 1, input));
    await host.settled();
    const report = await checkWorkbook();
    expect(report.bookFindings.map(({ sheet, address, finding }) => [sheet, address, finding.rule])).toEqual([
      ...own.map((address) => [sheets.departments, address, rule]),
      ...ofTargets.map((address) => [sheets.targets, address, rule]),
    ]);
    const lines = await checkText({ report, differences: [] });
    for (const { finding, sheet, address } of report.bookFindings) {
      const said = findingWords(finding, language).finding;
      expect(said).toContain(address);
      expect(lines.filter((line) => line.startsWith(`  ${sheet}, ${address}: ${said}.`))).toHaveLength(1);
    }
    expect(await checkJson('x.xlsx', { report, differences: [] })).toMatchObject({
      bookFindings: [...own, ...ofTargets].map((address) => ({ address, rule })),
    });
    expect(report.clean).toBe(false);
  });
});
