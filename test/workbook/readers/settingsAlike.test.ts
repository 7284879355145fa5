import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { checkJson } from '../../../src/cli/check/checkJson';
import { checkText } from '../../../src/cli/check/checkText';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { words } from '../../../src/words/index';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';
import { openGenerated } from '../../support/openGenerated';
import { namedCell } from '../../support/namedCell';
import { tableValues } from '../../support/tableValues';
import { workbookWordsOf } from '../../support/workbookWordsOf';

afterEach(closeAddIn);

/** Types into a setting: left of its number in force. */
async function type(host: OfficeHost, name: string, input: string): Promise<void> {
  const { sheet, row, column } = namedCell(host.workbook, name);
  enterInputs(sheet, { top: row, bottom: row, left: column - 1, right: column - 1 }, [[input]]);
  await host.settled();
}

function inForce(host: OfficeHost, name: string): unknown {
  const { sheet, row, column } = namedCell(host.workbook, name);
  return sheet.value(row, column);
}

/** 1 July, 1 August, 31 August and 31 December 2026. */
const [july, august, endOfAugust, december] = [46_204, 46_235, 46_265, 46_387];

const typings: readonly (readonly [name: string, input: string, inForce: number])[] = [
  ['KPI_Min', "'1", 1],
  ['KPI_Min', '', 2],
  ['KPI_Min', '=1/0', 2],
  ['KPI_Max', "'4", 4],
  ['KPI_Max', 'many', 3],
  ['Stretch_Limit', "'0.2", 0.2],
  ['Stretch_Limit', "'20%", 0.2],
  ['Stretch_Limit', '0.7', 0.7],
  ['Stretch_Limit', '0', 0.5],
  ['Stretch_Limit', '-1', 0.5],
  ['Stretch_Limit', '', 0.5],
  ['Stretch_Limit', 'half', 0.5],
  ['Stretch_Limit', 'TRUE', 0.5],
  ['Stretch_Limit', '=NA()', 0.5],
  ['Period_Start', "'2026-08-01", august],
  ['Period_Start', '2026-08-01', august],
  ['Period_Start', "'46235", august],
  ['Period_Start', '0', july],
  ['Period_Start', '', july],
  ['Period_Start', 'soon', july],
  ['Period_End', "'2026-08-31", endOfAugust],
  ['Period_End', '0', december],
  ['Period_End', '', december],
  ['Period_End', '=1/0', december],
];

test.each(typings)(
  '%s typed as %j counts as %d on the sheet, in the functions and in Check',
  async (name, input, counts) => {
    const host = await openGenerated();
    await type(host, name, input);
    expect(inForce(host, name)).toBe(counts);
    const { settings, findings } = await checkWorkbook();
    const read: Readonly<Record<string, number | undefined>> = {
      KPI_Min: settings.min,
      KPI_Max: settings.max,
      Stretch_Limit: settings.stretchLimit,
      Period_Start: settings.periodStart,
      Period_End: settings.periodEnd,
    };
    expect(read[name]).toBe(counts);
    for (const letter of ['A', 'T'] as const) {
      const weak = findings.filter(({ finding }) => finding.letter === letter).map(({ row }) => row - 6);
      const shown = tableValues(host.workbook, 'tblKpis', letter);
      expect(shown).toEqual(shown.map((_, row) => (weak.includes(row) ? 0 : 1)));
    }
  },
);

test('a smaller limit and a shorter period are held against the rows by both', async () => {
  const host = await openGenerated();
  await type(host, 'Stretch_Limit', "'0.01");
  await type(host, 'Period_End', "'2026-08-31");
  const { findings } = await checkWorkbook();
  const rules = findings.map(({ finding }) => finding.rule);
  expect(rules).toContain('stretchTooFar');
  expect(rules).toContain('deadlineOutsidePeriod');
  expect(tableValues(host.workbook, 'tblKpis', 'T')).toContain(0);
  expect(tableValues(host.workbook, 'tblKpis', 'A')).toContain(0);
});

