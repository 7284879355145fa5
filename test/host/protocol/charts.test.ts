import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test('the series of a new chart are listed, deleted from the last on, and others take their place', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C3').values = [
      ['Department', 'KPIs', 'Target'],
      ['Sales', 3, 4],
      ['Quality', 5, 4],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.series.load('items/name');
    chart.load('plotVisibleOnly');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['KPIs', 'Target']);
    expect(chart.plotVisibleOnly).toBe(true);
    chart.plotVisibleOnly = false;
    for (const series of [...chart.series.items].reverse()) series.delete();
    const added = chart.series.add('New');
    added.setValues(sheet.getRange('C2:C3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
    await context.sync();
  });
  expect(workbook.sheets[0]?.charts[0]).toMatchObject({
    plotVisibleOnly: false,
    series: [{ name: 'New', values: '=Sheet1!$C$2:$C$3', categories: '=Sheet1!$A$2:$A$3' }],
  });
});

test('a chart with two kinds of series', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C3').values = [
      ['Department', 'KPIs', 'Target'],
      ['Sales', 3, 4],
      ['Quality', 5, 4],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'Overview';
    chart.title.text = 'KPIs';
    chart.title.format.font.bold = true;
    chart.legend.position = 'Bottom';
    const columns = chart.series.getItemAt(0);
    columns.format.fill.setSolidColor('#1F4E79');
    columns.gapWidth = 60;
    columns.hasDataLabels = true;
    const line = chart.series.add('Target');
    line.setValues(sheet.getRange('C2:C3'));
    line.setXAxisValues(sheet.getRange('A2:A3'));
    line.chartType = 'Line';
    line.markerStyle = 'None';
    line.smooth = false;
    line.format.line.set({ color: '#C00000', weight: 1.5, lineStyle: 'Dash' });
    chart.axes.valueAxis.set({ minimum: 0, maximum: 10, majorUnit: 2 });
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.title.text = 'Department';
    chart.setPosition('E2', 'L20');
    chart.series.load('items/name,count');
    chart.load('name,left,top,width,height');
    await context.sync();
    expect(chart.series.items.map((series) => series.name)).toEqual(['KPIs', 'Target']);
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 384, 285]);
  });
  expect(workbook.sheets[0]?.charts[0]).toMatchObject({
    name: 'Overview',
    title: 'KPIs',
    legend: 'Bottom',
    position: { top: 1, left: 4, bottom: 19, right: 11 },
    valueAxis: { minimum: 0, maximum: 10, majorUnit: 2, gridlines: false },
    categoryAxis: { title: 'Department' },
    series: [
      { values: '=Sheet1!$B$2:$B$3', categories: '=Sheet1!$A$2:$A$3', fill: '#1F4E79', gapWidth: 60 },
      {
        values: '=Sheet1!$C$2:$C$3',
        type: 'Line',
        marker: 'None',
        lineColor: '#C00000',
        lineWeight: 1.5,
        lineStyle: 'Dash',
      },
    ],
  });
});

test('finding, moving, deleting', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'));
    chart.name = 'One';
    chart.set({ left: 96, top: 30, width: 240, height: 150 });
    const found = sheet.charts.getItem('one').load('id,width');
    const missing = sheet.charts.getItemOrNullObject('Two');
    sheet.charts.load('items/name');
    await context.sync();
    expect([found.width, missing.isNullObject, sheet.charts.items[0]?.name]).toEqual([240, true, 'One']);
    expect(workbook.sheets[0]?.charts[0]?.position).toEqual({ top: 2, left: 2, bottom: 11, right: 6 });
    chart.legend.visible = false;
    chart.title.visible = false;
    chart.series.getItemAt(0).delete();
    const count = chart.series.getCount();
    await context.sync();
    expect(count.value).toBe(0);
    chart.delete();
    await context.sync();
    expect(workbook.sheets[0]?.charts).toEqual([]);
  });
});

test('what charts refuse', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.charts.add('Histogram', sheet.getRange('A1:A3'));
    expect(await refusal(context.sync())).toMatchObject({
      code: 'ApiNotFound',
      message: 'ChartCollection.add (Histogram) is not part of this preview',
    });
    const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'));
    await context.sync();
    chart.series.getItemAt(5).load('name');
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
    chart.series.getItemAt(0).gapWidth = 600;
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'ChartSeries.gapWidth' });
    chart.series.getItemAt(0).trendlines.load('items');
    expect(await refusal(context.sync())).toMatchObject({
      code: 'ApiNotFound',
      message: 'ChartSeries.trendlines is not part of this preview',
    });
  });
});

test('a chart set to one cell keeps its size, set to two it covers them', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
    chart.load('width,height');
    await context.sync();
    const { width, height } = chart;
    for (const start of ['D5', sheet.getRange('D5'), 'D5:E6'] as const) {
      chart.setPosition('A20');
      chart.setPosition(start as string);
      chart.load('top,left,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([144, 60, width, height]);
    }
    chart.setPosition('B2', 'C4');
    chart.load('top,left,width,height');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 96, 45]);
  });
});
