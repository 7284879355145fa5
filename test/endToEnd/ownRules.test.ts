import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { cellName } from '../../src/host/book/model/cellName';
import type { Workbook } from '../../src/host/book/model/Workbook';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { RuleCalculator } from '../../src/host/page/look/RuleCalculator';
import { breaksRule } from '../../src/host/page/validation/breaksRule';
import { listEntries } from '../../src/host/page/validation/listEntries';
import { words } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';

afterEach(closeAddIn);

/** How many filled cells have a rule, with an alert or without, and those that break theirs: the cells that Excel would circle. */
function askedOfRules({ sheets }: Workbook): { readonly asked: number; readonly broken: readonly string[] } {
  const rules = new RuleCalculator();
  const broken: string[] = [];
  let asked = 0;
  for (const sheet of sheets) {
    for (const validation of sheet.validations) {
      const [first] = validation.areas;
      if (!first) continue;
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

test.each(['en', 'id'] as const)(
  'a baseline in %s may be any number or the word that its list offers; no other text keeps the rule, and none is refused',
  async (language) => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions({ language }));
    await host.settled();
    const { sheet } = (await readXlsx(await writeXlsx(host.workbook))).table('tblKpis') ?? {};
    const head = words[language].fields.kpis.baseline.head;
    const column =
      Array.from({ length: 20 }, (_, index) => index).find((index) => sheet?.value(4, index) === head) ?? -1;
    const rule = sheet?.validations.find(({ areas }) => areas.some(({ left }) => left === column));
    const [area] = rule?.areas ?? [];
    if (!sheet || !rule || !area || rule.rule.kind !== 'list') throw new Error('no list for baselines');
    const origin = { row: area.top, column };
    const [word] = words[language].lists.baseline.noHistory;
    const ask = (row: number, input: string): boolean => {
      enterInputs(sheet, { top: row, bottom: row, left: column, right: column }, [[input]]);
      const value = sheet.value(row, column);
      return breaksRule(
        rule,
        value,
        sheet.style(row, column).numberFormat,
        { sheet, origin, cell: { row, column } },
        new RuleCalculator(),
      );
    };
    for (const row of [area.top, area.bottom]) {
      expect(['0.9', '0', '-12', '90%', word, 'a guess'].map((input) => ask(row, input))).toEqual([
        ...Array<boolean>(5).fill(false),
        true,
      ]);
      enterInputs(sheet, { top: row, bottom: row, left: column, right: column }, [['']]);
      const offered = listEntries(rule.rule.source, sheet, origin, { row, column }, new RuleCalculator());
      expect(offered).toEqual([word]);
    }
    expect(rule.rule.inCellDropDown).toBe(true);
    expect(rule.errorAlert?.showAlert).toBe(false);
    expect(rule.prompt?.message).toBe(words[language].fields.kpis.baseline.prompt);
  },
);
