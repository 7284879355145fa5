import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { switchLanguage } from '../../src/actions/switchLanguage';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import type { TaskTemplate } from '../../src/kpi/card/taskTemplate';
import { listEntry, listWord } from '../../src/kpi/record/lists';
import { everyLanguage, words, type Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { cards } from '../support/cards';
import { generateOptions } from '../support/generateOptions';
import { workbookText } from '../support/workbookText';

afterEach(closeAddIn);

const pairs = [
  ['en', 'id'],
  ['id', 'en'],
] as const;

async function generated(template: TaskTemplate<Language>): Promise<OfficeHost> {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ template }));
  await host.settled();
  return host;
}

/** The card of a language with the example rows of another. */
function cardWithRowsOf(language: Language, rows: Language): TaskTemplate<Language> {
  const { sampleDepartments, sampleTargets, sampleKpis } = cards[rows];
  const targets = sampleTargets.map((target) => {
    const entry = listEntry(everyLanguage, 'period', target.period);
    return { ...target, period: entry ? listWord(words[language].lists, 'period', entry) : target.period };
  });
  return { ...cards[language], sampleDepartments, sampleTargets: targets, sampleKpis };
}

describe.each(pairs)('from %s to %s', (from, to) => {
  test('the workbook is as one generated in that language with the same typed rows', async () => {
    const other = await generated(cardWithRowsOf(to, from));
    const expected = workbookText(other.workbook);
    const host = await generated(cards[from]);
    const { refused } = await switchLanguage(to);
    await host.settled();
    expect(refused).toEqual([]);
    expect(workbookText(host.workbook)).toBe(expected);
  });

  test('there and back is the workbook as it was', async () => {
    const host = await generated(cards[from]);
    const before = workbookText(host.workbook);
    await switchLanguage(to);
    await switchLanguage(from);
    await host.settled();
    expect(workbookText(host.workbook)).toBe(before);
  });
});
