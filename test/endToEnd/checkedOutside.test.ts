import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { closeAddIn, openAddIn } from '../support/addIn';
import { describeWith } from '../support/describeWith';
import { generateOptions } from '../support/generateOptions';
import { sharedPaths } from '../support/sharedPaths';

afterEach(closeAddIn);

const { checkWorkbook, checkManifest } = sharedPaths;
const needs = { paths: [checkWorkbook, checkManifest], programs: ['python3', 'xmllint'] };

describeWith(needs, 'The file and the manifest by outside checks')('outside checks', () => {
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
    const { status, stdout } = spawnSync(checkManifest, call, { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('all rules hold') });
  });
});
