import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { formulaVersion } from '../../../src/workbook/columns/functionFormulas';
import { lookAtWorkbook } from '../../../src/actions/lookAtWorkbook';
import { CellError } from '../../../src/host/book/model/CellError';
import { dataArea, type Table } from '../../../src/host/book/model/Table';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost, OpenOfficeOptions } from '../../../src/host/headless/openOffice';
import { areaAddress } from '../../../src/host/protocol/ranges/areaAddress';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { tableSpecs } from '../../../src/workbook/columns/tableSpecs';
import { givenHeads } from '../../../src/workbook/columns/tableHeads';
import { workbookWords } from '../../../src/words/workbookWords';
import { generateOptions } from '../../support/generateOptions';
import { tableValues } from '../../support/tableValues';
import { customFormula } from '../../support/customFormula';

afterEach(closeAddIn);

type Language = 'en' | 'id';

/** A workbook as the first version generated and saved it. */
async function openOld(language: Language, options: OpenOfficeOptions = {}): Promise<OfficeHost> {
  const workbook = await readXlsx(readFileSync(`test/golden/version1/${language}.xlsx`));
  return openAddIn({ ...options, workbook, keepResults: true });
}

async function generate(host: OfficeHost): Promise<boolean> {
  const { upgraded } = await generateWorkbook(generateOptions());
  await host.settled();
  return upgraded;
}

function table({ workbook }: OfficeHost, name = 'tblKpis'): Table {
  const found = workbook.table(name);
  if (!found) throw new Error(`There is ${name}.`);
  return found;
}

const tables = ['tblDepartments', 'tblTargets', 'tblKpis'] as const;

function headsOf(host: OfficeHost): string[][] {
  return tables.map((name) => table(host, name).columns.map((column) => column.name));
}

/** The cells without a formula of the three tables, in their places. */
function typedCells(host: OfficeHost, wanted: readonly string[] = tables): string[] {
  return wanted.flatMap((name) => {
    const { sheet } = table(host, name);
    const { top, bottom, left, right } = dataArea(table(host, name));
    const cells: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const value = sheet.value(row, column);
        if (value !== null && sheet.formula(row, column) === undefined) {
          cells.push(`${sheet.name} ${row} ${column} ${JSON.stringify(value)}`);
        }
      }
    }
    return cells;
  });
}

function errorsOf({ workbook }: OfficeHost): string[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedArea();
    const errors: string[] = [];
    for (let row = 0; row <= (used?.bottom ?? 0); row += 1) {
      for (let column = 0; column <= (used?.right ?? 0); column += 1) {
        const value = sheet.value(row, column);
        if (value instanceof CellError) errors.push(`${sheet.name} ${row} ${column} ${value.code}`);
      }
    }
    return errors;
  });
}

function settingsValue({ workbook }: OfficeHost, name: string): unknown {
  const formula = workbook.names.find((each) => each.name === name)?.formula ?? '';
  const [, letter = 'A', row = '1'] = /\$([A-Z])\$(\d+)/.exec(formula) ?? [];
  return workbook.sheets.at(-1)?.value(Number(row) - 1, letter.charCodeAt(0) - 65);
}

