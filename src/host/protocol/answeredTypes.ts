import type { ObjectType } from './objectType';
import { addinInternalServiceType } from './types/addinInternalService';
import { applicationType } from './types/application';
import { chartType } from './types/chart';
import {
  categoryAxisType,
  chartAxesType,
  chartAxisTitleType,
  chartGridlinesType,
  valueAxisType,
} from './types/chartAxes';
import { chartCollectionType } from './types/chartCollection';
import { chartLegendType } from './types/chartLegend';
import { chartSeriesType } from './types/chartSeries';
import { chartSeriesCollectionType } from './types/chartSeriesCollection';
import { chartFillType, chartLineFormatType, chartSeriesFormatType } from './types/chartSeriesFormat';
import { chartFontType, chartTitleFormatType, chartTitleType } from './types/chartTitle';
import { conditionalFormatType } from './types/conditionalFormat';
import { conditionalFormatCollectionType } from './types/conditionalFormatCollection';
import { cultureInfoType, numberFormatInfoType } from './types/cultureInfo';
import {
  conditionalFormatRuleType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
} from './types/customConditionalFormat';
import { customFunctionsType } from './types/customFunctions';
import { dataValidationType } from './types/dataValidation';
import { documentPropertiesType } from './types/documentProperties';
import { formatProtectionType } from './types/formatProtection';
import { freezePanesType } from './types/freezePanes';
import { headerFooterGroupType, headerFooterType } from './types/headerFooterGroup';
import { namedItemType } from './types/namedItem';
import { namedItemCollectionType } from './types/namedItemCollection';
import { pageLayoutType } from './types/pageLayout';
import { protectionType } from './types/protection';
import { rangeType } from './types/range';
import { rangeAreasType } from './types/rangeAreas';
import { rangeBorderType } from './types/rangeBorder';
import { rangeBorderCollectionType } from './types/rangeBorderCollection';
import { rangeFillType } from './types/rangeFill';
import { rangeFontType } from './types/rangeFont';
import { rangeFormatType } from './types/rangeFormat';
import { runtimeType } from './types/runtime';
import { settingCollectionType, settingType } from './types/settingCollection';
import { tableType } from './types/table';
import { tableCollectionType } from './types/tableCollection';
import { tableColumnType } from './types/tableColumn';
import { tableColumnCollectionType } from './types/tableColumnCollection';
import { tableRowType } from './types/tableRow';
import { tableRowCollectionType } from './types/tableRowCollection';
import { workbookType } from './types/workbook';
import { worksheetType } from './types/worksheet';
import { worksheetCollectionType } from './types/worksheetCollection';

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
