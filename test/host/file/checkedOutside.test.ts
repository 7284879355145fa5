import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { fullWorkbook } from './support/fullWorkbook';
import { describeWith } from '../../support/describeWith';
import { sharedPaths } from '../../support/sharedPaths';

const addIn = { id: '3f2a', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(program: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, output: error ? error.message : stdout + stderr };
}

describeWith({ paths: [sharedPaths.checkWorkbook], programs: ['python3', 'xmllint'] }, 'What is written')(
  'check-workbook',
  () => {
    test.each([
      ['with settings of an add-in', { addIn }],
      ['with settings of its own', {}],
    ])('%s', async (_, options) => {
      const file = join(folder, 'checked.xlsx');
      writeFileSync(file, await writeXlsx(fullWorkbook(), options));
      expect(run(sharedPaths.checkWorkbook, file)).toEqual({
        status: 0,
        output: expect.stringContaining('all rules hold'),
      });
    });
  },
);

describeWith({ paths: [sharedPaths.recalculate], programs: ['python3', 'soffice'] }, 'What LibreOffice reads')(
  'LibreOffice',
  () => {
    test('opens it and comes to the same results', async () => {
      const file = join(folder, 'full.xlsx');
      writeFileSync(file, await writeXlsx(fullWorkbook(), { addIn }));
      expect(run(sharedPaths.recalculate, file, folder)).toMatchObject({ status: 0 });
      const sheet = readFileSync(join(folder, 'full-Data.csv'), 'utf8');
      expect(sheet).toContain(',Person 0,80,46349,40,46348');
      expect(sheet).toContain(',Total,240,');
      expect(sheet).toContain('"1.5, -0.0000003, text"');
    });
  },
);
