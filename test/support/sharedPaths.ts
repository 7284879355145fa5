import { join, resolve } from 'node:path';

const shared = resolve(__dirname, '../../../shared');

/** Where the other half of this machine keeps its tools and Excel's own files; not part of the project. */
export const sharedPaths = {
  checkWorkbook: join(shared, 'tools/check-workbook'),
  checkManifest: join(shared, 'tools/check-manifest'),
  recalculate: join(shared, 'tools/recalculate-in-libreoffice'),
  excelFiles: join(shared, 'data/excel-files'),
  formulaChecks: join(shared, 'data/formula-checks.json'),
};
