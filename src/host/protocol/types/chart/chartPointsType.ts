import { hasLabel, type ChartPoint } from '../../../book/model/Chart';
import { rangeOfName } from '../../ranges/rangeOfName';
import { columnCount, rowCount } from '../../ranges/SheetArea';
import { plainValue } from '../../ranges/plainValue';
import type { Session } from '../../connection/Session';
import { notAnswered } from '../../engine/HostError';
import type { ObjectType } from '../../engine/ObjectType';
import { asFlag } from '../../engine/propertyValue';
import { TypedTarget } from '../../engine/TypedTarget';
import type { SeriesOfChart } from './chartSeriesType';

/** A point by its place in its series, from 0. */
export interface PointOfSeries extends SeriesOfChart {
  readonly index: number;
}

export const chartPointsCollectionType: ObjectType<'ChartPointsCollection'> = {
  properties: { Count: { get: countPoints } },
  items: (target, session) =>
    Array.from(
      { length: countPoints(target, session) },
      (_, index) => new TypedTarget('ChartPoint', { ...target, index }),
    ),
  methods: { GetCount: (target, _parameters, session) => countPoints(target, session) },
};

export const chartPointType: ObjectType<'ChartPoint'> = {
  isThere: ({ chart, series }) => chart.series.includes(series),
  properties: {
    Value: {
      get: ({ series, index }, session) => {
        const range = rangeOfName(session.workbook, series.values);
        if (!range) return null;
        session.calculation.beforeRead();
        const { sheet, area } = range;
        const width = columnCount(range);
        return plainValue(sheet.value(area.top + Math.floor(index / width), area.left + (index % width)));
      },
    },
    HasDataLabel: {
      get: ({ series, index }) => hasLabel(series, index),
      set: (target, value) => {
        change(target, { hasLabel: asFlag(value) });
      },
    },
  },
  objects: { Format: (target) => new TypedTarget('ChartPointFormat', target) },
};

export const chartPointFormatType: ObjectType<'ChartPointFormat'> = {
  objects: {
    Fill: (target) => {
      // There it is the marker that is filled.
      if (target.series.type.startsWith('Line')) throw notAnswered('ChartPointFormat', 'fill (of a line)');
      return new TypedTarget('ChartFill', {
        set: (fill) => {
          change(target, { fill });
        },
      });
    },
  },
};

function change({ series, index }: PointOfSeries, changed: ChartPoint): void {
  series.points = { ...series.points, [index]: { ...series.points?.[index], ...changed } };
}

function countPoints({ series }: SeriesOfChart, { workbook }: Session): number {
  const range = rangeOfName(workbook, series.values);
  return range ? rowCount(range) * columnCount(range) : 0;
}
