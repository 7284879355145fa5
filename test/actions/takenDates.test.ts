import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { checkText } from '../../src/cli/check/checkText';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { words, type Language } from '../../src/words/index';
import { closeAddIn } from '../support/addIn';
import { openGenerated } from '../support/openGenerated';
import { tableValues } from '../support/tableValues';
import { typeInto } from '../support/typeInto';
import { workbookWordsOf } from '../support/workbookWordsOf';

afterEach(closeAddIn);

/** Sets a number with a number format, as a workbook holds it that another region’s Excel saved. */
async function setCell(host: OfficeHost, sheet: string, address: string, value: number, format: string): Promise<void> {
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
  await host.settled();
}

/** 8 October 2026, 1 February 2026, 31 December 2026. */
const [october, february, december] = [46_303, 46_054, 46_387];

describe.each<Language>(['en', 'id'])('in %s', (language) => {
  const { kpis, targets } = words[language].fields;
  const { sheets, heads } = workbookWordsOf[language];

  test.each([
    [october, 'd-mmm', '8/10', '10/8'],
    [february, '[$-409]d-mmm;@', '1/2', '2/1'],
    [december, 'm/d/yyyy', '31/12/2026', '12/31/2026'],
    [december, 'yyyy-mm-dd', '31/12/2026', '12/31/2026'],
    [october, 'mmm-yy', '10/26', ''],
    [63 / 1440, 'h:mm', '1:3', ''],
    [1441 / 1440, '[h]:mm:ss', '24:1', ''],
    [0.375, '[h]:mm', '9:00', ''],
  ])(
    '%d shown by %s is told as %s in baseline, target, upper bound and current value',
    async (value, format, typed, or) => {
      const host = await openGenerated(language);
      const fields = ['baseline', 'target', 'upper', 'current'] as const;
      const places = fields.map((field) => typeInto(host.workbook, 'tblKpis', kpis[field].head, 0, '1'));
      for (const address of places) await setCell(host, sheets.kpis, address, value, format);
      const report = await checkWorkbook();
      const found = report.findings.filter(({ row }) => row === 6);
      expect(found.map(({ address, finding }) => [address, finding.rule, finding.values]).sort()).toEqual(
        places.map((cell) => [cell, 'dateTaken', { typed, or, cell }]).sort(),
      );
      const lines = (await checkText({ report, differences: [] })).filter((line) => line.includes(typed));
      expect(lines).toHaveLength(4);
      expect(lines.join(' ')).not.toMatch(/46[.,]?\d{3}/);
      expect(report.notes.filter(({ row }) => row === 6).map(({ finding }) => finding.rule)).not.toContain(
        'currentAgainstTarget',
      );
      expect(report.smartComplete).toBe(4);
    },
  );

  test.each([
    [0.9, '0%'],
    [0.05, '0%'],
    [46_303, 'General'],
    [46_303, '#,##0'],
    [46_303, '"Rp"#,##0'],
    [46_303, '0 "day"'],
    [46_303, '[Red]0;[Blue]-0'],
    [63 / 1440, '0.00'],
  ])('%d shown by %s is the number that it is', async (value, format) => {
    const host = await openGenerated(language);
    const address = typeInto(host.workbook, 'tblKpis', kpis.current.head, 0, '1');
    await setCell(host, sheets.kpis, address, value, format);
    expect((await checkWorkbook()).findings.map(({ finding }) => finding.rule)).not.toContain('dateTaken');
  });

  test('what Excel takes for a day when it is typed is told, and the function does not judge it as some 46,000', async () => {
    const host = await openGenerated(language);
    const address = typeInto(host.workbook, 'tblKpis', kpis.target.head, 2, '8/10');
    await host.settled();
    expect(typeof tableValues(host.workbook, 'tblKpis', kpis.target.head)[2]).toBe('number');
    const report = await checkWorkbook();
    const found = report.findings.find((each) => each.address === address);
    expect(found?.finding.rule).toBe('dateTaken');
    const said = String(tableValues(host.workbook, 'tblKpis', heads.advice)[2]);
    expect(said).toContain('8/10');
    expect(said).not.toContain('%');
    expect(String(tableValues(host.workbook, 'tblKpis', heads.verdict)[2])).not.toMatch(/^✓/);
    expect(report.smartComplete).toBe(4);
  });

  test('a text such as 8-Oct, as a pasted table holds it, is told by function and check alike', async () => {
    const host = await openGenerated(language);
    typeInto(host.workbook, 'tblKpis', kpis.target.head, 0, "'8-Oct");
    await host.settled();
    expect(tableValues(host.workbook, 'tblKpis', 'M')[0]).toBe(0);
    expect((await checkWorkbook()).findings[0]?.finding).toMatchObject({ rule: 'dateTaken', letter: 'M' });
  });

  test('an ideal target that became a day is told on its own sheet', async () => {
    const host = await openGenerated(language);
    const address = typeInto(host.workbook, 'tblTargets', targets.target.head, 0, '8/10');
    await host.settled();
    const report = await checkWorkbook();
    expect(report.bookFindings.map(({ finding, sheet, address: at }) => [finding.rule, sheet, at])).toEqual([
      ['dateTaken', sheets.targets, address],
    ]);
  });

  test('codes have the text format, so that 1-2 stays as it was typed', async () => {
    const host = await openGenerated(language);
    typeInto(host.workbook, 'tblKpis', kpis.code.head, 0, '1-2');
    await host.settled();
    expect(tableValues(host.workbook, 'tblKpis', kpis.code.head)[0]).toBe('1-2');
  });
});

test('number formats are looked at only where a number may be a day: one more batch', async () => {
  const host = await openGenerated('en');
  const sent = (): number => host.batches.filter(({ actions }) => actions > 0).length;
  const before = sent();
  await checkWorkbook();
  expect(sent() - before).toBe(2);
  typeInto(host.workbook, 'tblKpis', 'Target', 2, '8/10');
  await host.settled();
  const then = sent();
  await checkWorkbook();
  expect(sent() - then).toBe(3);
});
