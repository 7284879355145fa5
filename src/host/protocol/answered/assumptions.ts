import type { Assumption } from './Assumption';
import { functionAssumptions } from './functionAssumptions';
import { tableAssumptions } from './tableAssumptions';

/** By the name under which comments (`assumptions.blankArguments`) and tests speak of each. */
export const assumptions = {
  ...functionAssumptions,
  settingsStore: {
    assumes: 'workbook.settings and Office.context.document.settings are one store.',
    probe: 'settingsStore',
  },
  ...tableAssumptions,
  formulaSpelling: {
    assumes: 'range.formulas gives a formula as Excel respells it: SUM, Settings!$B$6, [@x] within its own table.',
    probe: 'formulaSpelling',
  },
  nullLeaves: {
    assumes: 'A null among values, formulas or number formats leaves its cell as it is.',
    probe: 'nullLeaves',
  },
  singleArray: {
    assumes: 'An array of one value set on more cells (values, formulas, numberFormat) goes into each of them.',
    probe: 'singleArray',
  },
  resizedPast: {
    assumes: 'getResizedRange past the first cell reaches up or left from it: C2 by 0 and -2 is A2:C2.',
    probe: 'resizedPast',
  },
  negativeCount: {
    assumes:
      'getRowsAbove and its like give, with a negative count, that many of the range’s own lines at that side; more than it has is InvalidArgument.',
    probe: 'negativeCount',
  },
  removedLinks: {
    assumes: 'Range.clear("RemoveHyperlinks") takes the formats of cells with a link, not of others.',
    probe: 'removedLinks',
  },
  nestedFunctions: {
    assumes: 'A 65th function within others is refused as InvalidArgument; brackets alone may be nested as one likes.',
    probe: 'nestingDepth',
  },
  typedFormats: {
    assumes: 'Values set by an add-in are read as if typed and bring a format into General cells, date formulas too.',
    probe: 'typedFormats',
  },
  singleValue: {
    assumes:
      'One value set as formulas, values or number format of a range goes into every cell, a formula as if copied from the first.',
    probe: 'singleValue',
  },
  keptFormats: {
    assumes: 'A number format of sections with quoted signs is read back letter for letter, that of a rule too.',
    probe: 'keptFormats',
  },
  percentText: {
    assumes: 'The format 0.##% shows 0.95 as 95.%, with the point.',
    probe: 'percentText',
  },
  formulaText: {
    assumes: 'FORMULATEXT of several cells gives the formula of each.',
    probe: 'formulaText',
  },
  ruleFormulas: {
    assumes: 'Conditional formats and data validation refuse structured references as InvalidArgument.',
    probe: 'ruleFormulas',
  },
  conditionalBounds: {
    assumes: 'A conditional format with Between takes its bounds in either order.',
    probe: 'conditionalBounds',
  },
  ownCellList: {
    assumes:
      'The source of a drop-down list may name its own cell; where it gives that cell, what stands there is valid.',
    probe: 'ownCellList',
  },
  longList: { assumes: 'A list of over 255 characters is refused as InvalidArgument.', probe: 'longList' },
  nameErrors: {
    assumes: 'Bad names of sheets, tables and ranges are InvalidArgument, taken ones ItemAlreadyExists.',
    probe: 'nameErrors',
  },
  nameWithoutCells: { assumes: 'getRange of a name without cells is InvalidReference.', probe: 'nameErrors' },
  namedColumns: {
    assumes: 'A name keeps a structured reference; the host can also be switched to turn it into the cells it means.',
    probe: 'namedColumns',
  },
  protectedTwice: {
    assumes:
      'Protecting a protected sheet and a wrong password are AccessDenied; unprotecting an open sheet does nothing (OfficeDev/office-js#6784 tells of a version that refused it).',
    probe: 'protection',
  },
  protectionOptions: {
    assumes: 'A protected sheet lets through what its options allow, and values into unlocked cells.',
    probe: 'protection',
  },
  manualCalculation: {
    assumes: 'In manual mode an entered formula is worked out at once, what reads it is not.',
    probe: 'manualCalculation',
  },
  ownEvents: {
    assumes: 'onChanged tells of the add-in’s own writes after the batch, with triggerSource ThisLocalAddin.',
    probe: 'ownEvents',
  },
  eventDetails: {
    assumes: 'onChanged tells value before and after where one cell changed, the result where it is a formula.',
    probe: 'eventDetails',
  },
  tableSelection: {
    assumes: 'Table.onSelectionChanged tells the selected cells of the table, and once that it was left.',
    probe: 'tableSelection',
  },
  settingsEvent: {
    assumes: 'settings.onSettingsChanged tells of the add-in’s own changes too.',
    probe: 'settingsEvent',
  },
  paneVisibility: {
    assumes:
      'A runtime started only to calculate begins hidden, which office.js tells; the add-in hears when its pane is shown or hidden.',
    probe: 'paneVisibility',
  },
  fittedRows: {
    assumes: 'The height of a row that nobody set is that of its wrapped text, within a line of the preview’s.',
    probe: 'fittedRows',
  },
  fittedBeforeAnswers: {
    assumes: 'A row fitted before its functions have answered is fitted again when they have.',
    probe: 'fittedBeforeAnswers',
  },
  hyperlinkLooks: {
    assumes: 'A link brings blue and an underline into its cell, and may lead to a name.',
    probe: 'hyperlinkLooks',
  },
  outlineRefusals: {
    assumes: 'An eighth group around a line, and ungrouping where nothing is grouped, are InvalidArgument.',
    probe: 'outline',
  },
  outlineDetails: {
    assumes:
      'Details are those of the innermost group of each line, or of the group beside; without one: InvalidArgument.',
    probe: 'outline',
  },
  insertedInGroup: { assumes: 'Lines put in between two lines of a group belong to it.', probe: 'outline' },
  printZoom: {
    assumes: 'A print zoom with both a scale and pages to fit into is InvalidArgument.',
    probe: 'printZoom',
  },
  firstPageBreak: {
    assumes: 'A page break above the first row, or before the first column, is InvalidArgument.',
    probe: 'pageBreaks',
  },
  pageBreaksByPlace: {
    assumes:
      'Page breaks are numbered from the top or the left, from 0 on, and a loaded one is found by its number when its turn comes.',
    probe: 'pageBreaks',
  },
  movedPageBreaks: {
    assumes: 'A page break goes with the row or column behind it, and is gone when that is deleted.',
    probe: 'pageBreaks',
  },
  frozenBlock: {
    assumes: 'freezeAt of a block that does not begin at A1 freezes it and leaves what comes before out of view.',
    probe: 'frozenBlock',
  },
  emptySeries: {
    assumes: 'A chart over blank cells has a series for each line but the first, which holds the categories.',
    probe: 'emptyChart',
  },
  itemsByPlace: {
    assumes:
      'A loaded series is found by its place when its turn comes, so several are deleted from the last to the first.',
    probe: 'seriesDeletion',
  },
  copyRepeats: {
    assumes:
      'A copied source is repeated along each axis of which the target is a multiple, along the other it comes once.',
    probe: 'copyFrom',
  },
  ownValues: {
    assumes:
      'Values copied over their own cells turn formulas into their results, in a table only there; typed and empty texts stay texts.',
    probe: 'ownValues',
  },
  secondComment: {
    assumes: 'A second comment on a cell is refused as ItemAlreadyExists.',
    probe: 'secondComment',
  },
  keySigns: {
    assumes: 'COUNTIF, COUNTIFS and MATCH tell the signs ¬ ¤ ¿ from all others: none of them is passed over or folded.',
    probe: 'keySigns',
  },
  findText: {
    assumes:
      'find looks at the texts that cells show, the first cell of a range first (backwards the last), with * and ? for any signs.',
    probe: 'findText',
  },
  sortedFormulas: {
    assumes:
      'Sorting moves formulas as copying does: their relative references move along, those past the edge are #REF!.',
    probe: 'sortedFormulas',
  },
  copyIntoTable: {
    assumes: 'Formulas copied into a table fill its columns as typed ones do, and [@x] names its table outside of it.',
    probe: 'copyFrom',
  },
  nullObjectSettings: {
    assumes:
      'Setting a property of a null object does nothing, as calling its methods does; the host can also be switched to refuse it.',
    probe: 'nullObjects',
  },
  nullIntersection: {
    assumes: 'getIntersection of a null object does nothing and refuses nothing, so the batch goes on.',
    probe: 'nullIntersection',
  },
  trackedRange: {
    assumes: 'A tracked range moves with lines that are put in before it, also between two batches.',
    probe: 'trackedRange',
  },
  unmetRange: {
    assumes:
      'getIntersection of ranges that do not meet is ItemNotFound, read or not: it ends the batch, and only what came before it is done.',
    probe: 'unmetRange',
  },
  nullObjectArgument: { assumes: 'A null object given as an argument is InvalidArgument.', probe: 'nullObjects' },
  hiddenSheets: {
    assumes: 'Activating a hidden sheet, hiding the last visible one and deleting it are InvalidOperation.',
    probe: 'hiddenSheets',
  },
  tableRefusals: {
    assumes:
      'Merging cells of a table, moving them apart and deleting its last column are InvalidOperation, a table over another is InvalidArgument, a totals row that is not shown ItemNotFound.',
    probe: 'tableRefusals',
  },
  linkWithoutTarget: {
    assumes: 'A hyperlink with neither address nor documentReference is InvalidArgument.',
    probe: 'linkWithoutTarget',
  },
  unknownLoads: {
    assumes:
      'Loading a name that no property of the object has loads nothing, as docs show with load("no-properties-needed").',
    probe: 'unknownLoads',
  },
} as const satisfies Readonly<Record<string, Assumption>>;
