import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { assumed } from './assumed';
import { readCells } from './writeAndRead';

afterEach(closeTestOffices);

test.each<[string, unknown, string]>([
  ['General;-General;General;"❄ "@', 'x', '❄ x'],
  ['General;-General;General;"❄ "@', -5, '-5'],
  ['[=1]"✓❄";[=0]"✗❄";"–";"–"', 1, '✓❄'],
  ['[=1]"✓❄";[=0]"✗❄";"–";"–"', 0, '✗❄'],
  ['[=1]"✓❄";[=0]"✗❄";"–";"–"', 0.5, '–'],
  ['"<&>" 0.0#;;', 1.5, '<&> 1.5'],
])(`${assumed('keptFormats')} %s shows %j as %s`, async (format, value, text) => {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.values = [[value]];
    cell.numberFormat = [[format]];
    const { custom } = cell.conditionalFormats.add('Custom');
    custom.rule.formula = '=FALSE';
    custom.format.numberFormat = format;
    custom.format.load('numberFormat');
    await context.sync();
    expect(custom.format.numberFormat).toBe(format);
  });
  expect(await readCells(office, 'A1', 'numberFormat')).toEqual([[format]]);
  expect(await readCells(office, 'A1', 'text')).toEqual([[text]]);
  const back = await openTestOffice({ workbook: await readXlsx(await writeXlsx(office.workbook)) });
  expect(await readCells(back, 'A1', 'numberFormat')).toEqual([[format]]);
});
