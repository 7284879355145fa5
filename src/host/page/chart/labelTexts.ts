import { hasLabel, type ChartSeries, type LabelPart } from '../../book/model/Chart';
import { displayText } from '../../book/model/displayText';

/** The labels of a series as Excel joins their parts; a point labelled alone shows its value. */
export function labelTexts(
  series: ChartSeries,
  values: readonly (number | undefined)[],
  name: string,
  categories: readonly string[],
): (string | undefined)[] {
  const { shows = [], separator = ', ', numberFormat } = series.labels ?? {};
  const parts: readonly LabelPart[] = shows.length === 0 ? ['Value'] : shows;
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return values.map((value, index) => {
    if (value === undefined || !hasLabel(series, index)) return undefined;
    const written: Partial<Record<LabelPart, string>> = {
      SeriesName: name,
      CategoryName: categories[index] ?? '',
      Value: displayText(Number(value.toPrecision(6)), numberFormat ?? 'General'),
      ...(/^(?:Pie|Doughnut)/.test(series.type) && { Percentage: displayText(value / (sum || 1), '0%') }),
    };
    return Object.entries(written)
      .filter(([part]) => parts.some((each) => each === part))
      .map(([, text]) => text)
      .join(separator);
  });
}
