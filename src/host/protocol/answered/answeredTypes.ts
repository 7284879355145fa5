import type { AnsweredTypes } from './Targets';
import { addinInternalServiceType } from '../types/service/addinInternalServiceType';
import { applicationType } from '../types/workbook/applicationType';
import { chartType } from '../types/chart/chartType';
import {
  categoryAxisType,
  chartAxesType,
  chartAxisTitleType,
  chartGridlinesType,
  valueAxisType,
} from '../types/chart/chartAxesType';
import { chartCollectionType } from '../types/chart/chartCollectionType';
import { chartDataLabelFormatType, chartDataLabelsType } from '../types/chart/chartDataLabelsType';
import { chartFillType, chartFontType } from '../types/chart/chartLooks';
import { chartPointFormatType, chartPointsCollectionType, chartPointType } from '../types/chart/chartPointsType';
import { chartLegendFormatType, chartLegendType } from '../types/chart/chartLegendType';
import { chartSeriesType } from '../types/chart/chartSeriesType';
import { chartSeriesCollectionType } from '../types/chart/chartSeriesCollectionType';
import { chartLineFormatType, chartSeriesFormatType } from '../types/chart/chartSeriesFormatType';
import { chartTitleFormatType, chartTitleType } from '../types/chart/chartTitleType';
import { cellValueConditionalFormatType, textConditionalFormatType } from '../types/rule/comparingFormatTypes';
import { commentCollectionType } from '../types/comment/commentCollectionType';
import { commentReplyCollectionType, commentReplyType, commentType } from '../types/comment/commentType';
import { conditionalFormatType } from '../types/rule/conditionalFormatType';
import { conditionalFormatCollectionType } from '../types/rule/conditionalFormatCollectionType';
import { cultureInfoType, numberFormatInfoType } from '../types/workbook/cultureInfoType';
import {
  conditionalFormatRuleType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
} from '../types/rule/customConditionalFormatType';
import { customFunctionsType } from '../types/service/customFunctionsType';
import { dataValidationType } from '../types/rule/dataValidationType';
import { documentPropertiesType } from '../types/workbook/documentPropertiesType';
import { formatProtectionType } from '../types/format/formatProtectionType';
import { freezePanesType } from '../types/sheet/freezePanesType';
import { headerFooterGroupType, headerFooterType } from '../types/sheet/headerFooterGroupType';
import { namedItemType } from '../types/name/namedItemType';
import { namedItemCollectionType } from '../types/name/namedItemCollectionType';
import { pageBreakCollectionType, pageBreakType } from '../types/sheet/pageBreakCollectionType';
import { pageLayoutType } from '../types/sheet/pageLayoutType';
import { protectionType } from '../types/sheet/protectionType';
import { rangeType } from '../types/range/rangeType';
import { rangeAreasType } from '../types/range/rangeAreasType';
import { rangeBorderType } from '../types/format/rangeBorderType';
import { rangeBorderCollectionType } from '../types/format/rangeBorderCollectionType';
import { rangeFillType } from '../types/format/rangeFillType';
import { rangeFontType } from '../types/format/rangeFontType';
import { rangeFormatType } from '../types/format/rangeFormatType';
import { runtimeType } from '../types/workbook/runtimeType';
import { settingCollectionType, settingType } from '../types/workbook/settingCollectionType';
import { filterType } from '../types/table/filterType';
import { tableSortType } from '../types/table/tableSortType';
import { rangeSortType } from '../types/range/rangeSortType';
import { tableType } from '../types/table/tableType';
import { tableCollectionType } from '../types/table/tableCollectionType';
import { tableColumnType } from '../types/table/tableColumnType';
import { tableColumnCollectionType } from '../types/table/tableColumnCollectionType';
import { tableRowType } from '../types/table/tableRowType';
import { tableRowCollectionType } from '../types/table/tableRowCollectionType';
import { workbookProtectionType } from '../types/workbook/workbookProtectionType';
import { workbookType } from '../types/workbook/workbookType';
import { worksheetType } from '../types/sheet/worksheetType';
import { worksheetCollectionType } from '../types/sheet/worksheetCollectionType';

/** Every type of the Excel API that the preview knows, found by its name. */
export const answeredTypes: AnsweredTypes = {
  AddinInternalService: addinInternalServiceType,
  Application: applicationType,
  Chart: chartType,
  ChartAxes: chartAxesType,
  ValueAxis: valueAxisType,
  CategoryAxis: categoryAxisType,
  ChartAxisTitle: chartAxisTitleType,
  ChartGridlines: chartGridlinesType,
  ChartCollection: chartCollectionType,
  ChartLegend: chartLegendType,
  ChartLegendFormat: chartLegendFormatType,
  ChartDataLabels: chartDataLabelsType,
  ChartDataLabelFormat: chartDataLabelFormatType,
  ChartPoint: chartPointType,
  ChartPointFormat: chartPointFormatType,
  ChartPointsCollection: chartPointsCollectionType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartFill: chartFillType,
  ChartLineFormat: chartLineFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: chartTitleFormatType,
  ChartFont: chartFontType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  TextConditionalFormat: textConditionalFormatType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  CultureInfo: cultureInfoType,
  NumberFormatInfo: numberFormatInfoType,
  CustomConditionalFormat: customConditionalFormatType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFill: conditionalRangeFillType,
  CustomFunctions: customFunctionsType,
  DataValidation: dataValidationType,
  DocumentProperties: documentPropertiesType,
  FormatProtection: formatProtectionType,
  WorksheetFreezePanes: freezePanesType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  Comment: commentType,
  CommentCollection: commentCollectionType,
  CommentReply: commentReplyType,
  CommentReplyCollection: commentReplyCollectionType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  PageBreak: pageBreakType,
  PageBreakCollection: pageBreakCollectionType,
  PageLayout: pageLayoutType,
  WorksheetProtection: protectionType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  RangeSort: rangeSortType,
  Runtime: runtimeType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  Filter: filterType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableSort: tableSortType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
};