describe.each(['en', 'id'] as const)('a workbook of the first version (%s)', (language) => {
  const said = (host: OfficeHost): unknown => [
    tableValues(host.workbook, 'tblDepartments', table(host, 'tblDepartments').columns[5]?.name ?? ''),
    tableValues(host.workbook, 'tblDepartments', table(host, 'tblDepartments').columns[6]?.name ?? ''),
    tableValues(host.workbook, 'tblKpis', table(host).columns[23]?.name ?? ''),
  ];

  test('gets today’s columns, settings and formulas; what stood there stands there still', async () => {
    const host = await openOld(language);
    const [before, typed, words] = [headsOf(host), typedCells(host), said(host)];
    expect(await generate(host)).toBe(true);
    expect(errorsOf(host)).toEqual([]);
    expect(headsOf(host).map((after, index) => after.slice(0, before[index]?.length))).toEqual(before);
    const today = tableSpecs(await workbookWords(language));
    expect(headsOf(host).map((after) => [...after].sort())).toEqual(
      today.map(({ columns }) => columns.map(({ head }) => head).sort()),
    );
    expect(typedCells(host)).toEqual(typed);
    expect(said(host)).toEqual(words);
    expect(settingsValue(host, 'Formula_Version')).toBe(formulaVersion);
    const { findings } = await checkWorkbook();
    expect(findings.map(({ finding }) => finding.rule)).toEqual(['ratioWithoutDenominator']);
  });

  test('is left as it is the second time, also after a Check', async () => {
    const host = await openOld(language);
    await checkWorkbook();
    await host.settled();
    const olderParts = async (): Promise<number> =>
      (await lookAtWorkbook()).plans[language].parts.filter(({ code }) => code === 'formulasOlder').length;
    expect(await olderParts()).toBe(1);
    expect(await generate(host)).toBe(true);
    expect(await olderParts()).toBe(0);
    const saved = await writeXlsx(host.workbook);
    expect(await generate(host)).toBe(false);
    expect(Buffer.from(await writeXlsx(host.workbook)).equals(saved)).toBe(true);
  });

  test('says without the add-in which fields are missing, and new rows are judged', async () => {
    const host = await openOld(language, { functions: undefined });
    await generate(host);
    expect(errorsOf(host)).toEqual([]);
    const { sheet, columns } = table(host);
    const words = await workbookWords(language);
    const today = givenHeads(words);
    const [source, head] = [today('kpis', 'source'), (id: string) => today('kpis', id)];
    const blanked = columns.findIndex(({ name }) => name === source);
    enterInputs(sheet, { top: 5, left: blanked, bottom: 5, right: blanked }, [['']]);
    const below = dataArea(table(host)).bottom + 1;
    enterInputs(sheet, { top: below, left: 0, bottom: below, right: 0 }, [['NEW-1']]);
    await host.settled();
    const shown = (id: string): unknown[] => tableValues(host.workbook, 'tblKpis', head(id));
    expect(shown('missing')[0]).toBe(source);
    expect(shown('advice')[0]).toBe(`${words.fieldsOnly} ${source} ${words.fieldsMissing}`);
    expect(shown('missing').at(-1)).toBe(head('department'));
    expect(String(shown('verdict').at(-1))).toContain(words.verdict.missing);
    expect(errorsOf(host)).toEqual([]);
  });
});

test('the rules of plain Excel stand once, on the columns where they are now; formats and looks follow', async () => {
  const host = await openOld('en');
  await generate(host);
  const { sheet, columns } = table(host);
  const rules = sheet.conditionalFormats.map(
    (format) => `${format.areas.map(areaAddress).join(',')} ${customFormula(format)}`,
  );
  expect(rules.filter((rule) => rule.startsWith('X6:X11'))).toHaveLength(4);
  expect(rules.filter((rule) => rule.startsWith('R6:V11'))).toHaveLength(3);
  expect(columns[45]?.name).toBe('Verdict no');
  expect(rules).toContain('D6:D11 =AND($Q6>0,$AT6=4)');
  await Excel.run(async (context) => {
    const kpis = context.workbook.worksheets.getItem('KPIs');
    const [letter, step, deadline] = ['R6', 'AB6', 'L6'].map((address) => kpis.getRange(address));
    letter?.load('numberFormat');
    deadline?.load('numberFormat');
    step?.load('columnHidden');
    await context.sync();
    expect(letter?.numberFormat).toEqual([['[=1]"✓";[=0]"✗";"–";"–"']]);
    expect(deadline?.numberFormat).not.toEqual([['General']]);
    expect(step?.columnHidden).toBe(true);
  });
});

