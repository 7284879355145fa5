import {
  labelPositionsOf,
  labelPositions,
  type ChartFont,
  type ChartSeries,
  type DataLabels,
  type LabelPart,
} from '../../../book/model/Chart';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { rangeOfName } from '../../ranges/rangeOfName';
import type { Session } from '../../connection/Session';
import type { ObjectType, Property } from '../../engine/ObjectType';
import { asChoice, asFlag, asText } from '../../engine/propertyValue';
import { TypedTarget } from '../../engine/TypedTarget';
import type { SeriesOfChart } from './chartSeriesType';

const usualFont: ChartFont = { name: 'Calibri', size: 9, bold: false, italic: false, color: '#404040' };

/** The labels of a series; whatever is shown first brings them up. */
export const chartDataLabelsType: ObjectType<'ChartDataLabels'> = {
  isThere: ({ chart, series }) => chart.series.includes(series),
  properties: {
    ShowValue: partProperty('Value'),
    ShowSeriesName: partProperty('SeriesName'),
    ShowCategoryName: partProperty('CategoryName'),
    ShowPercentage: partProperty('Percentage'),
    ShowLegendKey: partProperty('LegendKey'),
    /** A kind of chart takes only some: Excel repairs files that say another. */
    Position: {
      get: ({ series }) => series.labels?.position ?? labelPositionsOf(series.type)[0] ?? 'None',
      set: ({ series }, value) => {
        const position = asChoice(value, labelPositions);
        if (!labelPositionsOf(series.type).includes(position)) {
          throw new WorkbookError('InvalidArgument', `Labels of a chart ${series.type} do not stand at ${position}.`);
        }
        change(series, { position });
      },
    },
    Separator: {
      get: ({ series }) => series.labels?.separator ?? ', ',
      set: ({ series }, value) => {
        change(series, { separator: asText(value) });
      },
    },
    NumberFormat: {
      get: ({ series }, session) => series.labels?.numberFormat ?? formatOfCells(series, session),
      set: ({ series }, value) => {
        change(series, { numberFormat: asText(value) });
      },
    },
  },
  objects: { Format: (target) => new TypedTarget('ChartDataLabelFormat', target) },
};

export const chartDataLabelFormatType: ObjectType<'ChartDataLabelFormat'> = {
  objects: {
    Font: ({ series }) =>
      new TypedTarget('ChartFont', {
        usual: usualFont,
        get: () => series.labels?.font,
        set: (font) => {
          change(series, { font });
        },
      }),
    Fill: ({ series }) =>
      new TypedTarget('ChartFill', {
        set: (fill) => {
          change(series, { fill });
        },
      }),
  },
};

function partProperty(part: LabelPart): Property<SeriesOfChart> {
  return {
    get: ({ series }) => series.labels?.shows.includes(part) ?? false,
    set: ({ series }, value) => {
      const others = (series.labels?.shows ?? []).filter((each) => each !== part);
      change(series, { shows: asFlag(value) ? [...others, part] : others });
    },
  };
}

function change(series: ChartSeries, changed: Partial<DataLabels>): void {
  series.labels = { shows: [], ...series.labels, ...changed };
}

function formatOfCells({ values }: ChartSeries, { workbook }: Session): string {
  const range = rangeOfName(workbook, values);
  return range ? range.sheet.style(range.area.top, range.area.left).numberFormat : 'General';
}
