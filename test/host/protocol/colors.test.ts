import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

const spellings = [
  ['orange', '#FFA500'],
  ['AliceBlue', '#F0F8FF'],
  ['rebeccapurple', '#663399'],
  ['FFA500', '#FFA500'],
  ['#ffa500', '#FFA500'],
] as const;

test.each(spellings)('the colour %s reads back as %s wherever it is set', async (color, expected) => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['Name', 'Count'],
      ['a', 1],
    ];
    sheet.tabColor = color;
    const { format } = sheet.getRange('A1');
    format.fill.color = color;
    format.font.color = color;
    const border = format.borders.getItem('EdgeTop');
    border.color = color;
    const rule = sheet.getRange('A2').conditionalFormats.add('Custom').custom.format;
    rule.fill.color = color;
    rule.font.color = color;
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B2'));
    chart.title.format.font.color = color;
    const series = chart.series.getItemAt(0).format;
    series.fill.setSolidColor(color);
    series.line.color = color;
    sheet.load('tabColor');
    format.load('fill/color,font/color');
    rule.load('fill/color,font/color');
    for (const object of [border, chart.title.format.font, series.line]) object.load('color');
    await context.sync();
    expect([
      sheet.tabColor,
      format.fill.color,
      format.font.color,
      border.color,
      rule.fill.color,
      rule.font.color,
      chart.title.format.font.color,
      series.line.color,
    ]).toEqual(Array(8).fill(expected));
  });
  expect(workbook.sheets[0]?.charts[0]?.series[0]?.fill).toBe(expected);
});

test.each(['no colour', '#FFF', 'FFA50', 'rgb(1,2,3)', '12345G'])('%s is no colour', async (color) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').format.fill.color = color;
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'RangeFill.color' });
  });
});
