import type { CellInput } from '../../kpi/record/Field';
import type { ColumnTable } from '../columns/TableSpec';
import { typedText } from '../drawing/typedText';
import type { SignedFieldId } from './signedFields';

/** A field of a KPI as somebody saw it. */
export interface SeenField {
  readonly value: CellInput;
  /** Excel's, such as `0%`. */
  readonly numberFormat: string;
}

/** A KPI as somebody saw it, which is what that person agrees to. */
export interface SeenKpi {
  readonly code: string;
  readonly fields: Readonly<Record<SignedFieldId, SeenField>>;
}

/** Who agreed to a KPI as it was seen, and on which day (a day number of Excel's). */
export interface SignOffRecord extends SeenKpi {
  readonly reviewer: string;
  readonly signedOn: number;
}

/** A cell as it is written. */
interface TypedCell {
  readonly value: CellInput;
  readonly numberFormat: string;
}

/** What the typed columns of a row of sign-offs hold, by the table's columns; calculated ones are left blank. */
export function typedRow({ columns }: ColumnTable, record: SignOffRecord): TypedCell[] {
  return columns.map(({ id, numberFormat = 'General' }) => typedCell(id, numberFormat, record));
}

function typedCell(id: string, numberFormat: string, record: SignOffRecord): TypedCell {
  const { code, reviewer, signedOn, fields } = record;
  if (id === 'code' || id === 'reviewer') return { value: typedText(id === 'code' ? code : reviewer), numberFormat };
  if (id === 'signedOn') return { value: signedOn, numberFormat };
  const seen = (fields as Readonly<Record<string, SeenField | undefined>>)[id];
  return seen ? { value: typedText(seen.value), numberFormat: seen.numberFormat } : { value: '', numberFormat };
}
