import type { Workbook } from '../../../book/model/Workbook';
import type { Loss } from '../../Loss';
import type { PackageReader } from '../../package/PackageReader';
import { foreignElements } from './foreignElements';
import type { KeptFile } from '../KeptFile';
import { originOf } from '../origins';

/** What lies over cells that were moved, and stays where it was, since only the file knows it. */
export function notMoved({ sheets }: Workbook, file: KeptFile, raw: PackageReader): Loss[] {
  return sheets
    .filter((sheet) => file.moved.has(sheet))
    .flatMap((sheet) => {
      const path = originOf(sheet, file.mark)?.path;
      const kinds = path === undefined ? [] : foreignElements(raw, path);
      const lies = kinds.filter((kind) => kind !== 'legacyDrawing' || sheet.commentsAreFixed);
      return lies.map((kind): Loss => ({ code: 'notMoved', sheet: sheet.name, kind }));
    });
}
