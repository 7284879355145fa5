import type { ChartSeries } from './Chart';

/** Whether the points of a series are labelled, or one of them. */
export function hasLabel({ labels, points }: ChartSeries, point?: number): boolean {
  const own = point === undefined ? undefined : points?.[point]?.hasLabel;
  return own ?? (labels?.shows.length ?? 0) > 0;
}
