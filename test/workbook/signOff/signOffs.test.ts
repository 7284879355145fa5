import { reviewKpis } from '../../../src/actions/review/reviewKpis';
import { signOff } from '../../../src/actions/review/signOff';
import { switchLanguage } from '../../../src/actions/switchLanguage';
import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { planWorkbook } from '../../../src/actions/planWorkbook';
import { insertCells } from '../../../src/host/book/cells/insertCells';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import type { Table } from '../../../src/host/book/model/Table';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import type { ReviewedKpi } from '../../../src/workbook/signOff/readSignOffs';
import { signedFields } from '../../../src/workbook/signOff/signedFields';
import type { SeenKpi } from '../../../src/workbook/signOff/SignOffRecord';
import { languages, words as languageWords } from '../../../src/words/index';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { excelProblemOf } from '../../support/excelProblemOf';
import { faultCodes } from '../../support/faultCodes';
import { generateOptions } from '../../support/generateOptions';
import { signAll, signedWorkbook, signingDay, typeIntoTable, unsignedWorkbook } from '../../support/signOffWorkbook';
import { tableValues } from '../../support/tableValues';
import { workbookWordsOf } from '../../support/workbookWordsOf';

afterEach(closeAddIn);

const codes = ['MKT-1', 'MKT-2', 'HRD-1', 'HRD-2', 'FIN-1', 'FIN-2'];
const otherDay = new Date(2026, 10, 27);

async function states(): Promise<string[]> {
  return (await reviewKpis()).kpis.map(({ state }) => state);
}

/** The states as the sheet shows them. */
function shownStates({ workbook }: OfficeHost, head = 'State'): unknown[] {
  return tableValues(workbook, 'tblSignOff', head);
}

/** One KPI as it was seen, by its place from 0. */
function seenAt(kpis: readonly ReviewedKpi[], place: number): SeenKpi[] {
  return kpis.slice(place, place + 1).map(({ seen }) => seen);
}

function tableOf({ workbook }: OfficeHost, name: string): Table {
  const table = workbook.table(name);
  if (!table) throw new Error(`no ${name}`);
  return table;
}

/** What is typed into each field to change it, by a kind of change that looks small. */
const changes: Readonly<Record<(typeof signedFields)[number]['id'], string>> = {
  name: 'Number of products sold ',
  definition: 'other',
  formula: 'other',
  unit: 'box',
  polarity: 'Minimise',
  baseline: '121',
  target: '151',
  deadline: '2026-12-30',
  source: 'other',
  upper: '0',
};

describe.each(languages)('in %s', (language) => {
  const { fields } = workbookWordsOf[language];
  const reports = languageWords[language].reports;

  test('what was signed is agreed, each field that changes is named, and agreed again once it is as before', async () => {
    const host = await signedWorkbook(language);
    const { heads, states: said } = await reports();
    expect(await states()).toEqual(codes.map(() => 'agreed'));
    expect(shownStates(host, heads.state)).toEqual(codes.map(() => `✓ ${said.agreed}`));
    for (const { id } of signedFields) {
      const { head } = fields.kpis[id];
      const before = tableValues(host.workbook, 'tblKpis', head)[0];
      const typed = id === 'polarity' ? workbookWordsOf[language].lists.polarity.minimise[0] : changes[id];
      typeIntoTable(host, 'tblKpis', head, 0, typed);
      await host.settled();
      expect([id, shownStates(host, heads.state)[0]]).toEqual([id, `▼ ${said.changed} ${head}`]);
      expect((await reviewKpis()).kpis[0]).toMatchObject({ state: 'changed', changed: [id], reviewer: 'Rina' });
      const back = before === null ? '' : String(before);
      typeIntoTable(host, 'tblKpis', head, 0, id === 'deadline' ? '2026-12-31' : back);
      await host.settled();
      expect([id, shownStates(host, heads.state)[0]]).toEqual([id, `✓ ${said.agreed}`]);
    }
  });

  test('fields that nobody signed for change nothing', async () => {
    const host = await signedWorkbook(language);
    for (const id of ['owner', 'frequency', 'available'] as const)
      typeIntoTable(host, 'tblKpis', fields.kpis[id].head, 0, '');
    await host.settled();
    expect(await states()).toEqual(codes.map(() => 'agreed'));
  });
});

