import { Sheet } from '../../../book/model/Sheet';
import type { Workbook } from '../../../book/model/Workbook';
import type { Loss } from '../../Loss';
import type { PackageReader } from '../../package/PackageReader';
import { child } from '../../package/XmlElement';
import { areaName, readArea } from '../../sheet/areaName';
import type { KeptFile } from '../KeptFile';
import { originOf } from '../origins';

/**
 * Formulas that were entered for several cells at once (ECMA-376 Part 1, 18.3.1.40 f, `t="array"` without metadata), in whose place
 * stands one that spills, which may fill other cells than were entered.
 */
export function shrunkArrays({ sheets }: Workbook, file: KeptFile, raw: PackageReader): Loss[] {
  return sheets.flatMap((sheet) => {
    const path = originOf(sheet, file.mark)?.path;
    return path === undefined
      ? []
      : arraysOf(raw, path)
          .filter((area) => isOther(sheet, area))
          .map(lossOn(sheet));
  });
}

function arraysOf(raw: PackageReader, path: string): string[] {
  const found: string[] = [];
  raw.read(path, {
    c: (cell) => {
      const { t: type, ref } = child(cell, 'f')?.attributes ?? {};
      if (type === 'array' && cell.attributes.cm === undefined && ref?.includes(':')) found.push(ref);
    },
  });
  return found;
}

function isOther(sheet: Sheet, ref: string): boolean {
  const area = readArea(ref);
  if (!area || sheet.formula(area.top, area.left) === undefined) return false;
  const isOneCell = area.top === area.bottom && area.left === area.right;
  const entered = sheet.fixedArrays.get(Sheet.key(area.top, area.left));
  return !isOneCell && (entered === undefined || areaName(entered) !== areaName(area));
}

function lossOn({ name }: Sheet): (ref: string) => Loss {
  return (kind) => ({ code: 'arrayFormulas', sheet: name, kind });
}
