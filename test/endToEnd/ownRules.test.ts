import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { cellName } from '../../src/host/book/model/cellName';
import type { Workbook } from '../../src/host/book/model/Workbook';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { RuleCalculator } from '../../src/host/page/look/RuleCalculator';
import { breaksRule } from '../../src/host/page/validation/breaksRule';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';

afterEach(closeAddIn);

/** How many filled cells have a rule that refuses or asks, and those that break theirs. A list without an alert only proposes. */
function askedOfRules({ sheets }: Workbook): { readonly asked: number; readonly broken: readonly string[] } {
  const rules = new RuleCalculator();
  const broken: string[] = [];
  let asked = 0;
  for (const sheet of sheets) {
    for (const validation of sheet.validations) {
      const [first] = validation.areas;
      if (!first || validation.errorAlert?.showAlert === false) continue;
      const origin = { row: first.top, column: first.left };
      for (const { top, left, bottom, right } of validation.areas) {
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) {
            const value = sheet.value(row, column);
            if (value === null) continue;
            asked += 1;
            const { numberFormat } = sheet.style(row, column);
            const place = { sheet, origin, cell: { row, column } };
            if (breaksRule(validation, value, numberFormat, place, rules)) {
              broken.push(`${sheet.name}!${cellName(row, column)}`);
            }
          }
        }
      }
    }
  }
  return { asked, broken };
}

test.each(['en', 'id'] as const)(
  'every cell of a generated workbook in %s keeps its own rule, before saving and after',
  async (language) => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions({ language }));
    await host.settled();
    const before = askedOfRules(host.workbook);
    expect(before.broken).toEqual([]);
    expect(before.asked).toBeGreaterThan(40);
    expect(askedOfRules(await readXlsx(await writeXlsx(host.workbook)))).toEqual(before);
  },
);

test('a date that is typed keeps the rule of its column in a saved workbook, a text does not', async () => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions());
  await host.settled();
  const saved = await readXlsx(await writeXlsx(host.workbook));
  const sheet = saved.table('tblKpis')?.sheet;
  const dates = sheet?.validations.find(({ rule }) => rule.kind === 'date');
  const [first] = dates?.areas ?? [];
  if (!sheet || !dates || !first) throw new Error('no rule for dates');
  const cell = { row: first.top, column: first.left };
  const place = { sheet, origin: cell, cell };
  const rules = new RuleCalculator();
  const breaks = [46387, 1, 'soon', -1].map((value) => breaksRule(dates, value, 'yyyy-mm-dd', place, rules));
  expect(breaks).toEqual([false, false, true, true]);
});