test('another language changes no sign-off, there or back', async () => {
  const host = await signedWorkbook('en');
  typeIntoTable(host, 'tblKpis', 'Target', 1, '7');
  await host.settled();
  const before = await reviewKpis();
  await switchLanguage('id');
  await host.settled();
  const { heads, sheets } = await languageWords.id.reports();
  expect(shownStates(host, heads.state).slice(0, 3)).toEqual(['✓ disetujui', '▼ berubah: Target', '✓ disetujui']);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([sheets.signOff, sheets.signOffHistory]),
  );
  expect((await reviewKpis()).kpis.map(({ state, changed }) => ({ state, changed }))).toEqual(
    before.kpis.map(({ state, changed }) => ({ state, changed })),
  );
  await switchLanguage('en');
  await host.settled();
  expect(shownStates(host).slice(0, 3)).toEqual(['✓ agreed', '▼ changed since: Target', '✓ agreed']);
  expect(tableValues(host.workbook, 'tblSignOffHistory', 'Polarity')).toEqual(codes.map(() => 'Maximise'));
});

test('a word of a list and the number of its place are two things; a blank is not 0', async () => {
  const host = await signedWorkbook();
  typeIntoTable(host, 'tblKpis', 'Baseline', 1, '1');
  await host.settled();
  expect((await reviewKpis()).kpis[1]).toMatchObject({ state: 'changed', changed: ['baseline'] });
  typeIntoTable(host, 'tblKpis', 'Baseline', 0, '');
  await host.settled();
  expect((await reviewKpis()).kpis[0]).toMatchObject({ state: 'changed', changed: ['baseline'] });
  await signAll('Budi');
  typeIntoTable(host, 'tblKpis', 'Baseline', 0, '0');
  await host.settled();
  expect((await reviewKpis()).kpis[0]).toMatchObject({ state: 'changed', changed: ['baseline'] });
});

test('a code that is gone, that stands twice, that holds wildcards', async () => {
  const host = await signedWorkbook();
  typeIntoTable(host, 'tblKpis', 'Code', 0, 'NEW-1');
  typeIntoTable(host, 'tblKpis', 'Code', 1, 'HRD-1');
  await host.settled();
  expect(shownStates(host)).toEqual([
    '✗ KPI not found',
    '✗ KPI not found',
    '▲ code stands twice',
    ...['✓ agreed', '✓ agreed', '✓ agreed'],
  ]);
  const read = await reviewKpis();
  expect(read.gone).toEqual(['MKT-1', 'MKT-2']);
  expect(read.kpis.map(({ hindrance }) => hindrance)).toEqual([
    undefined,
    'codeTwice',
    'codeTwice',
    ...[undefined, undefined, undefined],
  ]);
  typeIntoTable(host, 'tblKpis', 'Code', 0, 'M*');
  typeIntoTable(host, 'tblKpis', 'Code', 1, 'MKT~?');
  typeIntoTable(host, 'tblKpis', 'Code', 2, '<>5');
  await host.settled();
  await signAll('Budi');
  await host.settled();
  expect(await states()).toEqual(codes.map(() => 'agreed'));
});

test('what changed while Excel calculated by hand is told', async () => {
  const host = await signedWorkbook();
  await Excel.run(async (context) => {
    context.application.calculationMode = Excel.CalculationMode.manual;
    await context.sync();
  });
  typeIntoTable(host, 'tblKpis', 'Target', 0, '999');
  await host.settled();
  expect((await reviewKpis()).kpis[0]).toMatchObject({ state: 'changed', changed: ['target'] });
});

test('codes that look like the same number are two codes', async () => {
  const host = await unsignedWorkbook();
  typeIntoTable(host, 'tblKpis', 'Code', 0, '1');
  typeIntoTable(host, 'tblKpis', 'Code', 1, "'01");
  typeIntoTable(host, 'tblKpis', 'Code', 2, "'1.0");
  await host.settled();
  await signAll('Rina');
  await host.settled();
  expect(await states()).toEqual(codes.map(() => 'agreed'));
  expect(shownStates(host)).toEqual(codes.map(() => '✓ agreed'));
});

test.each(['*', '?', '%*', '#1', '~%'])('%s is another unit and polarity than that of the list', async (typed) => {
  const host = await signedWorkbook();
  typeIntoTable(host, 'tblKpis', 'Unit', 2, typed);
  typeIntoTable(host, 'tblKpis', 'Polarity', 2, typed);
  await host.settled();
  expect((await reviewKpis()).kpis[2]).toMatchObject({ state: 'changed', changed: ['unit', 'polarity'] });
  await signAll('Budi');
  await host.settled();
  expect((await reviewKpis()).kpis[2]).toMatchObject({ state: 'agreed', reviewer: 'Budi' });
});

test('a KPI whose code fits that of another one is counted as not signed', async () => {
  const host = await unsignedWorkbook();
  typeIntoTable(host, 'tblKpis', 'Code', 0, 'M*');
  typeIntoTable(host, 'tblKpis', 'Code', 2, '1');
  typeIntoTable(host, 'tblKpis', 'Code', 3, "'01");
  await host.settled();
  const { kpis } = await reviewKpis();
  await signOff([...seenAt(kpis, 1), ...seenAt(kpis, 3)], 'Rina', signingDay);
  await host.settled();
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Sign-off');
  expect(sheet?.value(8, 0)).toBe(4);
});

