import type { SortKey } from '../../../book/tables/sortRows';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { notAnswered } from '../../engine/HostError';
import { asChoice, asFlag, asNumber, asRecord } from '../../engine/propertyValue';

/**
 * `Excel.SortField`s → keys; `key` counts the columns of what is sorted from 0.
 * @param left The first column of what is sorted, in the sheet.
 */
export function sortKeys(fields: unknown, left: number, columns: number, matchCase: boolean): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) {
    throw new WorkbookError('InvalidArgument', 'Sorting needs a list of fields.');
  }
  return fields.map((field) => {
    const { key, ascending, sortOn, dataOption, subField } = asRecord(field);
    const kind = asChoice(sortOn ?? 'Value', ['Value', 'CellColor', 'FontColor', 'Icon']);
    if (kind !== 'Value') throw notAnswered('SortField', `sortOn (${kind})`);
    if (typeof subField === 'string') throw notAnswered('SortField', 'subField');
    const offset = asNumber(key, 0, columns - 1);
    if (!Number.isInteger(offset)) throw new WorkbookError('InvalidArgument', `There is no column ${offset}.`);
    return {
      column: left + offset,
      ascending: asFlag(ascending ?? true),
      matchCase,
      textAsNumber: asChoice(dataOption ?? 'Normal', ['Normal', 'TextAsNumber']) === 'TextAsNumber',
    };
  });
}

/** The way in which texts are compared; the other of Excel's two is for Chinese alone. */
export function refuseStrokeCount(method: unknown): void {
  if (asChoice(method ?? 'PinYin', ['PinYin', 'StrokeCount']) === 'StrokeCount') {
    throw notAnswered('SortMethod', 'strokeCount');
  }
}