test('a rule of somebody’s own on a calculated column stays', async () => {
  const host = await openOld('en');
  await Excel.run(async (context) => {
    const verdicts = context.workbook.worksheets.getItem('KPIs').getRange('X6:X11');
    verdicts.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = '=$A6="x"';
    await context.sync();
  });
  await generate(host);
  const rules = table(host).sheet.conditionalFormats.map(customFormula);
  expect(rules.filter((rule) => rule === '=$A6="x"')).toHaveLength(1);
  expect(rules.filter((rule) => rule.startsWith('=LEFT($X6'))).toHaveLength(4);
});

test('moved and renamed columns, typed values, own formulas and changed words survive', async () => {
  const host = await openOld('en');
  const { sheet } = table(host);
  const at = (head: string): number =>
    table(host).area.left + table(host).columns.findIndex(({ name }) => name === head);
  await Excel.run(async (context) => {
    const kpis = context.workbook.tables.getItem('tblKpis');
    context.workbook.worksheets.getItem('KPIs').getRange('A:A').insert('Right');
    kpis.columns.add(1, undefined, 'Our note');
    kpis.columns.add(undefined, undefined, 'Clean');
    const settings = context.workbook.names.getItem('Status_TooFew').getRange();
    settings.values = [['▼ more, please']];
    await context.sync();
  });
  enterInputs(sheet, { top: 4, left: at('KPI'), bottom: 4, right: at('KPI') }, [['Missing']]);
  enterInputs(sheet, { top: 5, left: at('Verdict'), bottom: 6, right: at('Verdict') }, [['Agreed'], ['=1+1']]);
  enterInputs(sheet, { top: 5, left: at('Clean'), bottom: 5, right: at('Clean') }, [['swept']]);
  await host.settled();
  const before = headsOf(host)[2] ?? [];
  await generate(host);
  expect(errorsOf(host)).toEqual([]);
  expect(headsOf(host)[2]?.slice(0, before.length)).toEqual(before);
  expect(headsOf(host)[2]).toContain('Clean 2');
  expect(headsOf(host)[2]).toContain('Missing 2');
  expect([sheet.value(5, at('Verdict')), sheet.formula(6, at('Verdict'))]).toEqual(['Agreed', '=1+1']);
  expect([5, 6].map((row) => sheet.value(row, at('Clean')))).toEqual(['swept', null]);
  expect(sheet.formula(5, at('Filled'))).toContain('[@Missing]');
  const { sheet: departments } = table(host, 'tblDepartments');
  const [department] = tableValues(host.workbook, 'tblDepartments', 'Department');
  expect(department).not.toBeNull();
  enterInputs(sheet, { top: 5, left: at('Department'), bottom: 10, right: at('Department') }, [
    ...['x', 'x', 'x', 'x', 'x'].map((name) => [name]),
    [String(department)],
  ]);
  await host.settled();
  expect(departments.value(5, 5)).toBe('▼ more, please');
});

test('a lost column that people fill comes back where it was, and makes no circle', async () => {
  const host = await openOld('en');
  const place = (): number => table(host).columns.findIndex(({ name }) => name === 'Owner');
  const before = place();
  await Excel.run(async (context) => {
    const kpis = context.workbook.tables.getItem('tblKpis');
    kpis.columns.getItem('Owner').delete();
    await context.sync();
  });
  await generate(host);
  expect([place(), before > 0]).toEqual([before, true]);
  expect(errorsOf(host).filter((error) => !error.startsWith('Settings'))).toEqual([]);
});

test('a sheet that is gone is made anew, with nothing typed lost elsewhere', async () => {
  const host = await openOld('en');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Targets').delete();
    await context.sync();
  });
  const typed = typedCells(host, ['tblDepartments', 'tblKpis']);
  expect(await generate(host)).toBe(true);
  expect(typedCells(host, ['tblDepartments', 'tblKpis'])).toEqual(typed);
  expect(errorsOf(host)).toEqual([]);
});
