import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { describeWorkbook } from './support/describeWorkbook';
import { goldenWorkbooks } from './support/goldenWorkbooks';

const folder = join(__dirname, '..', '..', 'golden', 'xlsx');

/**
 * Small files of our own beside what they hold, for people to review. After a change that is meant, run with UPDATE_GOLDEN=1 and
 * read the difference.
 */
describe.each(Object.entries(goldenWorkbooks))('%s.xlsx', (name, make) => {
  const path = join(folder, `${name}.xlsx`);
  const dump = (): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

  beforeAll(async () => {
    if (process.env['UPDATE_GOLDEN'] !== '1') return;
    const bytes = await writeXlsx(make());
    const text = `${JSON.stringify(describeWorkbook(await readXlsx(bytes)), null, 1)}\n`;
    writeFileSync(path, bytes);
    writeFileSync(join(folder, `${name}.json`), text);
  });

  test('is read as what it holds', async () => {
    expect(describeWorkbook(await readXlsx(readFileSync(path)))).toEqual(dump());
  });

  test('holds the same when it is written again', async () => {
    const again = await writeXlsx(await readXlsx(readFileSync(path)));
    expect(describeWorkbook(await readXlsx(again))).toEqual(dump());
  });

  test('is what the workbook is written as', async () => {
    expect(describeWorkbook(await readXlsx(await writeXlsx(make())))).toEqual(dump());
  });
});
