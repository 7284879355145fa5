import type { Workbook } from '../../../book/model/Workbook';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { ObjectType } from '../../engine/ObjectType';
import { sheetArea } from '../../ranges/SheetArea';
import { TypedTarget } from '../../engine/TypedTarget';

export const workbookType: ObjectType<'Workbook'> = {
  properties: {
    Name: { get: ({ fileName }) => fileName },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
  },
  objects: {
    Worksheets: (workbook) => new TypedTarget('WorksheetCollection', workbook),
    Tables: (workbook) => new TypedTarget('TableCollection', { workbook }),
    Comments: ({ sheets }) => new TypedTarget('CommentCollection', sheets),
    Names: (workbook) => new TypedTarget('NamedItemCollection', { workbook }),
    Application: (workbook) => new TypedTarget('Application', workbook),
    Properties: (workbook) => new TypedTarget('DocumentProperties', workbook),
    Protection: (workbook) => new TypedTarget('WorkbookProtection', workbook),
    Settings: (workbook) => new TypedTarget('SettingCollection', workbook),
    _Runtime: (workbook) => new TypedTarget('Runtime', workbook),
  },
  events: ['onSelectionChanged'],
  methods: {
    GetSelectedRange: (workbook) => new TypedTarget('Range', selectedRange(workbook)),
    GetActiveCell: (workbook) => {
      const { sheet, area } = selectedRange(workbook);
      return new TypedTarget('Range', { sheet, area: { ...area, bottom: area.top, right: area.left } });
    },
    _RemoveReference: (_workbook, parameters, session) => session.references.remove(parameters.text(0)),
    _RemoveAllReferences: (_workbook, _parameters, session) => session.references.removeAll(),
    _GetReferenceCount: (_workbook, _parameters, session) => session.references.count,
    _GetObjectByReferenceId: (_workbook, parameters, session) => session.references.find(parameters.text(0)) ?? null,
    _GetRangeForEventByReferenceId: (_workbook, parameters, session) => {
      const range = session.references.find(parameters.text(0));
      if (!range) throw new WorkbookError('ItemNotFound', 'The range of the event is gone.');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, parameters, session) =>
      session.references.find(parameters.text(0)) ?? null,
    _SetOsfControlContainerReadyForCustomFunctions: (_workbook, _parameters, session) =>
      session.customFunctions.becomeReady(),
  },
};

function selectedRange(workbook: Workbook): ReturnType<typeof sheetArea> {
  if (!workbook.activeSheet) throw new WorkbookError('ItemNotFound', 'No sheet is active.');
  return sheetArea(workbook.activeSheet, workbook.selection);
}
