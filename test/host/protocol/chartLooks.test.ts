import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lostOnSaving } from '../../../src/host/file/lostOnSaving';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import type { Workbook } from '../../../src/host/book/model/Workbook';
import { chartData, type ChartLine } from '../../../src/host/page/chart/chartData';
import { RuleCalculator } from '../../../src/host/page/look/RuleCalculator';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

/** Sheet1 with a chart of the share of three departments, A1:B4; `change` gets the chart and its series. */
async function charted(
  type: Excel.ChartType | 'ColumnClustered' | 'ColumnStacked' | 'Line' | 'Pie' | 'Area',
  change: (chart: Excel.Chart, series: Excel.ChartSeries, context: Excel.RequestContext) => void | Promise<void>,
): Promise<OfficeHost> {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B4').values = [
      ['Department', 'Share'],
      ['Sales', 0.5],
      ['Quality', 0.25],
      ['Finance', 0.25],
    ];
    sheet.getRange('B2:B4').numberFormat = [['0%'], ['0%'], ['0%']];
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:B4'), 'Columns');
    await change(chart, chart.series.getItemAt(0), context);
    await context.sync();
  });
  return office;
}

/** What the page draws of the only series. */
function drawn({ sheets: [sheet] }: Workbook): ChartLine {
  const chart = sheet?.charts[0];
  const line = chart && chartData(chart, sheet, new RuleCalculator()).lines[0];
  if (!line) throw new Error('no chart');
  return line;
}

async function reopened({ workbook }: OfficeHost): Promise<Workbook> {
  const again = await readXlsx(await writeXlsx(workbook));
  expect(lostOnSaving(again)).toEqual([]);
  return again;
}

async function chartPart(workbook: Workbook): Promise<string> {
  return strFromU8(unzipSync(await writeXlsx(workbook))['xl/charts/chart1.xml'] ?? new Uint8Array());
}

test('a legend’s font, fill and place are told, saved and read', async () => {
  const office = await charted('ColumnClustered', async ({ legend }, _series, context) => {
    legend.position = 'Corner';
    legend.overlay = true;
    legend.format.fill.setSolidColor('#FFF2CC');
    legend.format.font.set({ bold: true, size: 12, color: 'red' });
    legend.load('position,overlay');
    const font = legend.format.font.load();
    await context.sync();
    expect([legend.position, legend.overlay, font.name, font.size, font.bold, font.italic, font.color]).toEqual([
      'Corner',
      true,
      'Calibri',
      12,
      true,
      false,
      '#FF0000',
    ]);
  });
  const chart = (await reopened(office)).sheets[0]?.charts[0];
  expect([chart?.legend, chart?.legendLook]).toEqual([
    'Corner',
    {
      font: { name: 'Calibri', size: 12, bold: true, italic: false, color: '#FF0000' },
      fill: '#FFF2CC',
      overlay: true,
    },
  ]);
});

