import type { Workbook } from '../../../book/model/Workbook';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { sheetArea } from '../../ranges/SheetArea';
import { applicationType } from './applicationType';
import { documentPropertiesType } from './documentPropertiesType';
import { namedItemCollectionType } from '../name/namedItemCollectionType';
import { rangeType } from '../range/rangeType';
import { runtimeType } from './runtimeType';
import { settingCollectionType } from './settingCollectionType';
import { tableCollectionType } from '../table/tableCollectionType';
import { worksheetCollectionType } from '../sheet/worksheetCollectionType';

export const workbookType: ObjectType<Workbook> = objectType<Workbook>({
  name: 'Workbook',
  properties: {
    Name: { get: () => 'kpi.xlsx' },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
  },
  objects: {
    Worksheets: (workbook) => worksheetCollectionType.of(workbook),
    Tables: (workbook) => tableCollectionType.of({ workbook }),
    Names: (workbook) => namedItemCollectionType.of({ workbook }),
    Application: (workbook) => applicationType.of(workbook),
    Properties: (workbook) => documentPropertiesType.of(workbook),
    Settings: (workbook) => settingCollectionType.of(workbook),
    _Runtime: (workbook) => runtimeType.of(workbook),
  },
  methods: {
    GetSelectedRange: (workbook) => rangeType.of(selectedRange(workbook)),
    GetActiveCell: (workbook) => {
      const { sheet, area } = selectedRange(workbook);
      return rangeType.of({ sheet, area: { ...area, bottom: area.top, right: area.left } });
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
});

function selectedRange(workbook: Workbook): ReturnType<typeof sheetArea> {
  if (!workbook.activeSheet) throw new WorkbookError('ItemNotFound', 'No sheet is active.');
  return sheetArea(workbook.activeSheet, workbook.selection);
}
