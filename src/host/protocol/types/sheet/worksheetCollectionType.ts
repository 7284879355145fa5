import { checkSheetName } from '../../../book/sheets/checkSheetName';
import { refuseStructure } from '../../../book/sheets/refuseStructure';
import type { Sheet } from '../../../book/model/Sheet';
import type { Workbook } from '../../../book/model/Workbook';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { eventMethods } from '../../events/eventMethods';
import type { ObjectType } from '../../engine/ObjectType';
import { TypedTarget } from '../../engine/TypedTarget';

export const worksheetCollectionType: ObjectType<'WorksheetCollection'> = {
  items: (workbook) => workbook.sheets.map((sheet) => new TypedTarget('Worksheet', sheet)),
  item: (workbook, key) => {
    const sheet = findSheet(workbook, key);
    return sheet ? new TypedTarget('Worksheet', sheet) : null;
  },
  methods: {
    Add: (workbook, parameters) => {
      const name = parameters.optionalText(0) ?? freeSheetName(workbook);
      refuseStructure(workbook);
      checkSheetName(workbook, name);
      return new TypedTarget('Worksheet', workbook.addSheet(name));
    },
    GetActiveWorksheet: ({ activeSheet }) => new TypedTarget('Worksheet', required(activeSheet)),
    GetCount: (workbook, parameters) => counted(workbook, parameters.optionalFlag(0)).length,
    GetFirst: (workbook, parameters) =>
      new TypedTarget('Worksheet', required(counted(workbook, parameters.optionalFlag(0))[0])),
    GetLast: (workbook, parameters) =>
      new TypedTarget('Worksheet', required(counted(workbook, parameters.optionalFlag(0)).at(-1))),
    ...eventMethods<Workbook>(
      () => ({ scope: 'sheets' }),
      ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted'],
    ),
  },
};

/** By name in any case, or by id `{…}`. */
function findSheet(workbook: Workbook, key: unknown): Sheet | undefined {
  if (typeof key !== 'string') throw new WorkbookError('InvalidArgument', 'A sheet is found by its name or id.');
  return workbook.sheets.find((sheet) => sheet.id === key) ?? workbook.sheet(key);
}

function counted(workbook: Workbook, visibleOnly = false): readonly Sheet[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function required(sheet: Sheet | undefined): Sheet {
  if (!sheet) throw new WorkbookError('ItemNotFound', 'There is no such sheet.');
  return sheet;
}

function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
