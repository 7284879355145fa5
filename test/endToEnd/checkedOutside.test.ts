import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';

afterEach(closeAddIn);

const tools = join(__dirname, '..', '..', '..', 'shared', 'tools');
const checkWorkbook = join(tools, 'check-workbook');
const describeWithTools = existsSync(checkWorkbook) ? describe : describe.skip;
if (!existsSync(checkWorkbook))
  console.log('Skipped: the outside checks of file and manifest are not beside the project.');

describeWithTools('outside checks', () => {
  test.each([
    ['en', 'examples'],
    ['id', 'examples'],
    ['en', 'empty'],
    ['id', 'empty'],
  ] as const)('the file in %s with %s is one that Excel opens', async (language, content) => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions({ language, content }));
    await host.settled();
    const folder = mkdtempSync(join(tmpdir(), 'smart-kpi-'));
    try {
      const path = join(folder, 'kpis.xlsx');
      writeFileSync(path, await writeXlsx(host.workbook));
      const { status, stdout } = spawnSync(checkWorkbook, [path], { encoding: 'utf8' });
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('all rules hold') });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('the manifest and its icons', () => {
    const root = join(__dirname, '..', '..');
    const call = [join(root, 'manifest.xml'), '--assets', join(root, 'assets')];
    const { status, stdout } = spawnSync(join(tools, 'check-manifest'), call, { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('all rules hold') });
  });
});
