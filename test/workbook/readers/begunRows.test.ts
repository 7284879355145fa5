import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { kpiFields, type KpiFieldId } from '../../../src/kpi/record/kpiFields';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { describeWith } from '../../support/describeWith';
import { generateOptions, templateWith } from '../../support/generateOptions';
import { recalculateInLibreOffice } from '../../support/recalculateInLibreOffice';
import { tableValues } from '../../support/tableValues';
import { workbookWordsOf } from '../../support/workbookWordsOf';

afterEach(closeAddIn);

/** What people and formulas leave in a cell. */
const kinds: readonly (readonly [kind: string, input: string])[] = [
  ['the number 0', '0'],
  ['the text 0', "'0"],
  ['a number', '7'],
  ['a space', ' '],
  ['a no-break space', '\u00a0'],
  ['an em space', '\u2003'],
  ['a zero-width space', '\u200b'],
  ['a line break', '\n'],
  ['an apostrophe', "'"],
  ['an empty text of a formula', '=""'],
  ['TRUE', 'TRUE'],
  ['FALSE', 'FALSE'],
  ['#N/A', '=NA()'],
];
const firstRow = 6;
const { heads, fields } = workbookWordsOf.en;

/** A workbook with a KPI row for each kind; the add-in’s functions are there or not. */
async function workbookWith(functions: boolean): Promise<OfficeHost> {
  const host = await openAddIn(functions ? {} : { functions: undefined });
  await generateWorkbook(generateOptions({ template: templateWith([['HRD', kinds.length]]) }));
  await host.settled();
  return host;
}

function column(host: OfficeHost, id: KpiFieldId): { sheet: Parameters<typeof enterInputs>[0]; left: number } {
  const table = host.workbook.table('tblKpis');
  const left = table?.columns.findIndex(({ name }) => name === fields.kpis[id].head) ?? -1;
  if (!table || left < 0) throw new Error(id);
  return { sheet: table.sheet, left };
}

function typeKinds(host: OfficeHost, id: KpiFieldId): void {
  const { sheet, left } = column(host, id);
  const area = { top: firstRow - 1, bottom: firstRow - 2 + kinds.length, left, right: left };
  enterInputs(
    sheet,
    area,
    kinds.map(([, input]) => [input]),
  );
}

function clearRows(host: OfficeHost): void {
  for (const { id } of kpiFields) {
    const { sheet, left } = column(host, id);
    const area = { top: firstRow - 1, bottom: firstRow - 2 + kinds.length, left, right: left };
    enterInputs(
      sheet,
      area,
      kinds.map(() => ['']),
    );
  }
}

describe.each(['code', 'name', 'department'] as const)('in %s', (id) => {
  test('each kind is counted and completes its row in the check as on the sheet', async () => {
    const host = await workbookWith(true);
    typeKinds(host, id);
    await host.settled();
    const report = await checkWorkbook();
    const verdicts = tableValues(host.workbook, 'tblKpis', heads.verdict).map(String);
    const weak = new Set(
      report.findings
        .filter(({ finding, code }) => finding.letter !== undefined || code === '' || finding.rule === 'codeMissing')
        .map(({ row }) => row - firstRow),
    );
    expect(kinds.map(([kind], row) => [kind, verdicts[row]?.startsWith('✓')])).toEqual(
      kinds.map(([kind], row) => [kind, !weak.has(row)]),
    );
    expect(report.departments.map(({ kpis, smartComplete }) => [kpis, smartComplete])).toEqual([
      [
        tableValues(host.workbook, 'tblDepartments', heads.kpiCount)[0],
        tableValues(host.workbook, 'tblDepartments', heads.completeCount)[0],
      ],
    ]);
    const listed = tableValues(host.workbook, 'tblKpis', heads.listed);
    expect(report.unlisted).toBe(listed.filter((count) => count === 0).length);
    expect(report.kpis).toBe(listed.filter((count) => count !== '').length);
  });
});

describe.each(kpiFields.map(({ id }) => id))('a row with only %s', (id) => {
  test('is begun on the sheet and in the check by the same rule', async () => {
    const host = await workbookWith(true);
    clearRows(host);
    typeKinds(host, id);
    await host.settled();
    const filled = tableValues(host.workbook, 'tblKpis', heads.filled).map((count) => Number(count) > 0);
    const { findings } = await checkWorkbook();
    const rows = new Set(findings.map(({ row }) => row - firstRow));
    expect(kinds.map(([kind], row) => [kind, rows.has(row)])).toEqual(kinds.map(([kind], row) => [kind, filled[row]]));
    expect(filled).toEqual(kinds.map(() => id !== 'upper' && id !== 'current'));
  });
});

describeWith({ programs: ['soffice'] }, 'What LibreOffice takes for blank')('in LibreOffice', () => {
  test('LibreOffice takes each kind for blank or not as the host does', async () => {
    const host = await workbookWith(false);
    for (const id of ['code', 'name', 'department'] as const) typeKinds(host, id);
    await host.settled();
    // LibreOffice has no logical values beside its numbers, and reads no empty text from a file.
    const alike = <Value>(values: readonly Value[]): Value[] =>
      values.filter((_, row) => !['TRUE', 'FALSE', 'an apostrophe'].includes(kinds[row]?.[0] ?? ''));
    const sheets = recalculateInLibreOffice(await writeXlsx(host.workbook));
    const shown = sheets.get('KPIs')?.slice(firstRow - 2, firstRow - 1 + kinds.length) ?? [];
    const [headCells = [], ...rows] = shown;
    for (const head of [heads.codeClean, heads.named, heads.clean, heads.key, heads.filled] as const) {
      const at = headCells.indexOf(head);
      const ours = tableValues(host.workbook, 'tblKpis', head).map((value) => String(value).replace(/\u00a0/g, ' '));
      const found = rows.map((cells) => (cells[at] ?? '').replace(/\u00a0/g, ' ').replace(/\/15$/, ''));
      expect({ head, found: alike(found) }).toEqual({ head, found: alike(ours) });
    }
  }, 120_000);
});
