import { deleteSheet } from '../../../book/sheets/deleteSheet';
import { moveSheet } from '../../../book/sheets/moveSheet';
import { refuseStructure } from '../../../book/sheets/refuseStructure';
import { renameSheet } from '../../../book/sheets/renameSheet';
import type { Sheet } from '../../../book/model/Sheet';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { eventMethods } from '../../events/eventMethods';
import type { ObjectType } from '../../engine/ObjectType';
import { asChoice, asColor, asFlag, asNumber, asText } from '../../engine/propertyValue';
import { activateSheet } from './activateSheet';
import { showOutlineLevels } from './showOutlineLevels';
import { sheetFinding } from '../range/rangeFinding';
import { worksheetRanges } from './worksheetRanges';
import { TypedTarget } from '../../engine/TypedTarget';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

export const worksheetType: ObjectType<'Worksheet'> = {
  identity: (sheet) => ({ Id: sheet.id }),
  isThere: (sheet) => sheet.workbook.sheets.includes(sheet),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, value) => renameSheet(sheet, asText(value)) },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => moveSheet(sheet, asNumber(value)),
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => setVisibility(sheet, asChoice(value, visibilities)),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : asColor(value);
      },
    },
    // Office.js asks by the long names and sets by the short ones.
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    Gridlines: {
      set: (sheet, value) => {
        sheet.showGridlines = asFlag(value);
      },
    },
    ShowHeadings: { get: (sheet) => sheet.showHeadings },
    Headings: {
      set: (sheet, value) => {
        sheet.showHeadings = asFlag(value);
      },
    },
    StandardHeight: { get: (sheet) => sheet.standardHeight },
  },
  objects: {
    Tables: (sheet) => new TypedTarget('TableCollection', { workbook: sheet.workbook, sheet }),
    Names: (sheet) => new TypedTarget('NamedItemCollection', { workbook: sheet.workbook, sheet }),
    Comments: (sheet) => new TypedTarget('CommentCollection', [sheet]),
    Charts: (sheet) => new TypedTarget('ChartCollection', sheet),
    FreezePanes: (sheet) => new TypedTarget('WorksheetFreezePanes', sheet),
    HorizontalPageBreaks: (sheet) => new TypedTarget('PageBreakCollection', { sheet, axis: 'rows' }),
    VerticalPageBreaks: (sheet) => new TypedTarget('PageBreakCollection', { sheet, axis: 'columns' }),
    PageLayout: (sheet) => new TypedTarget('PageLayout', sheet),
    Protection: (sheet) => new TypedTarget('WorksheetProtection', sheet),
  },
  methods: {
    ...worksheetRanges,
    ...sheetFinding,
    Activate: (sheet) => activateSheet(sheet),
    Calculate: (_sheet, parameters, session) => {
      session.calculation.calculate(parameters.optionalFlag(0) ?? false);
    },
    ShowOutlineLevels: (sheet, parameters) => showOutlineLevels(sheet, parameters),
    /** InvalidOperation for a very hidden sheet by Microsoft's declarations. */
    Delete: (sheet) => {
      if (sheet.visibility === 'VeryHidden') {
        throw new WorkbookError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
      }
      deleteSheet(sheet);
    },
    ...eventMethods<Sheet>(
      (sheet) => ({ scope: 'sheet', sheet }),
      ['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated'],
    ),
  },
};

/** The last visible sheet stays visible (`assumptions.hiddenSheets`). */
function setVisibility(sheet: Sheet, visibility: (typeof visibilities)[number]): void {
  const { workbook } = sheet;
  refuseStructure(workbook);
  const others = workbook.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) {
    throw new WorkbookError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
  }
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && workbook.activeSheet === sheet) workbook.activeSheet = others[0];
}
