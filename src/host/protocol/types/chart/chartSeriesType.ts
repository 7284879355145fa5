import { hasLabel, type Chart, type ChartSeries } from '../../../book/model/Chart';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { displayText } from '../../../book/model/displayText';
import type { Session } from '../../connection/Session';
import { rangeOfName } from '../../ranges/rangeOfName';
import { rangeFormula } from '../../ranges/rangeFormula';
import type { ObjectType } from '../../engine/ObjectType';
import { asChoice, asFlag, asNumber, asText } from '../../engine/propertyValue';
import { givenRange } from '../../ranges/givenRange';
import { chartTypes, unansweredChartTypes } from './drawnChartTypes';
import { TypedTarget } from '../../engine/TypedTarget';

export interface SeriesOfChart {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

const markers = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

/** A look that the workbook in memory does not hold, so it is not saved. */
const smoothSeries = new WeakSet<ChartSeries>();

/** A name that leads to a cell reads as what the cell shows. */
function nameShown(name: string, session: Session): string {
  const range = name.startsWith('=') ? rangeOfName(session.workbook, name) : undefined;
  if (!range) return name;
  session.calculation.beforeRead();
  const { sheet, area } = range;
  return displayText(sheet.value(area.top, area.left), sheet.style(area.top, area.left).numberFormat);
}

export const chartSeriesType: ObjectType<'ChartSeries'> = {
  isThere: ({ chart, series }) => chart.series.includes(series),
  properties: {
    Name: {
      get: ({ series }, session) => nameShown(series.name, session),
      set: ({ series }, value) => {
        series.name = asText(value);
      },
    },
    ChartType: {
      get: ({ series }) => series.type,
      set: ({ series }, value) => {
        series.type = asChoice(value, chartTypes, unansweredChartTypes);
      },
    },
    HasDataLabels: {
      get: ({ series }) => hasLabel(series),
      set: ({ series }, value) => {
        setLabels(series, asFlag(value));
      },
    },
    MarkerStyle: {
      get: ({ series }) => series.marker ?? 'Automatic',
      set: ({ series }, value) => {
        series.marker = asChoice(value, markers, ['Picture']);
      },
    },
    /** Percent of a column's width. */
    GapWidth: {
      get: ({ series }) => series.gapWidth ?? 219,
      set: ({ series }, value) => {
        series.gapWidth = asNumber(value, 0, 500);
      },
    },
    Smooth: {
      get: ({ series }) => smoothSeries.has(series),
      set: ({ series }, value) => {
        if (asFlag(value)) smoothSeries.add(series);
        else smoothSeries.delete(series);
      },
    },
  },
  objects: {
    Format: (target) => new TypedTarget('ChartSeriesFormat', target),
    DataLabels: (target) => new TypedTarget('ChartDataLabels', target),
    Points: (target) => new TypedTarget('ChartPointsCollection', target),
  },
  methods: {
    GetDimensionDataSourceString: ({ series }, parameters) => {
      const dimension = asChoice(parameters.value(0), ['Categories', 'Values'], ['XValues', 'YValues', 'BubbleSizes']);
      return (dimension === 'Values' ? series.values : (series.categories ?? '')).replace(/^=/, '');
    },
    SetValues: ({ series }, parameters, session) => {
      series.values = rangeFormula(givenRange(parameters, 0, session));
    },
    SetXAxisValues: ({ series }, parameters, session) => {
      series.categories = rangeFormula(givenRange(parameters, 0, session));
    },
    Delete: ({ chart, series }) => {
      const index = chart.series.indexOf(series);
      if (index < 0) throw new WorkbookError('ItemNotFound', 'The series is gone.');
      chart.series.splice(index, 1);
    },
  },
};

/** Labels show the value until something else is asked of them; what was said of single points is given up. */
function setLabels(series: ChartSeries, shown: boolean): void {
  const shows = series.labels?.shows ?? [];
  series.labels = shown ? { ...series.labels, shows: shows.length > 0 ? shows : ['Value'] } : undefined;
  for (const [index, { fill }] of Object.entries(series.points ?? {})) {
    series.points = { ...series.points, [index]: { fill } };
  }
}
