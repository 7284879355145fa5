import { Sheet } from '../../../src/preview/workbook/Sheet';
import { readXlsx } from '../../../src/preview/xlsx/readXlsx';
import { writeXlsx } from '../../../src/preview/xlsx/writeXlsx';
import { describeWorkbook } from './support/describeWorkbook';
import { fullWorkbook } from './support/fullWorkbook';

const addIn = { id: '3f2a', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

test('everything of the model goes out and comes back', async () => {
  const workbook = fullWorkbook();
  const back = await readXlsx(await writeXlsx(workbook, { addIn }));
  expect(describeWorkbook(back)).toEqual(describeWorkbook(workbook));
  expect(back.sheets[1]?.style(3, 6).numberFormat).toBe('yyyy-mm-dd');
  expect(back.sheets[1]?.hyperlinks.get(Sheet.key(3, 0))?.address).toBe('https://example.org/?a=1&b=2');
});

test('settings are kept without an add-in, too', async () => {
  const workbook = fullWorkbook();
  const back = await readXlsx(await writeXlsx(workbook));
  expect([...back.settings]).toEqual([...workbook.settings]);
});

test('the same workbook gives the same bytes, also after reading', async () => {
  const bytes = await writeXlsx(fullWorkbook(), { addIn });
  expect(await writeXlsx(fullWorkbook(), { addIn })).toEqual(bytes);
  expect(await writeXlsx(await readXlsx(bytes), { addIn })).toEqual(bytes);
});
