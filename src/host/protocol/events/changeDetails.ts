import type { Area } from '../../book/model/Area';
import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';
import { plainValue, valueType } from '../ranges/plainValue';

/** What an event tells of a single cell, as `ChangedEventDetail` has it (`assumptions.eventDetails`). */
export interface Details {
  readonly valueBefore: string | number | boolean;
  readonly valueAfter: string | number | boolean;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export function changeDetails(sheet: Sheet, { top, left }: Area, before: CellValue): Details {
  const after = sheet.value(top, left);
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