test.each([
  ['ID', 'id'],
  [' id ', 'id'],
  ['Indonesia', 'id'],
  ['English', 'en'],
  ['', 'en'],
] as const)('the language %j is %s for the functions and for Check', async (input, language) => {
  const host = await openGenerated(language === 'en' ? 'id' : 'en');
  const { sheet, row, column } = namedCell(host.workbook, 'KPI_Language');
  enterInputs(sheet, { top: row, bottom: row, left: column, right: column }, [[input]]);
  await host.settled();
  expect((await checkWorkbook()).language).toBe(language);
  const { head } = workbookWordsOf[language === 'en' ? 'id' : 'en'].fields.kpis.code;
  expect(tableValues(host.workbook, 'tblKpis', head)).toHaveLength(6);
  const advice = workbookWordsOf[language === 'en' ? 'id' : 'en'].heads.advice;
  expect(tableValues(host.workbook, 'tblKpis', advice)[0]).toBe(words[language].terms.advice.complete);
});

describe.each(['en', 'id'] as const)('settings that contradict each other, in %s', (language) => {
  const { heads, sheets, terms } = workbookWordsOf[language];

  test('the fewest above the most: Check says what the sheet says', async () => {
    const host = await openGenerated(language);
    await type(host, 'KPI_Min', '9');
    const said = `▲ ${terms.contradictions.limits}`;
    expect(tableValues(host.workbook, 'tblDepartments', heads.status)).toEqual([said, said, said]);
    const report = await checkWorkbook();
    expect(report.contradictions).toEqual([{ contradiction: 'limits', sheet: sheets.settings, address: 'B7' }]);
    expect(report.clean).toBe(false);
    expect(report.departments.map(({ status }) => terms.statuses[status])).toEqual(
      Array<string>(3).fill(terms.contradictions.limits),
    );
    expect((await checkText({ report, differences: [] }))[0]).toBe(`${sheets.settings}, B7: ${said}`);
    expect(await checkJson('x.xlsx', { report, differences: [] })).toMatchObject({
      clean: false,
      contradictions: [{ contradiction: 'limits', address: 'B7', finding: terms.contradictions.limits }],
    });
  });

  test('a period that ends before it starts: the sheet KPIs says so, and Check too', async () => {
    const host = await openGenerated(language);
    const { kpis } = sheets;
    expect(host.workbook.sheet(kpis)?.value(3, 2)).toBe('');
    await type(host, 'Period_End', '2026-01-31');
    const said = `▲ ${terms.contradictions.period}`;
    expect(host.workbook.sheet(kpis)?.value(3, 2)).toBe(said);
    const report = await checkWorkbook();
    expect(report.contradictions).toEqual([{ contradiction: 'period', sheet: sheets.settings, address: 'B10' }]);
    expect(report.clean).toBe(false);
    expect((await checkText({ report, differences: [] }))[0]).toBe(`${sheets.settings}, B10: ${said}`);
  });

  test('both at once are both said, and an empty workbook is then not clean', async () => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions({ language, content: 'empty' }));
    await type(host, 'KPI_Max', '1');
    await type(host, 'Period_Start', '2027-06-30');
    const report = await checkWorkbook();
    expect(report.contradictions.map(({ contradiction }) => contradiction)).toEqual(['limits', 'period']);
    expect(report.clean).toBe(false);
  });
});

