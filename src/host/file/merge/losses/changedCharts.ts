import type { Chart } from '../../../book/model/Chart';
import type { Workbook } from '../../../book/model/Workbook';
import type { Loss } from '../../Loss';
import type { PackageReader } from '../../package/PackageReader';
import { descend } from '../../package/XmlElement';
import { readWorkbook } from '../../workbook/readWorkbook';
import type { KeptFile } from '../KeptFile';
import { originOf } from '../origins';

/** Charts that were changed and of which the model holds less groups than the file, as where a second pair of axes is used. */
export function changedCharts({ sheets }: Workbook, file: KeptFile, raw: PackageReader): Loss[] {
  const candidates = sheets.flatMap(({ name, charts }) =>
    charts.flatMap((chart) => {
      const path = originOf(chart, file.mark)?.path;
      return path !== undefined && repeatsGroups(raw, path) ? [{ sheet: name, chart, path }] : [];
    }),
  );
  if (candidates.length === 0) return [];
  const read = readWorkbook(raw, file.options, file.mark).sheets.flatMap(({ charts }) => charts);
  const before = new Map(read.map((chart) => [originOf(chart, file.mark)?.path, content(chart)]));
  return candidates
    .filter(({ chart, path }) => before.get(path) !== content(chart))
    .map(({ sheet, chart }) => ({ code: 'chartGroups', sheet, kind: chart.name }));
}

function repeatsGroups(raw: PackageReader, path: string): boolean {
  const groups =
    descend(raw.read(path), 'chart', 'plotArea')?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  return new Set(groups.map(({ name }) => name)).size < groups.length;
}

function content(chart: Chart): string {
  return JSON.stringify({ ...chart, id: '' });
}
