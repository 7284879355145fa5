import type { Chart } from '../../book/model/Chart';
import type { Sheet } from '../../book/model/Sheet';
import type { Table } from '../../book/model/Table';
import type { Workbook } from '../../book/model/Workbook';
import type { ObjectType } from '../engine/ObjectType';
import type { SheetArea } from '../ranges/SheetArea';
import type { ChartOfSheet } from '../types/chart/chartType';
import type { FillOfChart, FontOfChart } from '../types/chart/chartLooks';
import type { PointOfSeries } from '../types/chart/chartPointsType';
import type { SeriesOfChart } from '../types/chart/chartSeriesType';
import type { CommentOfSheet, ReplyOfComment } from '../types/comment/commentType';
import type { RangeBorder } from '../types/format/rangeBorderType';
import type { NameOfWorkbook } from '../types/name/namedItemType';
import type { Names } from '../types/name/namedItemCollectionType';
import type { RuleOfSheet } from '../types/rule/conditionalFormatType';
import type { Tables } from '../types/table/tableCollectionType';
import type { ColumnOfTable } from '../types/table/tableColumnType';
import type { RowOfTable } from '../types/table/tableRowType';
import type { BreakOfSheet, BreaksOfSheet } from '../types/sheet/pageBreakCollectionType';
import type { SettingOfWorkbook } from '../types/workbook/settingCollectionType';

/** What an object of each type stands for, by the type's name. */
export interface Targets {
  /** The two services stand for the name that they were asked for by. */
  AddinInternalService: string;
  CustomFunctions: string;

  Application: Workbook;
  CultureInfo: Workbook;
  DocumentProperties: Workbook;
  NumberFormatInfo: Workbook;
  Runtime: Workbook;
  Setting: SettingOfWorkbook;
  SettingCollection: Workbook;
  Workbook: Workbook;
  WorkbookProtection: Workbook;

  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  PageBreak: BreakOfSheet;
  PageBreakCollection: BreaksOfSheet;
  PageLayout: Sheet;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;

  Range: SheetArea;
  /** Ranges of one sheet. */
  RangeAreas: readonly SheetArea[];
  FormatProtection: SheetArea;
  RangeBorder: RangeBorder;
  RangeBorderCollection: SheetArea;
  RangeFill: SheetArea;
  RangeFont: SheetArea;
  RangeFormat: SheetArea;
  RangeSort: SheetArea;

  CellValueConditionalFormat: RuleOfSheet;
  ConditionalFormat: RuleOfSheet;
  ConditionalFormatCollection: readonly SheetArea[];
  ConditionalFormatRule: RuleOfSheet;
  ConditionalRangeFill: RuleOfSheet;
  ConditionalRangeFont: RuleOfSheet;
  ConditionalRangeFormat: RuleOfSheet;
  CustomConditionalFormat: RuleOfSheet;
  DataValidation: SheetArea;
  TextConditionalFormat: RuleOfSheet;

  Comment: CommentOfSheet;
  CommentCollection: readonly Sheet[];
  CommentReply: ReplyOfComment;
  CommentReplyCollection: CommentOfSheet;

  NamedItem: NameOfWorkbook;
  NamedItemCollection: Names;

  Filter: ColumnOfTable;
  Table: Table;
  TableCollection: Tables;
  TableColumn: ColumnOfTable;
  TableColumnCollection: Table;
  TableSort: Table;
  TableRow: RowOfTable;
  TableRowCollection: Table;

  Chart: ChartOfSheet;
  ChartAxes: ChartOfSheet;
  ValueAxis: Chart;
  CategoryAxis: Chart;
  /** An axis of a chart. */
  ChartAxisTitle: { title?: string };
  ChartCollection: Sheet;
  ChartDataLabelFormat: SeriesOfChart;
  ChartDataLabels: SeriesOfChart;
  ChartFill: FillOfChart;
  ChartFont: FontOfChart;
  ChartGridlines: Chart;
  ChartLegend: ChartOfSheet;
  ChartLegendFormat: ChartOfSheet;
  ChartLineFormat: SeriesOfChart;
  ChartPoint: PointOfSeries;
  ChartPointFormat: PointOfSeries;
  ChartPointsCollection: SeriesOfChart;
  ChartSeries: SeriesOfChart;
  ChartSeriesCollection: ChartOfSheet;
  ChartSeriesFormat: SeriesOfChart;
  ChartTitle: ChartOfSheet;
  ChartTitleFormat: ChartOfSheet;
}

export type TypeName = keyof Targets;

/** The type of each name. */
export type AnsweredTypes = { readonly [N in TypeName]: ObjectType<N> };
