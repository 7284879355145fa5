import type { Probe } from './Probe';

/** The merge asks of it, where nothing is to meet. */
const lastCell = 'XFD1048576';

/** What is not there, and what is not allowed. */
export const objectProbes: readonly Probe[] = [
  {
    id: 'nullObjects',
    asks: 'What gives a null object whose property is set, whose method is called, and that is an argument?',
    run: async (sheet) => {
      const missing = sheet.workbook.worksheets.getItemOrNullObject(sheet.ownName('Nowhere'));
      const blank = sheet.sheet.getUsedRangeOrNullObject(true);
      const property = await sheet.attempt(() => (missing.tabColor = '#FF0000'));
      const values = await sheet.attempt(() => (missing.getRange('A1').values = [[1]]));
      const method = await sheet.attempt(() => missing.delete());
      const argument = await sheet.attempt(() => sheet.sheet.getRange('A1').copyFrom(blank));
      return `property ${property} ${values}, method ${method}, argument ${argument}`;
    },
  },
  {
    id: 'nullIntersection',
    asks: 'What gives getIntersection of a blank sheet’s used range and of a name that lost its cells, both null objects, and is what follows done?',
    run: async (sheet) => {
      const guard = async (none: Excel.Range): Promise<string> => {
        const code = await sheet.attempt(() => {
          none.getIntersection(lastCell);
          sheet.sheet.getRange('A1').values = [[1]];
        });
        return `${code} ${await sheet.line('A1')}`;
      };
      const blank = await guard(sheet.sheet.getUsedRangeOrNullObject(true));
      const name = sheet.workbook.names.add(sheet.ownName('Lost'), sheet.sheet.getRange('C5'));
      sheet.sheet.getRange('5:5').delete('Up');
      sheet.sheet.getRange('A1').clear();
      await sheet.context.sync();
      return `blank ${blank}, lost ${await guard(name.getRangeOrNullObject())}`;
    },
  },
  {
    id: 'unmetRange',
    asks: 'What gives getIntersection, whose result nobody reads, of ranges that meet, and of ranges that do not: first in its batch, as a merge has it, and between two writes; and which of the writes are done?',
    run: async (sheet) => {
      const unmet = (before: readonly string[], after: string): Promise<string> =>
        sheet.attempt(() => {
          for (const address of before) sheet.sheet.getRange(address).values = [[1]];
          sheet.sheet.getRange('H9').getIntersection(lastCell);
          sheet.sheet.getRange(after).values = [[1]];
        });
      const met = await sheet.attempt(() => {
        sheet.sheet.getRange('A1:B2').getIntersection('B2');
        sheet.sheet.getRange('A1').values = [[1]];
      });
      const first = await unmet([], 'B1');
      const between = await unmet(['C1'], 'D1');
      const [[...done] = []] = await sheet.read('A1:D1');
      const [a, b, c, d] = done.map((cell) => (cell === '' ? '_' : 'done'));
      return `met ${met} ${a}, first ${first} ${b}, between ${between} ${c} ${d}`;
    },
  },
  {
    id: 'trackedRange',
    asks: 'Which cell is a tracked A2 in the next batch after a row and a column were put in before it, and what gives it when its row is deleted?',
    run: async (sheet) => {
      const { trackedObjects } = sheet.context;
      const cell = sheet.sheet.getRange('A2');
      trackedObjects.add(cell);
      await sheet.context.sync();
      sheet.sheet.getRange('1:1').insert('Down');
      sheet.sheet.getRange('A:A').insert('Right');
      await sheet.context.sync();
      const moved = await sheet.address(() => cell);
      const written = await sheet.attempt(() => (cell.values = [['x']]));
      const at = await sheet.line('A2:B3');
      sheet.sheet.getRange('3:3').delete('Up');
      const gone = await sheet.attempt(() => (cell.values = [['y']]));
      await sheet.putBack(() => trackedObjects.remove(cell));
      return `${moved} ${written} ${at}, gone ${gone}`;
    },
  },
  {
    id: 'secondComment',
    asks: 'What gives a second comment on a cell, and how many are there then?',
    run: async (sheet) => {
      const add = (text: string): Promise<string> =>
        sheet.attempt(() => void sheet.workbook.comments.add(`${sheet.sheetName}!A1`, text));
      const [first, second] = [await add('One'), await add('Two')];
      const { comments } = sheet.sheet;
      comments.load('items/id');
      await sheet.context.sync();
      return `${first}, then ${second}, ${comments.items.length} there`;
    },
  },
  {
    id: 'hiddenSheets',
    asks: 'What gives activating a hidden sheet? (The last visible sheet is somebody’s own, and left alone.)',
    run: async (sheet) => {
      const hidden = await sheet.attempt(() => (sheet.sheet.visibility = 'Hidden'));
      return `hidden ${hidden}, activated ${await sheet.attempt(() => sheet.sheet.activate())}`;
    },
  },
  {
    id: 'tableRefusals',
    asks: 'What give merged cells of a table, a cell put into it, a table over it, a missing totals row, and its only column deleted?',
    run: async (sheet) => {
      const table = sheet.sheet.tables.getItem(await sheet.addItems());
      const narrow = sheet.sheet.tables.add('G1:G3', true);
      await sheet.context.sync();
      const codes = [
        ['merged', await sheet.attempt(() => sheet.sheet.getRange('A2:B2').merge())],
        ['put in', await sheet.attempt(() => void sheet.sheet.getRange('A3').insert('Down'))],
        ['over', await sheet.attempt(() => void sheet.sheet.tables.add('C4:E9', true))],
        ['totals', await sheet.attempt(() => void table.getTotalRowRange().load('address'))],
        ['column', await sheet.attempt(() => narrow.columns.getItemAt(0).delete())],
      ];
      return codes.map((each) => each.join(' ')).join(', ');
    },
  },
  {
    id: 'linkWithoutTarget',
    asks: 'What gives a link that leads nowhere?',
    run: (sheet) => sheet.attempt(() => (sheet.sheet.getRange('A1').hyperlink = { textToDisplay: 'nowhere' })),
  },
  {
    id: 'unknownLoads',
    asks: 'What gives loading a name that no property has?',
    run: (sheet) => sheet.attempt(() => void sheet.sheet.getRange('A1').load('address,no-properties-needed')),
  },
];