describe('labels are drawn and saved', () => {
  test.each<[string, (labels: Excel.ChartDataLabels, series: Excel.ChartSeries) => void, unknown[]]>([
    ['values by themselves', (_labels, series) => void (series.hasDataLabels = true), ['0.5', '0.25', '0.25']],
    [
      'values in a format',
      (labels) => labels.set({ showValue: true, numberFormat: '0.0%' }),
      ['50.0%', '25.0%', '25.0%'],
    ],
    [
      'several parts',
      (labels) => labels.set({ showValue: true, showCategoryName: true, showSeriesName: true, separator: ' – ' }),
      ['Share – Sales – 0.5', 'Share – Quality – 0.25', 'Share – Finance – 0.25'],
    ],
    [
      'names alone',
      (labels, series) => {
        series.hasDataLabels = true;
        labels.set({ showValue: false, showCategoryName: true });
      },
      ['Sales', 'Quality', 'Finance'],
    ],
    [
      'all but one',
      (_labels, series) => {
        series.hasDataLabels = true;
        series.points.getItemAt(1).hasDataLabel = false;
      },
      ['0.5', undefined, '0.25'],
    ],
    [
      'one alone',
      (_labels, series) => void (series.points.getItemAt(2).hasDataLabel = true),
      [undefined, undefined, '0.25'],
    ],
    [
      'none, whatever was said before',
      (labels, series) => {
        labels.showValue = true;
        series.points.getItemAt(0).hasDataLabel = true;
        series.hasDataLabels = false;
      },
      [undefined, undefined, undefined],
    ],
  ])('%s', async (_name, change, expected) => {
    const office = await charted('ColumnClustered', (_chart, series) => change(series.dataLabels, series));
    expect(drawn(office.workbook).labels).toEqual(expected);
    expect(drawn(await reopened(office)).labels).toEqual(expected);
  });

  test('shares of a pie; the labels of a chart are those of all its series', async () => {
    const office = await charted('Pie', async (chart, series, context) => {
      chart.dataLabels.showPercentage = true;
      chart.dataLabels.position = 'InsideEnd';
      chart.dataLabels.format.font.color = '#FFFFFF';
      series.load('hasDataLabels');
      const labels = series.dataLabels.load('showPercentage,showValue,position,numberFormat');
      await context.sync();
      expect([
        series.hasDataLabels,
        labels.showPercentage,
        labels.showValue,
        labels.position,
        labels.numberFormat,
      ]).toEqual([true, true, false, 'InsideEnd', '0%']);
    });
    for (const workbook of [office.workbook, await reopened(office)]) {
      expect(drawn(workbook)).toMatchObject({
        labels: ['50%', '25%', '25%'],
        labelPosition: 'InsideEnd',
        labelFont: { color: '#FFFFFF', size: 9 },
      });
    }
  });

  test.each<['ColumnClustered' | 'ColumnStacked' | 'Line' | 'Pie' | 'Area', string[]]>([
    ['ColumnClustered', ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd']],
    ['ColumnStacked', ['Center', 'InsideEnd', 'InsideBase']],
    ['Line', ['Center', 'Left', 'Right', 'Top', 'Bottom']],
    ['Pie', ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit']],
    ['Area', []],
  ])('%s takes the positions %s', async (type, allowed) => {
    const all = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit'];
    await charted(type, async (_chart, series, context) => {
      for (const position of all) {
        series.dataLabels.position = position as 'Center';
        const code = (await refusal(context.sync()))?.code;
        expect([position, code]).toEqual([position, allowed.includes(position) ? undefined : 'InvalidArgument']);
      }
    });
  });

  test('a position that another kind of chart does not know is not saved', async () => {
    const office = await charted('ColumnClustered', (chart, series) => {
      series.dataLabels.set({ showValue: true, position: 'OutsideEnd' });
      chart.chartType = 'ColumnStacked';
    });
    expect(await chartPart(office.workbook)).not.toContain('dLblPos');
  });
});

test('points have colours of their own and tell their values', async () => {
  const office = await charted('ColumnClustered', async (_chart, series, context) => {
    const points = series.points.load('count,items/value,items/hasDataLabel');
    points.getItemAt(0).format.fill.setSolidColor('green');
    points.getItemAt(1).format.fill.setSolidColor('#C00000');
    points.getItemAt(1).format.fill.clear();
    await context.sync();
    expect([points.count, points.items.map(({ value, hasDataLabel }) => [value, hasDataLabel])]).toEqual([
      3,
      [
        [0.5, false],
        [0.25, false],
        [0.25, false],
      ],
    ]);
    points.getItemAt(3).load('value');
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
  });
  for (const workbook of [office.workbook, await reopened(office)]) {
    expect(drawn(workbook).pointColors).toEqual(['#008000', undefined, undefined]);
  }
  expect(await chartPart(office.workbook)).toContain(
    '<c:dPt><c:idx val="0"/><c:invertIfNegative val="0"/><c:spPr><a:solidFill><a:srgbClr val="008000"/></a:solidFill></c:spPr></c:dPt>',
  );
});

test('the points of a line, a legend’s place in points and a label of its own are refused by name', async () => {
  await charted('Line', async (chart, series, context) => {
    const refused: [() => void, string][] = [
      [() => series.points.getItemAt(0).format.fill.setSolidColor('red'), 'ChartPointFormat.fill (of a line)'],
      [() => (series.points.getItemAt(0).dataLabel.text = 'x'), 'ChartPoint.dataLabel'],
      [() => chart.legend.load('left'), 'ChartLegend.left'],
      [() => (chart.legend.width = 100), 'ChartLegend.width'],
    ];
    for (const [queue, member] of refused) {
      queue();
      expect(await refusal(context.sync())).toMatchObject({
        code: 'ApiNotFound',
        message: `${member} is not part of this preview`,
      });
    }
  });
});

test('labels that a file deletes can be shown; what only the file knows of others stays', async () => {
  const { workbook } = await charted('ColumnClustered', (_chart, series) => void (series.dataLabels.showValue = true));
  const saved = unzipSync(await writeXlsx(workbook));
  const withLabels = async (labels: string): Promise<Workbook> => {
    const text = strFromU8(saved['xl/charts/chart1.xml'] ?? new Uint8Array());
    const changed = text.replace(/<c:dLbls>.*<\/c:dLbls>/s, `<c:dLbls>${labels}</c:dLbls>`);
    return readXlsx(zipSync({ ...saved, 'xl/charts/chart1.xml': strToU8(changed) }));
  };
  const deleted = await withLabels('<c:delete val="1"/>');
  const [series] = deleted.sheets[0]?.charts[0]?.series ?? [];
  if (series) series.labels = { shows: ['Value'] };
  expect(await chartPart(deleted)).not.toContain('<c:delete val="1"/>');
  const shows = '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>';
  const own =
    '<c:dLbl><c:idx val="1"/><c:layout/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Best</a:t></a:r></a:p></c:rich></c:tx>' +
    `${shows}<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>`;
  const kept = await withLabels(`${own}${shows}<c:showPercent val="0"/><c:showBubbleSize val="0"/>`);
  const [other] = kept.sheets[0]?.charts[0]?.series ?? [];
  if (other) Object.assign(other, { fill: '#123456', labels: { ...other.labels, position: 'Center' } });
  const text = await chartPart(kept);
  expect(text).toContain('<a:t>Best</a:t>');
  expect(text).toMatch(/<\/c:dLbl><c:dLblPos val="ctr"\/><c:showLegendKey val="0"\/><c:showVal val="1"\/>/);
});
