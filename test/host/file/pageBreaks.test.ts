import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from '../../../src/host/book/model/Workbook';
import { lostOnSaving } from '../../../src/host/file/lostOnSaving';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

const part = 'xl/worksheets/sheet1.xml';

/** What the first sheet's part holds behind its page setup, headers and footers. */
async function writtenBreaks(workbook: Workbook): Promise<string> {
  const text = strFromU8(unzipSync(await writeXlsx(workbook))[part] ?? new Uint8Array());
  return /(?:<pageSetup[^>]*>|<\/headerFooter>)(<(?:row|col)Breaks.*<\/(?:row|col)Breaks>)/u.exec(text)?.[1] ?? '';
}

/** A workbook of one sheet, as another program would have written it: `content` stands behind its page setup. */
async function opened(content: string): Promise<Workbook> {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1').storeValue(0, 0, 1);
  const parts = unzipSync(await writeXlsx(workbook));
  const text = strFromU8(parts[part] ?? new Uint8Array());
  expect(text).toContain('</worksheet>');
  parts[part] = strToU8(text.replace('</worksheet>', `${content}</worksheet>`));
  return readXlsx(zipSync(parts));
}

/** Does something to the page breaks of the first sheet by Office.js. */
async function edit(workbook: Workbook, queue: (sheet: Excel.Worksheet) => void): Promise<void> {
  const { Excel } = await openTestOffice({ workbook });
  await Excel.run(async (context) => {
    queue(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

/** Lines of the breaks above rows and before columns, as Office.js tells them. */
async function told(workbook: Workbook): Promise<[rows: number[], columns: number[]]> {
  const { Excel } = await openTestOffice({ workbook });
  return Excel.run(async (context) => {
    const { horizontalPageBreaks, verticalPageBreaks } = context.workbook.worksheets.getFirst();
    horizontalPageBreaks.load('items/rowIndex');
    verticalPageBreaks.load('items/columnIndex');
    await context.sync();
    return [
      horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
    ];
  });
}

test('breaks are written by the lines before them, and read again', async () => {
  const { workbook } = await openTestOffice();
  await edit(workbook, (sheet) => {
    sheet.horizontalPageBreaks.add('A21');
    sheet.horizontalPageBreaks.add('A5');
    sheet.verticalPageBreaks.add('F1');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
  });
  expect(await writtenBreaks(workbook)).toBe(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks>' +
      '<colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks>',
  );
  expect(await told(await readXlsx(await writeXlsx(workbook)))).toEqual([[4, 20], [5]]);
});

test('a sheet without breaks writes none', async () => {
  const { workbook } = await openTestOffice();
  await edit(workbook, ({ horizontalPageBreaks }) => {
    horizontalPageBreaks.add('A5');
    horizontalPageBreaks.removePageBreaks();
  });
  expect(await writtenBreaks(workbook)).toBe('');
  expect(await told(await readXlsx(await writeXlsx(workbook)))).toEqual([[], []]);
});

test('breaks are read that somebody made, in order, each once, within the sheet', async () => {
  const rows = ['20" man="1', '7', '9" man="0', '4" min="2" max="5" man="true', '20" min="9" man="1', '0" man="1'];
  const columns = ['3" man="1', '16384" man="1', '2.5" man="1', 'x" man="1', '16383" man="1'];
  const written = (ids: string[]): string => ids.map((id) => `<brk id="${id}"/>`).join('');
  const workbook = await opened(
    `<rowBreaks>${written(rows)}<brk man="1"/></rowBreaks><colBreaks>${written(columns)}</colBreaks>`,
  );
  expect(await told(workbook)).toEqual([
    [4, 20],
    [3, 16_383],
  ]);
});

const foreign =
  '<rowBreaks count="3" manualBreakCount="2"><brk id="4" min="1" max="9" man="1" pt="1"/><brk id="12" max="16383"/>' +
  '<brk id="20" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="5" man="1"/></colBreaks>';

test('breaks of a file that was opened stay as they are while they are not changed', async () => {
  const workbook = await opened(foreign);
  await edit(workbook, (sheet) => {
    sheet.getRange('B2').values = [[5]];
    sheet.pageLayout.orientation = 'Landscape';
  });
  expect(await writtenBreaks(workbook)).toBe(foreign);
});

test('in a file that was opened, breaks are added among those that it has', async () => {
  const workbook = await opened(foreign);
  await edit(workbook, (sheet) => {
    sheet.horizontalPageBreaks.add('A9');
    sheet.horizontalPageBreaks.getItem(2).delete();
    sheet.verticalPageBreaks.removePageBreaks();
  });
  expect(await writtenBreaks(workbook)).toBe(
    '<rowBreaks count="3" manualBreakCount="2"><brk id="4" min="1" max="9" man="1" pt="1"/><brk id="8" max="16383" man="1"/>' +
      '<brk id="12" max="16383"/></rowBreaks>',
  );
  expect(await told(await readXlsx(await writeXlsx(workbook)))).toEqual([[4, 8], []]);
});

test('a break where Excel had one of its own is made by hand', async () => {
  const workbook = await opened(foreign);
  await edit(workbook, (sheet) => sheet.horizontalPageBreaks.add('A13'));
  expect(await writtenBreaks(workbook)).toContain('<brk id="12" max="16383" man="1"/>');
  expect(await told(await readXlsx(await writeXlsx(workbook)))).toEqual([[4, 12, 20], [5]]);
});

test('breaks of a file that was opened move with its rows, and nothing of them is lost', async () => {
  const workbook = await opened(foreign);
  await edit(workbook, (sheet) => {
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('A:A').delete('Left');
  });
  expect(lostOnSaving(workbook)).toEqual([]);
  expect(await told(await readXlsx(await writeXlsx(workbook)))).toEqual([[5, 21], [4]]);
});

test('a break is put where the schema has it in a file that has none', async () => {
  const workbook = await opened('<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>');
  await edit(workbook, (sheet) => {
    sheet.verticalPageBreaks.add('C1');
    sheet.horizontalPageBreaks.add('A3');
  });
  const text = strFromU8(unzipSync(await writeXlsx(workbook))[part] ?? new Uint8Array());
  expect(text).toMatch(/<pageSetup[^>]*\/><rowBreaks .*<\/rowBreaks><colBreaks .*<\/colBreaks><ignoredErrors>/u);
});
