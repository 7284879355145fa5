import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { planLanguageSwitch } from '../../src/actions/planLanguageSwitch';
import { switchLanguage } from '../../src/actions/switchLanguage';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { rowHeight } from '../../src/host/book/rows/rowHeight';
import type { Table } from '../../src/host/book/model/Table';
import type { OfficeHost, OpenOfficeOptions } from '../../src/host/headless/openOffice';
import type { TaskTemplate } from '../../src/kpi/card/taskTemplate';
import { listEntry, listWord } from '../../src/kpi/record/lists';
import { everyLanguage, words, type Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { cards } from '../support/cards';
import { generateOptions } from '../support/generateOptions';
import { languageText } from '../support/languageText';
import { namedCell } from '../support/namedCell';
import { tableValues } from '../support/tableValues';
import { workbookWordsOf } from '../support/workbookWordsOf';

afterEach(closeAddIn);

const pairs = [
  ['en', 'id'],
  ['id', 'en'],
] as const;

async function generated(
  template: TaskTemplate<Language> = cards.en,
  options: OpenOfficeOptions = {},
): Promise<OfficeHost> {
  const host = await openAddIn(options);
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

function table({ workbook }: OfficeHost, name: string): Table {
  const found = workbook.table(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** Types into a row (from 0; -1 is the head) of a table's column. */
function type(host: OfficeHost, tableName: string, head: string, row: number, input: string): void {
  const { sheet, area, columns } = table(host, tableName);
  const column = area.left + columns.findIndex(({ name }) => name === head);
  const place = area.top + 1 + row;
  enterInputs(sheet, { top: place, bottom: place, left: column, right: column }, [[input]]);
}

/** Types over the first cell of a sheet that holds a text. */
function typeOver({ workbook }: OfficeHost, sheetName: string, text: string, input: string): void {
  const sheet = workbook.sheet(sheetName);
  const used = sheet?.usedArea();
  if (!sheet || !used) throw new Error(`no ${sheetName}`);
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      if (sheet.value(row, column) !== text) continue;
      enterInputs(sheet, { top: row, bottom: row, left: column, right: column }, [[input]]);
      return;
    }
  }
  throw new Error(`no ${text} on ${sheetName}`);
}

/** The height of each row that holds something, by its sheet's place. */
function heights({ workbook }: OfficeHost): number[][] {
  return workbook.sheets.map((sheet) =>
    Array.from({ length: (sheet.usedArea()?.bottom ?? -1) + 1 }, (_, row) => rowHeight(sheet, row)),
  );
}

describe.each(pairs)('from %s to %s', (from, to) => {
  test('the workbook is as one generated in that language with the same typed rows', async () => {
    const other = await generated(cardWithRowsOf(to, from));
    const expected = languageText(other.workbook);
    const heightsThere = heights(other);
    const host = await generated(cards[from]);
    const { refused, kept, otherLanguage, respelled } = await switchLanguage(to);
    await host.settled();
    expect({ refused, otherLanguage, respelled }).toEqual({ refused: [], otherLanguage: [], respelled: [] });
    expect(kept).toEqual({ sheets: [], heads: [], words: expect.anything(), texts: [], messages: [] });
    expect(heights(host)).toEqual(heightsThere);
    expect(languageText(host.workbook)).toBe(expected);
  });

  test('there and back is the workbook as it was, also without the functions', async () => {
    const host = await generated(cards[from], { functions: undefined });
    const before = languageText(host.workbook);
    const heightsBefore = heights(host);
    await switchLanguage(to);
    expect(languageText(host.workbook)).not.toBe(before);
    await switchLanguage(from);
    await host.settled();
    expect(heights(host)).toEqual(heightsBefore);
    expect(languageText(host.workbook)).toBe(before);
  });

  test('switching to the language that is spoken changes nothing', async () => {
    const host = await generated(cards[from]);
    const [first] = tableValues(host.workbook, 'tblKpis', workbookWordsOf[from].fields.kpis.polarity.head);
    const entry = listEntry(everyLanguage, 'polarity', first) ?? 'maximise';
    const word = listWord(words[to].lists, 'polarity', entry);
    type(host, 'tblKpis', workbookWordsOf[from].fields.kpis.polarity.head, 0, word);
    await host.settled();
    const before = languageText(host.workbook);
    expect(await switchLanguage(from)).toMatchObject({ sheets: [], heads: 0, texts: 0, words: 0 });
    expect(languageText(host.workbook)).toBe(before);
  });
});

describe('what a person changed', () => {
  test('own heads, sheet names, words, texts and messages stay, are told, and come back as they were', async () => {
    const host = await generated();
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.getItem('Targets').name = 'Our aims';
      const kpis = workbook.tables.getItem('tblKpis');
      kpis.columns.getItem('Unit').name = 'Counted in';
      kpis.columns.add(3, undefined, 'Sumber data');
      kpis.rows.add(1);
      kpis.worksheet.getRange('2:3').insert('Down');
      kpis.columns.getItem('Deadline').getDataBodyRange().dataValidation.prompt = {
        ...{ title: 'Deadline', message: 'When it is due', showPrompt: true },
      };
      workbook.worksheets.getItem('Guide').getRange('5:6').insert('Down');
      workbook.worksheets.getItem('Settings').getRange('A:A').insert('Right');
      workbook.worksheets.getItem('Overview').pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Ours';
      await context.sync();
    });
    typeOver(host, 'Settings', '● in range', '● just right');
    typeOver(host, 'Guide', workbookWordsOf.en.guide.okrText, 'Our own thoughts on OKR');
    typeOver(host, 'Overview', 'KPI overview', 'KPIs of all');
    await host.settled();
    const before = languageText(host.workbook);
    const planned = await planLanguageSwitch('id');
    expect(languageText(host.workbook)).toBe(before);
    expect(planned.kept.sheets).toEqual(['Our aims']);
    expect(planned.kept.heads.map(({ text }) => text).sort()).toEqual(['Counted in', 'Data source']);
    expect(planned.kept.texts.map(({ text }) => text).sort()).toEqual([
      ...['KPIs of all', 'Our own thoughts on OKR', '● just right'],
    ]);
    await switchLanguage('id');
    await host.settled();
    const there = languageText(host.workbook);
    for (const text of ['Our aims', 'Counted in', 'Sumber data', '● just right', 'When it is due', 'foot Ours'])
      expect(there).toContain(text);
    expect(tableValues(host.workbook, 'tblDepartments', 'Status')).toContain('● just right');
    expect(there).not.toContain('#REF!');
    await switchLanguage('en');
    await host.settled();
    expect(languageText(host.workbook)).toBe(before);
  });

  test('words of lists: ours change, those of the other language and own ones stay and are named', async () => {
    const host = await generated();
    const column = [...tableValues(host.workbook, 'tblKpis', 'Polarity')];
    type(host, 'tblKpis', 'Polarity', 0, 'Minimalkan');
    type(host, 'tblKpis', 'Polarity', 1, 'maximise ');
    type(host, 'tblKpis', 'Unit', 0, 'furlongs');
    type(host, 'tblKpis', 'Unit', 1, 'hari');
    type(host, 'tblKpis', 'Baseline', 0, 'no history');
    type(host, 'tblKpis', 'Frequency', 2, '="Weekly"');
    type(host, 'tblTargets', 'Period', 0, 'when we can');
    await host.settled();
    const before = languageText(host.workbook);
    const planned = await planLanguageSwitch('id');
    expect(planned.otherLanguage).toEqual([
      { sheet: 'KPIs', address: 'G7', text: 'hari', becomes: 'days' },
      { sheet: 'KPIs', address: 'H6', text: 'Minimalkan', becomes: 'Minimise' },
    ]);
    expect(planned.respelled).toEqual([{ sheet: 'KPIs', address: 'H7', text: 'maximise ', becomes: 'Maksimalkan' }]);
    expect(planned.kept.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['furlongs', 'when we can']));
    const done = await switchLanguage('id');
    expect(done.otherLanguage[0]).toEqual({ sheet: 'KPI', address: 'G7', text: 'hari', becomes: 'days' });
    const polarity = tableValues(host.workbook, 'tblKpis', 'Polaritas');
    expect(polarity.slice(0, 2)).toEqual(['Minimalkan', 'Maksimalkan']);
    expect(polarity).toHaveLength(column.length);
    expect(tableValues(host.workbook, 'tblKpis', 'Satuan').slice(0, 2)).toEqual(['furlongs', 'hari']);
    expect(tableValues(host.workbook, 'tblKpis', 'Data dasar')[0]).toBe('belum ada');
    await switchLanguage('en');
    await host.settled();
    const named = before
      .replaceAll('Minimalkan', 'Minimise')
      .replace('H7 "maximise "', 'H7 "Maximise"')
      .replace('G7 "hari"', 'G7 "days"');
    expect(languageText(host.workbook)).toBe(named);
  });

  test('the texts of a template of one’s own stay, ours around them change', async () => {
    const own: TaskTemplate<Language> = {
      ...cards.en,
      ...{ title: 'A card of our own', objective: 'Own objective', notes: ['Own note'], references: [] },
      activities: [{ title: 'One own step', points: [] }],
    };
    const host = await generated(own);
    const before = languageText(host.workbook);
    const { kept } = await switchLanguage('id');
    expect(kept.texts.map(({ text }) => text)).toEqual([
      ...['A card of our own', 'Own objective', 'One own step', '•  Own note'],
    ]);
    const { guide } = workbookWordsOf.id;
    const there = languageText(host.workbook);
    for (const text of [guide.title, guide.objective, guide.okrText, guide.notes]) expect(there).toContain(text);
    await switchLanguage('en');
    await host.settled();
    expect(languageText(host.workbook)).toBe(before);
  });

  test('sheets of somebody else’s with our names stay, ours take free ones', async () => {
    const host = await generated();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('KPI').getRange('A1').values = [['One row per KPI']];
      await context.sync();
    });
    const before = languageText(host.workbook);
    const { sheets } = await switchLanguage('id');
    expect(sheets).toContainEqual({ from: 'KPIs', to: 'KPI (2)' });
    await switchLanguage('en');
    await host.settled();
    expect(languageText(host.workbook)).toBe(before);
  });
});

