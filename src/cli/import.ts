import { intakeLanguages } from '../actions/exchange/intakeLanguages';
import { lookAtRows, takeIn } from '../actions/exchange/takeIn';
import type { Workbook } from '../host/book/model/Workbook';
import { bestGrid } from '../intake/bestGrid';
import { compareRows } from '../intake/compareRows';
import { intakeTables, type IntakeTable, type UnderstoodTable } from '../intake/Understood';
import { understandTable } from '../intake/understandTable';
import type { PasteInWords } from '../words/en/pasteIn';
import { ExcelProblem } from '../words/ExcelProblem';
import { defaultLanguage, words } from '../words/index';
import { checkXlsxOutput } from './files/checkXlsxOutput';
import { readWorkbookFile } from './files/readWorkbookFile';
import { saveWorkbook } from './files/saveWorkbook';
import { inAddIn } from './host/inAddIn';
import { importJson } from './import/importJson';
import { readTableFile } from './import/readTableFile';
import { oneLine } from './oneLine';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = [
  'Usage: npm run import -- TABLE.csv|.tsv|.txt|.html|.xlsx --into FILE.xlsx --out OUT.xlsx [--as kpis|targets|departments]',
  '         [--sheet NAME] [--update] [--no-departments]',
  '       npm run import -- TABLE --into FILE.xlsx --plan',
].join('\n');

const options = {
  into: { type: 'string' },
  out: { type: 'string' },
  as: { type: 'string' },
  sheet: { type: 'string' },
  plan: { type: 'boolean' },
  update: { type: 'boolean' },
  'no-departments': { type: 'boolean' },
} as const;

/**
 * `import`: takes the rows of somebody's table into a KPI workbook; `--plan` prints as JSON how it is understood and writes nothing. Exit code 0; a
 * UsageError for whatever cannot be done as typed, a table of which nothing is understood among it.
 */
export async function importTable(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options, usage);
  const [file, ...more] = positionals;
  const { into, out } = values;
  if (file === undefined || more.length > 0 || into === undefined) throw new UsageError(usage);
  if (out !== undefined) checkXlsxOutput(out, '--out');
  else if (!values.plan) throw new UsageError(`Please say where to write, with --out FILE.xlsx.\n${usage}`);
  const { understood, left } = await understoodFile(file, values.sheet, tableOption(values.as));
  const workbook = await readWorkbookFile(into);
  if (values.plan || out === undefined) {
    const { rows } = await ofFile(into, () => inAddIn(() => lookAtRows(), workbook));
    console.log(JSON.stringify(importJson(understood, compareRows(understood, rows), left), null, 2));
    return 0;
  }
  const wish = { update: values.update === true, addDepartments: !values['no-departments'] };
  await writeInto(into, workbook, understood, wish, out);
  return 0;
}

function tableOption(said: string | undefined): IntakeTable | undefined {
  const table = intakeTables.find((each) => each === said);
  if (said !== undefined && !table) throw new UsageError(`--as can be one of these: ${intakeTables.join(', ')}.`);
  return table;
}

async function understoodFile(
  file: string,
  sheet: string | undefined,
  table: IntakeTable | undefined,
): Promise<{ readonly understood: UnderstoodTable; readonly left: number }> {
  const spoken = await intakeLanguages();
  const best = bestGrid(await readTableFile(file, sheet), spoken);
  const understood = best && understandTable(best.grid, spoken, { table });
  if (!best || !understood || understood.rows.length === 0) {
    throw new UsageError(
      `${file} holds no row that is understood as a KPI, target or department; say which with --as, or see --help.`,
    );
  }
  return { understood, left: best.left };
}

async function writeInto(
  into: string,
  workbook: Workbook,
  understood: UnderstoodTable,
  wish: Parameters<typeof takeIn>[1],
  out: string,
): Promise<void> {
  const taken = await ofFile(into, () => inAddIn(() => takeIn(understood, wish), workbook));
  await saveWorkbook(workbook, out);
  const said = await words[defaultLanguage].pasteIn();
  for (const line of leftOutLines(understood, said)) console.error(oneLine(line));
  if (taken.isFiltered) console.error(said.filtered);
  const stayed = understood.rows.length - taken.added - taken.updated;
  const existing = stayed > 0 ? ` ${said.exist(stayed)}: ${said.existWhy}` : '';
  console.log(`${out}: ${said.done(taken.added, taken.updated)} ${said.doneDepartments(taken.departments)}${existing}`);
}

function leftOutLines({ columns, leftOut }: UnderstoodTable, said: PasteInWords): string[] {
  return [
    ...columns.flatMap(({ place, head, leftOut: why }) =>
      why ? [`Left out: ${said.column(place + 1, head)}, ${said.columnLeftOut[why]}`] : [],
    ),
    ...leftOut.map(({ row, text, reason }) => `Left out: ${said.rowText(row, text, said.rowLeftOut[reason])}`),
  ];
}

/** What a workbook refuses is said of its file. */
async function ofFile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    throw new UsageError(`${file} stays as it is: ${problems[error.code] ?? error.code} (${error.detail}).`);
  }
}

const problems: Readonly<Partial<Record<ExcelProblem['code'], string>>> = {
  notOurWorkbook: 'it is no KPI workbook of this add-in; make one with generate',
  sheetProtected: 'sheets are protected',
  columnLost: 'it has lost a column',
  earlierVersion: 'an earlier version made it; bring it up to date with generate --into',
};
