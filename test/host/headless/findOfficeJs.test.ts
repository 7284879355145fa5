import path from 'node:path';
import { findOfficeJs } from '../../../src/host/headless/findOfficeJs';
import { openOffice } from '../../../src/host/headless/openOffice';

test("Microsoft's files are found in node_modules, or where they are said to be", () => {
  const found = findOfficeJs();
  expect(path.relative(process.cwd(), found)).toBe(path.join('node_modules', '@microsoft', 'office-js', 'dist'));
  expect(findOfficeJs(found)).toBe(found);
});

test('a folder without them is named', async () => {
  expect(() => findOfficeJs('/nowhere')).toThrow('/nowhere');
  await expect(openOffice({ officeJsFolder: '/nowhere' })).rejects.toThrow('/nowhere');
});