test('rows that are sorted keep their sign-offs, codes in other letters too', async () => {
  const host = await signedWorkbook();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  typeIntoTable(host, 'tblKpis', 'Code', 0, String(tableValues(host.workbook, 'tblKpis', 'Code')[0]).toLowerCase());
  await host.settled();
  expect(await states()).toEqual(codes.map(() => 'agreed'));
});

test('signing again gives one row a KPI, the history keeps both', async () => {
  const host = await signedWorkbook();
  typeIntoTable(host, 'tblKpis', 'Target', 1, '9');
  await host.settled();
  const { kpis } = await reviewKpis();
  await signOff(seenAt(kpis, 1), 'Budi', otherDay);
  await host.settled();
  expect(tableValues(host.workbook, 'tblSignOff', 'Code')).toEqual(codes);
  expect(tableValues(host.workbook, 'tblSignOff', 'Reviewer')).toEqual(
    codes.map((code) => (code === 'MKT-2' ? 'Budi' : 'Rina')),
  );
  expect(tableValues(host.workbook, 'tblSignOff', 'Signed on')[1]).toBe(46353);
  expect(tableValues(host.workbook, 'tblSignOffHistory', 'Code')).toEqual([...codes, 'MKT-2']);
  expect(tableValues(host.workbook, 'tblSignOffHistory', 'Target').at(-1)).toBe(9);
  expect(tableValues(host.workbook, 'tblSignOffHistory', 'Target')[1]).not.toBe(9);
  expect(await states()).toEqual(codes.map(() => 'agreed'));
});

test('a KPI that is edited after it was seen shows as changed, since nobody agreed to that', async () => {
  const host = await unsignedWorkbook();
  await host.settled();
  const { kpis } = await reviewKpis();
  typeIntoTable(host, 'tblKpis', 'Definition', 0, 'edited meanwhile');
  await signOff(
    kpis.map(({ seen }) => seen),
    'Rina',
    signingDay,
  );
  await host.settled();
  expect((await states()).slice(0, 2)).toEqual(['changed', 'agreed']);
});

test('a KPI with an error or without a code is named as hindered', async () => {
  const host = await unsignedWorkbook();
  typeIntoTable(host, 'tblKpis', 'Target', 0, '=1/0');
  typeIntoTable(host, 'tblKpis', 'Code', 1, '');
  await host.settled();
  const { kpis } = await reviewKpis();
  expect(kpis.map(({ hindrance }) => hindrance).slice(0, 3)).toEqual(['error', 'noCode', undefined]);
});

test('texts stay texts and numbers keep their look', async () => {
  const host = await unsignedWorkbook();
  for (const [head, text] of [
    ['Definition', "'=1+1"],
    ['How it is computed', "'001"],
    ['Data source', "'TRUE"],
    ['KPI', "''quoted"],
  ] as const) {
    typeIntoTable(host, 'tblKpis', head, 0, text);
  }
  typeIntoTable(host, 'tblKpis', 'Target', 0, '95%');
  await host.settled();
  await signAll('=Rina');
  await host.settled();
  expect(tableValues(host.workbook, 'tblSignOff', 'Definition')[0]).toBe('=1+1');
  expect(tableValues(host.workbook, 'tblSignOff', 'Reviewer')[0]).toBe('=Rina');
  expect(await states()).toEqual(codes.map(() => 'agreed'));
  await Excel.run(async (context) => {
    const target = context.workbook.tables
      .getItem('tblSignOff')
      .columns.getItem('Target')
      .getDataBodyRange()
      .getCell(0, 0);
    target.load('numberFormat');
    await context.sync();
    expect(target.numberFormat).toEqual([['0%']]);
  });
});

test('people without the add-in read the same, from a file too', async () => {
  const host = await signedWorkbook();
  typeIntoTable(host, 'tblKpis', 'Target', 1, '9');
  await host.settled();
  const shown = shownStates(host);
  const elsewhere = await openAddIn({ workbook: await readXlsx(await writeXlsx(host.workbook)), functions: undefined });
  await elsewhere.settled();
  expect(shownStates(elsewhere)).toEqual(shown);
  typeIntoTable(elsewhere, 'tblKpis', 'Data source', 0, 'other');
  await elsewhere.settled();
  expect(shownStates(elsewhere)[0]).toBe('▼ changed since: Data source');
});

test('Generate takes the sheets of sign-offs for nothing to mend', async () => {
  const host = await signedWorkbook();
  const { parts } = await planWorkbook(generateOptions());
  expect(parts).toEqual([]);
  await generateWorkbook(generateOptions());
  await host.settled();
  expect(await states()).toEqual(codes.map(() => 'agreed'));
});

