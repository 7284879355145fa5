import { lastColumn, lastRow } from '../../../book/model/Area';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { Methods } from '../../engine/ObjectType';
import { resolveRange } from '../../ranges/resolveRange';
import { sheetArea } from '../../ranges/SheetArea';
import { usedArea } from '../../ranges/usedArea';
import { TypedTarget } from '../../engine/TypedTarget';

/** Excel cuts longer address texts off (office-js-docs, excel-add-ins-troubleshooting). */
const longestAddress = 8_192;

/** The methods of a worksheet that give ranges. */
export const worksheetRanges: Methods<Sheet> = {
  GetRange: (sheet, parameters) => {
    const address = parameters.optionalText(0);
    const whole = { sheet, area: { top: 0, left: 0, bottom: lastRow, right: lastColumn } };
    return new TypedTarget('Range', address === undefined ? whole : resolveRange(sheet.workbook, address, sheet));
  },
  GetRanges: (sheet, parameters) => {
    const addresses = parameters.text(0);
    if (addresses.length > longestAddress) {
      throw new WorkbookError('InvalidArgument', `The addresses have over ${longestAddress} characters.`);
    }
    return new TypedTarget(
      'RangeAreas',
      addresses.split(',').map((address) => resolveRange(sheet.workbook, address.trim(), sheet)),
    );
  },
  GetRangeByIndexes: (sheet, parameters) => {
    const top = parameters.number(0);
    const left = parameters.number(1);
    const bottom = top + parameters.number(2) - 1;
    return new TypedTarget('Range', sheetArea(sheet, { top, left, bottom, right: left + parameters.number(3) - 1 }));
  },
  GetCell: (sheet, parameters) => {
    const top = parameters.number(0);
    const left = parameters.number(1);
    return new TypedTarget('Range', sheetArea(sheet, { top, left, bottom: top, right: left }));
  },
  /** A1 on a blank sheet. */
  GetUsedRange: (sheet, parameters) => {
    const area = usedArea(sheet, parameters.optionalFlag(0) ?? false);
    return new TypedTarget('Range', { sheet, area: area ?? { top: 0, left: 0, bottom: 0, right: 0 } });
  },
  GetUsedRangeOrNullObject: (sheet, parameters) => {
    const area = usedArea(sheet, parameters.optionalFlag(0) ?? false);
    return area ? new TypedTarget('Range', { sheet, area }) : null;
  },
};