describe('how the workbook is read', () => {
  test('in four batches', async () => {
    const host = await generated();
    const before = host.batches.length;
    await planLanguageSwitch('id');
    expect(host.batches.length - before).toBe(4);
  });

  test.each(['Page_Kpis', 'Page_Guide', 'Page_Settings', 'Page_Overview'])(
    'a sheet of ours whose name %s is lost is known by its table or title, and switched',
    async (name) => {
      const host = await generated();
      const before = languageText(host.workbook);
      const { sheets } = await planLanguageSwitch('id');
      await Excel.run(async (context) => {
        context.workbook.names.getItem(name).delete();
        await context.sync();
      });
      const done = await switchLanguage('id');
      expect(done.sheets).toEqual(sheets);
      expect(done.kept.texts).toEqual([]);
      await switchLanguage('en');
      await host.settled();
      const nameless = (text: string): string => text.replace(new RegExp(`^.*${name}.*\n`, 'gm'), '');
      expect(nameless(languageText(host.workbook))).toBe(nameless(before));
    },
  );

  test('somebody else’s sheet with a table of our name stays as it is', async () => {
    const host = await generated();
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.tables.getItem('tblTargets').worksheet.delete();
      const sheet = workbook.worksheets.add('Targets');
      sheet.getRange('A1').values = [['Targets']];
      sheet.getRange('A3:B4').values = [
        ['Target', 'Aim'],
        ['Bow', 'Arrow'],
      ];
      sheet.tables.add('A3:B4', true).name = 'tblTargets';
      await context.sync();
    });
    const { sheets } = await switchLanguage('id');
    expect(sheets.map(({ from }) => from)).not.toContain('Targets');
    expect(host.workbook.sheet('Targets')?.value(0, 0)).toBe('Targets');
  });
});