describe('together with others', () => {
  /** Sign the second KPI again, with somebody else at work before a batch. */
  async function signedWhile(host: OfficeHost, batch: number, disturb: () => void): Promise<void> {
    const { kpis } = await reviewKpis();
    host.faults.beforeBatch(batch, disturb);
    await signOff(seenAt(kpis, 1), 'Budi', otherDay);
    await host.settled();
  }

  async function batchesOfSigning(): Promise<number> {
    const host = await signedWorkbook();
    const { kpis } = await reviewKpis();
    const sent = host.batches.length;
    await signOff(seenAt(kpis, 1), 'Budi', otherDay);
    return host.batches.length - sent;
  }

  test('a row put in, or sign-offs sorted, between any two batches: each KPI keeps its own', async () => {
    const batches = await batchesOfSigning();
    expect(batches).toBeGreaterThan(4);
    for (let batch = 1; batch <= batches; batch += 1) {
      const host = await signedWorkbook();
      await signedWhile(host, batch, () => {
        const { sheet, area } = tableOf(host, 'tblSignOff');
        const row = { top: area.top + 1, bottom: area.top + 1, left: area.left, right: area.right };
        insertCells(sheet, row, 'Down');
        enterInputs(sheet, { ...row, right: row.left }, [['OTHER-1']]);
      });
      const reviewers = new Map(
        tableValues(host.workbook, 'tblSignOff', 'Code').map((code, row) => [
          code,
          tableValues(host.workbook, 'tblSignOff', 'Reviewer')[row],
        ]),
      );
      expect([batch, reviewers.get('MKT-2'), reviewers.get('MKT-1'), reviewers.has('OTHER-1')]).toEqual([
        ...[batch, 'Budi', 'Rina', true],
      ]);
      expect(tableValues(host.workbook, 'tblSignOff', 'Code').filter((code) => code === 'MKT-2')).toHaveLength(1);
      expect(tableValues(host.workbook, 'tblSignOffHistory', 'Code').filter((code) => code === 'MKT-2')).toHaveLength(
        2,
      );
    }
  });

  test('what somebody typed below the table moves down', async () => {
    const host = await signedWorkbook();
    const { sheet, area } = tableOf(host, 'tblSignOffHistory');
    enterInputs(sheet, { top: area.bottom + 2, bottom: area.bottom + 2, left: 0, right: 0 }, [['a note']]);
    await signAll('Budi', otherDay);
    await host.settled();
    expect(sheet.value(area.bottom + 2 + codes.length, 0)).toBe('a note');
    expect(tableValues(host.workbook, 'tblSignOffHistory', 'Code')).toHaveLength(2 * codes.length);
  });

  test('a protected sheet of sign-offs is left alone with a sentence', async () => {
    const host = await signedWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sign-off').protection.protect();
      await context.sync();
    });
    const before = tableValues(host.workbook, 'tblSignOffHistory', 'Code');
    const { kpis } = await reviewKpis();
    const problem = await excelProblemOf(signOff(seenAt(kpis, 0), 'Budi', otherDay));
    expect(problem).toMatchObject({ code: 'sheetProtected', detail: expect.stringContaining('Sign-off') });
    expect(tableValues(host.workbook, 'tblSignOffHistory', 'Code')).toEqual(before);
  });

  test.each(faultCodes)(
    'each batch fails in turn with %s: nothing is lost, the next run completes it',
    async (code) => {
      const sentBy = async (again: boolean): Promise<number> => {
        const host = await (again ? signedWorkbook() : unsignedWorkbook());
        const sent = host.batches.length;
        await signAll('Budi', otherDay);
        return host.batches.length - sent;
      };
      for (const again of [false, true]) {
        const batches = await sentBy(again);
        for (let batch = 1; batch <= batches; batch += 1) {
          const host = again ? await signedWorkbook() : await openAddIn();
          if (!again) await generateWorkbook(generateOptions());
          const sheets = host.workbook.sheets.length;
          host.faults.failBatch(batch, code);
          const problem = await excelProblemOf(signAll('Budi', otherDay));
          if (problem && !again && !host.workbook.table('tblSignOff'))
            expect(host.workbook.sheets).toHaveLength(sheets);
          await signAll('Budi', otherDay);
          await host.settled();
          expect([batch, tableValues(host.workbook, 'tblSignOff', 'Reviewer')]).toEqual([
            batch,
            codes.map(() => 'Budi'),
          ]);
          expect([batch, tableValues(host.workbook, 'tblSignOff', 'Code')]).toEqual([batch, codes]);
          expect(new Set(tableValues(host.workbook, 'tblSignOffHistory', 'Code'))).toEqual(new Set(codes));
          expect(host.workbook.sheets.some(({ name }) => name.startsWith('KPI '))).toBe(false);
          expect(await states()).toEqual(codes.map(() => 'agreed'));
        }
      }
    },
  );
});
