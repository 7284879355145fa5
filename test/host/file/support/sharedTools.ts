import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const shared = resolve(__dirname, '../../../../../shared');

/** Where the other half of this machine keeps its tools and Excel's own files; not part of the project. */
export const sharedPaths = {
  checkWorkbook: join(shared, 'tools/check-workbook'),
  recalculate: join(shared, 'tools/recalculate-in-libreoffice'),
  excelFiles: join(shared, 'data/excel-files'),
};

/**
 * `describe`, or one that is skipped with a word where something it needs is missing; FORBID_SKIPPING=1 makes that a failure.
 */
export function describeWith(needs: { paths?: readonly string[]; programs?: readonly string[] }): jest.Describe {
  const { paths = [], programs = [] } = needs;
  const missing = [
    ...paths.filter((path) => !existsSync(path)),
    ...programs.filter((program) => spawnSync('which', [program]).status !== 0),
  ];
  if (missing.length === 0 || process.env.FORBID_SKIPPING === '1') return describe;
  console.log(`Skipped, for want of ${missing.join(', ')}`);
  return describe.skip;
}
