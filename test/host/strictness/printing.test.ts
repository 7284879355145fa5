import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';

afterEach(closeTestOffices);

async function refused(queue: (layout: Excel.PageLayout, context: Excel.RequestContext) => void) {
  const { Excel } = await openTestOffice();
  return Excel.run(async (context) => {
    queue(context.workbook.worksheets.getFirst().pageLayout, context);
    return (await refusal(context.sync()))?.code;
  });
}

test.each<[string, Parameters<typeof refused>[0]]>([
  ['title rows that are no whole rows', (layout) => layout.setPrintTitleRows('A1:C2')],
  ['title columns that are no whole columns', (layout) => layout.setPrintTitleColumns('A1:A9')],
  ['rows as title columns', (layout) => layout.setPrintTitleColumns('1:2')],
  ['a print area that is no range', (layout) => layout.setPrintArea(7 as unknown as string)],
  ['an address that cannot be read', (layout) => layout.setPrintArea('A1:B2,nowhere')],
  [
    'cells of another sheet',
    (layout, { workbook }) => layout.setPrintArea(workbook.worksheets.add('Other').getRange('A1')),
  ],
  ['a scale of 5 %', (layout) => void (layout.zoom = { scale: 5 })],
  ['0 pages', (layout) => void (layout.zoom = { horizontalFitToPages: 0 })],
])('a page refuses %s', async (_, queue) => {
  expect(await refused(queue)).toBe('InvalidArgument');
});

test(assumed('printZoom'), async () => {
  expect(await refused((layout) => void (layout.zoom = { scale: 50, horizontalFitToPages: 1 }))).toBe(
    'InvalidArgument',
  );
});
