import type { ObjectType } from './objectType';
import { addinInternalServiceType } from './objects/addinInternalService';
import { applicationType } from './objects/application';
import { chartType } from './objects/chart';
import {
  categoryAxisType,
  chartAxesType,
  chartAxisTitleType,
  chartGridlinesType,
  valueAxisType,
} from './objects/chartAxes';
import { chartCollectionType } from './objects/chartCollection';
import { chartLegendType } from './objects/chartLegend';
import { chartSeriesType } from './objects/chartSeries';
import { chartSeriesCollectionType } from './objects/chartSeriesCollection';
import { chartFillType, chartLineFormatType, chartSeriesFormatType } from './objects/chartSeriesFormat';
import { chartFontType, chartTitleFormatType, chartTitleType } from './objects/chartTitle';
import { conditionalFormatType } from './objects/conditionalFormat';
import { conditionalFormatCollectionType } from './objects/conditionalFormatCollection';
import { cultureInfoType, numberFormatInfoType } from './objects/cultureInfo';
import {
  conditionalFormatRuleType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
} from './objects/customConditionalFormat';
import { customFunctionsType } from './objects/customFunctions';
import { dataValidationType } from './objects/dataValidation';
import { documentPropertiesType } from './objects/documentProperties';
import { formatProtectionType } from './objects/formatProtection';
import { freezePanesType } from './objects/freezePanes';
import { headerFooterGroupType, headerFooterType } from './objects/headerFooterGroup';
import { namedItemType } from './objects/namedItem';
import { namedItemCollectionType } from './objects/namedItemCollection';
import { pageLayoutType } from './objects/pageLayout';
import { protectionType } from './objects/protection';
import { rangeType } from './objects/range';
import { rangeAreasType } from './objects/rangeAreas';
import { rangeBorderType } from './objects/rangeBorder';
import { rangeBorderCollectionType } from './objects/rangeBorderCollection';
import { rangeFillType } from './objects/rangeFill';
import { rangeFontType } from './objects/rangeFont';
import { rangeFormatType } from './objects/rangeFormat';
import { runtimeType } from './objects/runtime';
import { settingCollectionType, settingType } from './objects/settingCollection';
import { tableType } from './objects/table';
import { tableCollectionType } from './objects/tableCollection';
import { tableColumnType } from './objects/tableColumn';
import { tableColumnCollectionType } from './objects/tableColumnCollection';
import { tableRowType } from './objects/tableRow';
import { tableRowCollectionType } from './objects/tableRowCollection';
import { workbookType } from './objects/workbook';
import { worksheetType } from './objects/worksheet';
import { worksheetCollectionType } from './objects/worksheetCollection';

/** A type's name and members, whatever it stands for. */
type Answered = Pick<ObjectType<never>, 'name' | 'members'>;

/** Every type of the Excel API that the preview knows. */
export const answeredTypes: readonly Answered[] = [
  addinInternalServiceType,
  applicationType,
  chartType,
  chartAxesType,
  valueAxisType,
  categoryAxisType,
  chartAxisTitleType,
  chartGridlinesType,
  chartCollectionType,
  chartLegendType,
  chartSeriesType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartFillType,
  chartLineFormatType,
  chartTitleType,
  chartTitleFormatType,
  chartFontType,
  conditionalFormatType,
  conditionalFormatCollectionType,
  cultureInfoType,
  numberFormatInfoType,
  customConditionalFormatType,
  conditionalFormatRuleType,
  conditionalRangeFormatType,
  conditionalRangeFontType,
  conditionalRangeFillType,
  customFunctionsType,
  dataValidationType,
  documentPropertiesType,
  formatProtectionType,
  freezePanesType,
  headerFooterGroupType,
  headerFooterType,
  namedItemType,
  namedItemCollectionType,
  pageLayoutType,
  protectionType,
  rangeType,
  rangeAreasType,
  rangeBorderType,
  rangeBorderCollectionType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
  runtimeType,
  settingCollectionType,
  settingType,
  tableType,
  tableCollectionType,
  tableColumnType,
  tableColumnCollectionType,
  tableRowType,
  tableRowCollectionType,
  workbookType,
  worksheetType,
  worksheetCollectionType,
];