describe.each(['en', 'id'] as const)('settings that nobody can read, in %s', (language) => {
  const { settings, sheets, heads } = workbookWordsOf[language];
  const shown = { min: '2', max: '3', stretch: '50%', start: '2026-07-01', end: '2026-12-31' };

  test.each([
    ['KPI_Min', 'two', shown.min],
    ['KPI_Max', 'many', shown.max],
    ['KPI_Max', 'TRUE', shown.max],
    ['KPI_Max', '=1/0', shown.max],
    ['Stretch_Limit', 'half', shown.stretch],
    ['Stretch_Limit', '-0.2', shown.stretch],
    ['Period_Start', 'soon', shown.start],
    ['Period_End', "'semester 2", shown.end],
    ['Period_End', '-5', shown.end],
  ] as const)(
    '%s typed as %j is named by its words on the sheet, with what counts instead',
    async (name, input, holds) => {
      const host = await openGenerated(language);
      await type(host, name, input);
      const { bookFindings, clean } = await checkWorkbook();
      expect(bookFindings).toMatchObject([
        { finding: { rule: 'settingUnread', values: { label: settings[name].label, holds } }, sheet: sheets.settings },
      ]);
      expect(clean).toBe(false);
    },
  );

  test.each([
    ['KPI_Min', "'1"],
    ['KPI_Max', ''],
    ['Stretch_Limit', "'20%"],
    ['Stretch_Limit', ' '],
    ['Stretch_Limit', '0'],
    ['Period_Start', "'2026-08-01"],
    ['Period_End', ''],
  ] as const)('%s typed as %j counts as it is meant, so nothing is said', async (name, input) => {
    const host = await openGenerated(language);
    await type(host, name, input);
    expect((await checkWorkbook()).bookFindings).toEqual([]);
  });

  const fixed = ['Required_Fields', 'Letters_To_Meet', 'Half', 'Key_Max', 'Next_Smart_No'] as const;
  test.each(fixed.flatMap((name) => ["'5", '', 'x', '=NA()'].map((input) => [name, input] as const)))(
    '%s typed as %j is named by its words',
    async (name, input) => {
      const host = await openGenerated(language);
      const { sheet, row, column } = namedCell(host.workbook, name);
      enterInputs(sheet, { top: row, bottom: row, left: column, right: column }, [[input]]);
      await host.settled();
      const report = await checkWorkbook();
      const [found] = report.bookFindings.filter(({ finding }) => finding.rule === 'settingUnread');
      expect(found).toMatchObject({
        finding: { values: { label: settings[name].label, holds: '' } },
        address: `B${row + 1}`,
      });
      const lines = await checkText({ report, differences: [] });
      expect(lines.join(' ')).toContain(`“${settings[name].label}”`);
    },
  );

  test.each([
    ['Stretch_Limit', "'20%", 0.2],
    ['Period_End', "'2026-08-31", endOfAugust],
  ] as const)(
    '%s typed over as the text %j is read as meant by function and check, and told',
    async (name, input, meant) => {
      const host = await openGenerated(language);
      const { sheet, row, column } = namedCell(host.workbook, name);
      enterInputs(sheet, { top: row, bottom: row, left: column, right: column }, [[input]]);
      await host.settled();
      const report = await checkWorkbook();
      expect(name === 'Period_End' ? report.settings.periodEnd : report.settings.stretchLimit).toBe(meant);
      expect(report.bookFindings.map(({ finding }) => finding.values)).toMatchObject([{ label: settings[name].label }]);
      const letter = name === 'Period_End' ? 'T' : 'A';
      const weak = report.findings.filter(({ finding }) => finding.letter === letter).map((found) => found.row - 6);
      const given = tableValues(host.workbook, 'tblKpis', letter);
      expect(given).toEqual(given.map((_, index) => (weak.includes(index) ? 0 : 1)));
    },
  );

  test.each(['Stretch_Limit', 'Period_Start', 'Period_End'] as const)(
    'where %s holds a word in the cell that formulas take, the advice names it by its words',
    async (name) => {
      const host = await openGenerated(language);
      const { sheet, row, column } = namedCell(host.workbook, name);
      enterInputs(sheet, { top: row, bottom: row, left: column, right: column }, [['soon']]);
      await host.settled();
      const advice = String(tableValues(host.workbook, 'tblKpis', heads.advice)[0]);
      expect(advice).toContain(`“${settings[name].label}”`);
      expect(advice).not.toMatch(/stretch |periodStart|periodEnd/);
    },
  );
});
