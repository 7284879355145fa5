/**
 * The properties of every type of the Excel API, answered here or not, by type; events and collections' items are left out.
 * Source: Microsoft's declarations, with which a test compares them.
 */
const declared = `
AllowEditRange: address isPasswordProtected title
Application: activeWindow cultureInfo iterativeCalculation windows calculationEngineVersion calculationMode
  calculationState decimalSeparator thousandsSeparator useSystemSeparators
AutoFilter: criteria enabled isDataFiltered
Binding: id type
BindingCollection: count
CellValueConditionalFormat: format rule
Chart: axes dataLabels format legend pivotOptions plotArea series title worksheet categoryLabelLevel chartType
  displayBlanksAs height id left name plotBy plotVisibleOnly seriesNameLevel showAllFieldButtons
  showDataLabelsOverMaximum style top width
ChartAreaFormat: border fill font colorScheme roundedCorners
ChartAxes: categoryAxis seriesAxis valueAxis
ChartAxis: format majorGridlines minorGridlines title alignment axisGroup baseTimeUnit categoryType customDisplayUnit
  displayUnit height isBetweenCategories left linkNumberFormat logBase majorTickMark majorTimeUnitScale majorUnit
  maximum minimum minorTickMark minorTimeUnitScale minorUnit multiLevel numberFormat offset position positionAt
  reversePlotOrder scaleType showDisplayUnitLabel textOrientation tickLabelPosition tickLabelSpacing tickMarkSpacing top
  type visible width
ChartAxisFormat: fill font line
ChartAxisTitle: format text textOrientation visible
ChartAxisTitleFormat: border fill font
ChartBinOptions: allowOverflow allowUnderflow count overflowValue type underflowValue width
ChartBorder: color lineStyle weight
ChartBoxwhiskerOptions: quartileCalculation showInnerPoints showMeanLine showMeanMarker showOutlierPoints
ChartCollection: count
ChartDataLabel: format autoText formula geometricShapeType height horizontalAlignment left linkNumberFormat numberFormat
  position separator showAsStickyCallout showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName
  showValue text textOrientation top verticalAlignment width
ChartDataLabelAnchor: left top
ChartDataLabelFormat: border fill font
ChartDataLabels: format leaderLines autoText geometricShapeType horizontalAlignment linkNumberFormat numberFormat
  position separator showAsStickyCallout showBubbleSize showCategoryName showLeaderLines showLegendKey showPercentage
  showSeriesName showValue textOrientation verticalAlignment
ChartDataTable: format showHorizontalBorder showLegendKey showOutlineBorder showVerticalBorder visible
ChartDataTableFormat: border fill font
ChartErrorBars: format endStyleCap include type visible
ChartErrorBarsFormat: line
ChartFont: bold color italic name size underline
ChartFormatString: font
ChartGridlines: format visible
ChartGridlinesFormat: line
ChartLeaderLines: format
ChartLeaderLinesFormat: line
ChartLegend: format legendEntries height left overlay position showShadow top visible width
ChartLegendEntry: height index left top visible width
ChartLegendFormat: border fill font
ChartLineFormat: color lineStyle weight
ChartMapOptions: labelStrategy level projectionType
ChartPivotOptions: showAxisFieldButtons showLegendFieldButtons showReportFilterFieldButtons showValueFieldButtons
ChartPlotArea: format height insideHeight insideLeft insideTop insideWidth left position top width
ChartPlotAreaFormat: border fill
ChartPoint: dataLabel format hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle value
ChartPointFormat: border fill
ChartPointsCollection: count
ChartSeries: binOptions boxwhiskerOptions dataLabels format mapOptions points trendlines xErrorBars yErrorBars axisGroup
  bubbleScale chartType doughnutHoleSize explosion filtered firstSliceAngle gapWidth gradientMaximumColor
  gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue
  gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle hasDataLabels invertColor invertIfNegative
  markerBackgroundColor markerForegroundColor markerSize markerStyle name overlap parentLabelStrategy plotOrder
  secondPlotSize showConnectorLines showLeaderLines showShadow smooth splitType splitValue varyByCategories
ChartSeriesCollection: count
ChartSeriesFormat: fill line
ChartTitle: format height horizontalAlignment left overlay position showShadow text textOrientation top
  verticalAlignment visible width
ChartTitleFormat: border fill font
ChartTrendline: format label backwardPeriod forwardPeriod intercept movingAveragePeriod name polynomialOrder
  showEquation showRSquared type
ChartTrendlineFormat: line
ChartTrendlineLabel: format autoText formula height horizontalAlignment left linkNumberFormat numberFormat text
  textOrientation top verticalAlignment width
ChartTrendlineLabelFormat: border fill font
ColorScaleConditionalFormat: criteria threeColorScale
Comment: replies authorEmail authorName content contentType creationDate id mentions resolved richContent
CommentReply: authorEmail authorName content contentType creationDate id mentions resolved richContent
ConditionalDataBarNegativeFormat: borderColor fillColor matchPositiveBorderColor matchPositiveFillColor
ConditionalDataBarPositiveFormat: borderColor fillColor gradientFill
ConditionalFormat: cellValue cellValueOrNullObject colorScale colorScaleOrNullObject custom customOrNullObject dataBar
  dataBarOrNullObject iconSet iconSetOrNullObject preset presetOrNullObject textComparison textComparisonOrNullObject
  topBottom topBottomOrNullObject id priority stopIfTrue type
ConditionalFormatRule: formula formulaLocal formulaR1C1
ConditionalRangeBorder: color sideIndex style
ConditionalRangeBorderCollection: bottom left right top count
ConditionalRangeFill: color
ConditionalRangeFont: bold color italic strikethrough underline
ConditionalRangeFormat: borders fill font numberFormat
CultureInfo: datetimeFormat numberFormat name
CustomConditionalFormat: format rule
CustomProperty: key type value
CustomXmlPart: id namespaceUri
DataBarConditionalFormat: negativeFormat positiveFormat axisColor axisFormat barDirection lowerBoundRule showDataBarOnly
  upperBoundRule
DataPivotHierarchy: field id name numberFormat position showAs summarizeBy
DataValidation: errorAlert ignoreBlanks prompt rule type valid
DatetimeFormatInfo: dateSeparator longDatePattern longTimePattern shortDatePattern timeSeparator
DocumentProperties: custom author category comments company creationDate keywords lastAuthor manager revisionNumber
  subject title
Filter: criteria
FilterPivotHierarchy: fields enableMultipleFilterItems id name position
FormatProtection: formulaHidden locked
FunctionResult: error value
GeometricShape: shape id
HeaderFooter: centerFooterPicture centerHeaderPicture leftFooterPicture leftHeaderPicture rightFooterPicture
  rightHeaderPicture centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader
HeaderFooterGroup: defaultForAllPages evenPages firstPage oddPages state useSheetMargins useSheetScale
HeaderFooterPicture: brightness colorType contrast cropBottom cropLeft cropRight cropTop filename height lockAspectRatio
  width
IconSetConditionalFormat: criteria reverseIconOrder showIconOnly style
Image: shape brightness colorType contrast cropBottom cropLeft cropRight cropTop id format
IterativeCalculation: enabled maxChange maxIteration
Line: beginConnectedShape endConnectedShape shape beginArrowheadLength beginArrowheadStyle beginArrowheadWidth
  beginConnectedSite endArrowheadLength endArrowheadStyle endArrowheadWidth endConnectedSite id isBeginConnected
  isEndConnected connectorType
LinkedEntityDataDomain: dataProvider id lastRefreshed loadFunctionId name periodicRefreshInterval refreshMode serviceId
  supportedRefreshModes
LinkedWorkbook: id
LinkedWorkbookCollection: workbookLinksRefreshMode
NamedItem: arrayValues worksheet worksheetOrNullObject comment formula name scope type value valueAsJson
  valueAsJsonLocal visible
NamedItemArrayValues: types values valuesAsJson valuesAsJsonLocal
NamedSheetView: name
Note: authorName content height visible width
NumberFormatInfo: currencySymbol numberDecimalSeparator numberGroupSeparator
PageBreak: columnIndex rowIndex
PageLayout: headersFooters alignMarginsHeaderFooter blackAndWhite bottomMargin centerHorizontally centerVertically
  draftMode firstPageNumber footerMargin headerMargin leftMargin orientation paperSize printComments printErrors
  printGridlines printHeadings printOrder printQuality rightMargin topMargin zoom
Pane: index
PivotField: id name showAllItems subtotals
PivotHierarchy: fields id name
PivotItem: id isExpanded name visible
PivotLayout: altTextDescription altTextTitle autoFormat emptyCellText enableFieldList fillEmptyCells layoutType
  preserveFormatting showColumnGrandTotals showFieldHeaders showRowGrandTotals subtotalLocation
PivotTable: columnHierarchies dataHierarchies filterHierarchies hierarchies layout rowHierarchies worksheet
  allowMultipleFiltersPerField enableDataValueEditing id name refreshOnOpen useCustomSortLists
PivotTableStyle: name readOnly
PresetCriteriaConditionalFormat: format rule
Query: error loadedTo loadedToDataModel name refreshDate rowsLoadedCount
Range: conditionalFormats dataValidation format sort worksheet address addressLocal cellCount columnCount columnHidden
  columnIndex control formulaArray formulas formulasLocal formulasR1C1 hasSpill height hidden hyperlink isEntireColumn
  isEntireRow left linkedDataTypeState numberFormat numberFormatCategories numberFormatLocal rowCount rowHidden rowIndex
  savedAsArray style text top valueTypes values valuesAsJson valuesAsJsonLocal width
RangeAreas: areas conditionalFormats dataValidation format worksheet address addressLocal areaCount cellCount
  isEntireColumn isEntireRow style
RangeBorder: color sideIndex style tintAndShade weight
RangeBorderCollection: count tintAndShade
RangeFill: color pattern patternColor patternTintAndShade tintAndShade
RangeFont: bold color italic name size strikethrough subscript superscript tintAndShade underline
RangeFormat: borders fill font protection autoIndent columnWidth horizontalAlignment indentLevel readingOrder rowHeight
  shrinkToFit textOrientation useStandardHeight useStandardWidth verticalAlignment wrapText
RangeView: rows cellAddresses columnCount formulas formulasLocal formulasR1C1 index numberFormat rowCount text
  valueTypes values valuesAsJson valuesAsJsonLocal
RemoveDuplicatesResult: removed uniqueRemaining
RequestContext: workbook application runtime
RowColumnPivotHierarchy: fields id name position
Runtime: enableEvents
Setting: key value
Shape: fill geometricShape group image line lineFormat parentGroup textFrame altTextDescription altTextTitle
  connectionSiteCount displayName geometricShapeType height id left level lockAspectRatio name placement rotation top
  type visible width zOrderPosition
ShapeFill: foregroundColor transparency type
ShapeFont: bold color italic name size underline
ShapeGroup: shape shapes id
ShapeLineFormat: color dashStyle style transparency visible weight
Slicer: slicerItems worksheet caption height id isFilterCleared left name sortBy style top width
SlicerItem: hasData isSelected key name
SlicerStyle: name readOnly
Style: borders fill font autoIndent builtIn formulaHidden horizontalAlignment includeAlignment includeBorder includeFont
  includeNumber includePatterns includeProtection indentLevel locked name numberFormat numberFormatLocal readingOrder
  shrinkToFit textOrientation verticalAlignment wrapText
Table: autoFilter columns rows sort worksheet highlightFirstColumn highlightLastColumn id legacyId name
  showBandedColumns showBandedRows showFilterButton showHeaders showTotals style
TableCollection: count
TableColumn: filter id index name values valuesAsJson valuesAsJsonLocal
TableColumnCollection: count
TableRow: index values valuesAsJson valuesAsJsonLocal
TableRowCollection: count
TableSort: fields matchCase method
TableStyle: name readOnly
TextConditionalFormat: format rule
TextFrame: textRange autoSizeSetting bottomMargin hasText horizontalAlignment horizontalOverflow leftMargin orientation
  readingOrder rightMargin topMargin verticalAlignment verticalOverflow
TextRange: font text
TimelineStyle: name readOnly
TopBottomConditionalFormat: format rule
Window: activeCell activePane activeWorksheet panes visibleRange autoFilterDateGroupingEnabled enableResize freezePanes
  height index isVisible left name scrollColumn scrollRow showFormulas showGridlines showHeadings
  showHorizontalScrollBar showOutline showRightToLeft showRuler showVerticalScrollBar showWhitespace showWorkbookTabs
  showZeros split splitColumn splitHorizontal splitRow splitVertical tabRatio top type usableHeight usableWidth view
  width windowNumber windowState zoom
Workbook: application bindings comments customXmlParts dataConnections functions linkedEntityDataDomains linkedWorkbooks
  names notes pivotTableStyles pivotTables properties protection queries settings slicerStyles slicers styles
  tableStyles tables timelineStyles worksheets autoSave calculationEngineVersion chartDataPointTrack isDirty name
  previouslySaved readOnly usePrecisionAsDisplayed
WorkbookProtection: protected
WorkbookRangeAreas: areas ranges addresses
Worksheet: autoFilter charts comments customProperties freezePanes horizontalPageBreaks namedSheetViews names notes
  pageLayout pivotTables protection shapes slicers tables verticalPageBreaks enableCalculation id name position
  showDataTypeIcons showGridlines showHeadings standardHeight standardWidth tabColor tabId visibility
WorksheetCustomProperty: key value
WorksheetProtection: allowEditRanges canPauseProtection isPasswordProtected isPaused options protected savedOptions
`;

const properties: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  declared
    .trim()
    .split(/\n(?! )/u)
    .map((line) => {
      const [type = '', ...names] = line.split(/:?\s+/u);
      return [type, new Set(names.map((name) => name.toLowerCase()))];
    }),
);

/** Whether Excel has the property; its name in any case. */
export function isExcelProperty(typeName: string, name: string): boolean {
  return properties.get(typeName)?.has(name.toLowerCase()) ?? false;
}
