import type { CellInput } from '../../kpi/record/Field';
import { cellText } from '../../kpi/record/cellText';
import type { KpiFieldId } from '../../kpi/record/kpiFields';
import { isShownError } from '../../kpi/record/ShownError';
import { wordKey } from '../../kpi/record/wordKey';
import { loadKpiFormats, type KpiFormats } from '../reports/kpiFormats';
import { signOffTables } from '../names';
import type { ReadTable } from '../readers/readTable';
import { readKpiWorkbook } from '../readers/readKpiWorkbook';
import { readSignOffTable } from './readSignOffTable';
import { signedFields, type SignedFieldId } from './signedFields';
import type { SeenField, SeenKpi } from './SignOffRecord';
import { flagId, signOffStates, type SignOffState } from './signOffTable';

/** Why a KPI cannot be agreed to as it stands: no code to bind it to, two rows with that code, a cell that shows an error. */
type Hindrance = 'noCode' | 'codeTwice' | 'error';

/** A KPI and how it stands with the reviewer. */
export interface ReviewedKpi {
  readonly seen: SeenKpi;
  /** What it is called by, "" where it has no name. */
  readonly name: string;
  readonly department: string;
  /** One-based row of the sheet of KPIs. */
  readonly row: number;
  readonly hindrance?: Hindrance;
  readonly state: 'unsigned' | Extract<SignOffState, 'changed' | 'agreed'>;
  /** The fields that differ from what was agreed. */
  readonly changed: readonly SignedFieldId[];
  readonly reviewer?: string;
  /** A day number of Excel's. */
  readonly signedOn?: number;
}

/** What was agreed and what was not. */
export interface SignOffs {
  readonly kpisSheet: string;
  readonly kpis: readonly ReviewedKpi[];
  /** Codes of sign-offs whose KPI is gone. */
  readonly gone: readonly string[];
}

/** A row of `tblSignOff` as plain Excel judges it. */
interface SignedRow {
  readonly code: string;
  readonly state: SignOffState | undefined;
  readonly changed: readonly SignedFieldId[];
  readonly reviewer: string;
  readonly signedOn: number | undefined;
}

/**
 * Reads the KPIs and how each stands with its sign-off, as the sheet's own formulas judge it. Changes nothing. Throws what `readKpiWorkbook`
 * throws, and `columnLost` where a column of the sign-offs is gone.
 */
export async function readSignOffs(context: Excel.RequestContext): Promise<SignOffs> {
  const { kpis } = await readKpiWorkbook(context);
  const formats = loadKpiFormats(context, kpis);
  const table = context.workbook.tables.getItemOrNullObject(signOffTables.signOff);
  table.load('name');
  await context.sync();
  // In manual mode, and in a file that a program changed, the saved states are those of before.
  if (!table.isNullObject) table.worksheet.calculate(true);
  const rows = table.isNullObject ? [] : await signedRows(table);
  const reviewed = reviewedKpis(kpis, formats(), rows);
  const codes = new Set(reviewed.map(({ seen }) => wordKey(seen.code)));
  return {
    kpisSheet: kpis.sheetName,
    kpis: reviewed,
    gone: rows.flatMap(({ code }) => (code !== '' && !codes.has(wordKey(code)) ? [code] : [])),
  };
}

async function signedRows(table: Excel.Table): Promise<SignedRow[]> {
  const { columns, rows } = await readSignOffTable(table, 'signOff');
  return rows.map((cells) => {
    const cell = (id: string): CellInput => cells[columns.get(id) ?? -1] ?? '';
    const signedOn = cell('signedOn');
    return {
      code: cellText(cell('code')),
      state: signOffStates[Number(cell('stateNo')) - 1],
      changed: signedFields.flatMap(({ id }) => (cell(flagId(id)) === 0 ? [id] : [])),
      reviewer: cellText(cell('reviewer')),
      signedOn: typeof signedOn === 'number' ? signedOn : undefined,
    };
  });
}

function reviewedKpis(
  { records }: ReadTable<KpiFieldId>,
  formats: KpiFormats,
  rows: readonly SignedRow[],
): ReviewedKpi[] {
  const signed = new Map(rows.map((row) => [wordKey(row.code), row]));
  const codes = records.map(({ record }) => wordKey(cellText(record.code)));
  const withCode = new Map<string, number>();
  for (const code of codes) withCode.set(code, (withCode.get(code) ?? 0) + 1);
  return records.map(({ record, row }, index) => {
    const key = codes[index] ?? '';
    const latest = key === '' ? undefined : signed.get(key);
    const isSigned = latest?.state === 'agreed' || latest?.state === 'changed';
    const seen = seenKpi(record, (field) => formats(row, field));
    return {
      ...{ seen, row, name: cellText(record.name), department: cellText(record.department) },
      hindrance: hindranceOf(record, withCode.get(key) ?? 0),
      state: isSigned ? (latest.state as 'agreed' | 'changed') : 'unsigned',
      changed: isSigned ? latest.changed : [],
      ...(isSigned ? { reviewer: latest.reviewer, signedOn: latest.signedOn } : {}),
    };
  });
}

type KpiRecord = ReadTable<KpiFieldId>['records'][number]['record'];

function hindranceOf(record: KpiRecord, withCode: number): Hindrance | undefined {
  if (cellText(record.code) === '') return 'noCode';
  if (withCode > 1) return 'codeTwice';
  return signedFields.some(({ id }) => isShownError(record[id])) ? 'error' : undefined;
}

function seenKpi(record: KpiRecord, format: (field: SignedFieldId) => string): SeenKpi {
  const fields = signedFields.map(({ id }): [SignedFieldId, SeenField] => [
    id,
    { value: record[id], numberFormat: format(id) },
  ]);
  return { code: cellText(record.code), fields: Object.fromEntries(fields) as SeenKpi['fields'] };
}
