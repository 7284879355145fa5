/** The order in which the schema asks for the children of an element (ECMA-376 Part 1), where more may be added than the model writes. */
export const childOrder: Readonly<Record<string, readonly string[]>> = {
  // 18.3.1.99
  worksheet: [
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
    ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
    ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
    ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
    ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls'],
    ...['webPublishItems', 'tableParts', 'extLst'],
  ],
  sheetPr: ['tabColor', 'outlinePr', 'pageSetUpPr'],
  sheetView: ['pane', 'selection', 'pivotSelection', 'extLst'],
  headerFooter: ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'],
  c: ['f', 'v', 'is', 'extLst'],
  // 18.2.27
  workbook: [
    ...['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'workbookProtection', 'bookViews', 'sheets'],
    ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
    ...['pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
  ],
  // 18.5.1.2
  table: ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'],
  tableColumn: ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'],
  // 18.8
  styleSheet: [
    ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
    ...['colors', 'extLst'],
  ],
  xf: ['alignment', 'protection', 'extLst'],
  font: [
    ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
    ...['family', 'charset', 'scheme'],
  ],
  dxf: ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'],
  // 21.2.2
  chart: [
    ...['title', 'autoTitleDeleted', 'pivotFmts', 'view3D', 'floor', 'sideWall', 'backWall', 'plotArea', 'legend'],
    ...['plotVisOnly', 'dispBlanksAs', 'showDLblsOverMax', 'extLst'],
  ],
  title: ['tx', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'],
  legend: ['legendPos', 'legendEntry', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'],
  dPt: ['idx', 'invertIfNegative', 'marker', 'bubble3D', 'explosion', 'spPr', 'pictureOptions', 'extLst'],
  ...Object.fromEntries(
    ['dLbls', 'dLbl'].map((labels) => [
      labels,
      [
        ...['idx', 'dLbl', 'delete', 'layout', 'tx', 'numFmt', 'spPr', 'txPr', 'dLblPos', 'showLegendKey', 'showVal'],
        ...['showCatName', 'showSerName', 'showPercent', 'showBubbleSize', 'separator', 'showLeaderLines'],
        ...['leaderLines', 'extLst'],
      ],
    ]),
  ),
  ser: [
    ...['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'pictureOptions', 'marker', 'explosion', 'dPt', 'dLbls'],
    ...['trendline', 'errBars', 'cat', 'val', 'smooth', 'shape', 'extLst'],
  ],
  ...Object.fromEntries(
    ['catAx', 'valAx'].map((axis) => [
      axis,
      [
        ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt'],
        ...['majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossesAt'],
        ...['auto', 'lblAlgn', 'lblOffset', 'noMultiLvlLbl', 'crossBetween', 'majorUnit', 'minorUnit', 'dispUnits'],
        'extLst',
      ],
    ]),
  ),
  scaling: ['logBase', 'orientation', 'max', 'min', 'extLst'],
  spPr: ['xfrm', 'prstGeom', 'noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'ln', 'effectLst'],
  ln: ['noFill', 'solidFill', 'gradFill', 'pattFill', 'prstDash', 'round', 'bevel', 'miter', 'headEnd', 'tailEnd'],
};
