import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';
import { workbookText } from '../support/workbookText';

afterEach(closeAddIn);

/**
 * The generated workbook, cell by cell, lies in test/golden for people to review: a change of any text, formula or rule shows up
 * there. After a change that is meant, run with UPDATE_GOLDEN=1 and read the difference.
 */
test.each(['en', 'id'] as const)('the workbook in %s is the one that was reviewed', async (language) => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  const text = workbookText(host.workbook);
  const path = join(__dirname, '..', 'golden', `workbook.${language}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