describe('a language in Settings that is none of ours', () => {
  /** Types it where a drop-down would have been pasted over. */
  async function settingSays(host: OfficeHost, said: string): Promise<void> {
    const { sheet, row, column } = namedCell(host.workbook, 'KPI_Language');
    sheet.validations.length = 0;
    enterInputs(sheet, { top: row, bottom: row, left: column, right: column }, [[said]]);
    await host.settled();
  }

  test.each(pairs)('sheet, check and switch say so, from %s to %s', async (from, to) => {
    const host = await generated(cards[from]);
    await settingSays(host, 'fr');
    const { contradictions } = await checkWorkbook();
    const place = { sheet: workbookWordsOf[from].sheets.settings, address: 'B11' };
    expect(contradictions).toEqual([{ contradiction: 'language', ...place }]);
    const head = workbookWordsOf[from].heads.advice;
    expect(tableValues(host.workbook, 'tblKpis', head)[0]).toContain('"en" or "id"');
    const { unknownLanguage, heads } = await planLanguageSwitch(to);
    expect(unknownLanguage).toEqual({ ...place, text: 'fr' });
    expect(heads).toBeGreaterThan(0);
    await switchLanguage(to);
    await host.settled();
    expect((await checkWorkbook()).contradictions).toEqual([]);
    expect(namedValue(host, 'KPI_Language')).toBe(to);
  });

  test('a language by its name is one, everywhere', async () => {
    const host = await generated(cards.id);
    await settingSays(host, ' Bahasa Indonesia');
    const before = languageText(host.workbook);
    expect((await checkWorkbook()).contradictions).toEqual([]);
    expect(await switchLanguage('id')).toMatchObject({ heads: 0, texts: 0, words: 0, unknownLanguage: undefined });
    expect(languageText(host.workbook)).toBe(before);
    await switchLanguage('en');
    expect(namedValue(host, 'KPI_Language')).toBe('en');
  });

  test('a blank one is the usual one', async () => {
    const host = await generated();
    await settingSays(host, '');
    expect((await checkWorkbook()).contradictions).toEqual([]);
    expect((await planLanguageSwitch('id')).unknownLanguage).toBeUndefined();
  });
});

function namedValue({ workbook }: OfficeHost, name: string): unknown {
  const { sheet, row, column } = namedCell(workbook, name);
  return sheet.value(row, column);
}

test('columns whose cells differ in what Excel says of them are named, and keep it', async () => {
  await generated();
  await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem('tblKpis').getDataBodyRange().getCell(1, 6);
    cell.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    await context.sync();
  });
  const { kept } = await planLanguageSwitch('id');
  expect(kept.messages).toEqual([{ sheet: 'KPIs', address: 'G5', text: 'Unit' }]);
});
