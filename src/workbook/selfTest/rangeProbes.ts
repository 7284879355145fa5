import { keySigns } from '../columns/cellExpressions';
import type { Probe } from './Probe';

/** What somebody may write where a key has a sign of ours: nothing, and signs that are like one. */
const likeKeys = ['#RD', '#R-D', '#R$D', '#R!D', '#R?D'];

/** Ranges found, counted, copied and sorted. */
export const rangeProbes: readonly Probe[] = [
  {
    id: 'resizedPast',
    asks: 'Which cells does getResizedRange give of C2 by 0, -2, of B2:C3 by 0, -2, of C3 by -1, -1, and of B2 by 0, -3?',
    run: async (sheet) => {
      const found: string[] = [];
      for (const [address, rows, columns] of [
        ['C2', 0, -2],
        ['B2:C3', 0, -2],
        ['C3', -1, -1],
        ['B2', 0, -3],
      ] as const) {
        found.push(await sheet.address(() => sheet.sheet.getRange(address).getResizedRange(rows, columns)));
      }
      return found.join(' ');
    },
  },
  {
    id: 'negativeCount',
    asks: 'Which cells are getRowsAbove(-1) and getColumnsAfter(-2) of C3:E5?',
    run: async (sheet) => {
      const range = (): Excel.Range => sheet.sheet.getRange('C3:E5');
      return `${await sheet.address(() => range().getRowsAbove(-1))} ${await sheet.address(() => range().getColumnsAfter(-2))}`;
    },
  },
  {
    id: 'removedLinks',
    asks: 'Which colours are left of a yellow cell whose link is taken by clear("RemoveHyperlinks")?',
    run: async (sheet) => {
      const { context } = sheet;
      const cell = sheet.sheet.getRange('A1');
      cell.hyperlink = { address: 'https://a.example/', textToDisplay: 'a' };
      cell.format.fill.color = '#FFFF00';
      cell.clear('RemoveHyperlinks');
      cell.load('format/fill/color, format/font/color');
      await context.sync();
      return `${cell.format.fill.color} ${cell.format.font.color}`;
    },
  },
  {
    id: 'convertedReferences',
    asks: 'What becomes of a formula on a table, and of one in its row, when the table is made a range?',
    run: async (sheet) => {
      const name = await sheet.addItems('Sum');
      await sheet.write('D2', [['=[@Count]']]);
      await sheet.write('F1', [[`=SUM(${name}[Count])`]]);
      sheet.sheet.tables.getItem(name).convertToRange();
      return sheet.plain(`${await sheet.line('F1', 'formulas')} ${await sheet.line('D2', 'formulas')}`);
    },
  },
  {
    id: 'findText',
    asks: 'Which cell does find come to first and backwards, does it look at what is shown or at formulas, and what do * ? ~* stand for?',
    run: async (sheet) => {
      sheet.sheet.getRange('A2').numberFormat = [['0%']];
      await sheet.write('A1:C3', [
        ['cat', 'Category', ''],
        ['=1/2', '', ''],
        ['scatter', 'CAT', 'a*b'],
      ]);
      const find = async (text: string, criteria: Excel.SearchCriteria = {}): Promise<string> =>
        sheet.address(() => sheet.sheet.getRange('A1:C3').find(text, criteria));
      const found = [
        ['first', await find('cat')],
        ['back', await find('cat', { searchDirection: 'Backwards' })],
        ['shown', await find('50%', { completeMatch: true })],
        ['formula', await find('1/2')],
        ['c*y', await find('c*y', { completeMatch: true })],
        ['s?a', await find('s?a')],
        ['~*', await find('~*')],
      ];
      return found.map((each) => each.join(' ')).join(', ');
    },
  },
  {
    id: 'keySigns',
    asks: 'How many keys does COUNTIF count, and which one does MATCH find, where ¬ ¤ ¿ stand for ~ * ? beside keys without them or with - $ ! ? in their place?',
    run: async (sheet) => {
      const ours = keySigns.map(([, own]) => `#R${own}D`);
      const keys = [...likeKeys, ...ours];
      await sheet.write(
        `A1:A${keys.length}`,
        keys.map((key) => [key]),
      );
      const asked = (formula: (key: string) => string): unknown[] => ours.map((_key, at) => formula(`C${at + 1}`));
      await sheet.write(
        'C1:C3',
        ours.map((key) => [key]),
      );
      await sheet.write('E1:G2', [
        asked((key) => `=COUNTIF(A1:A${keys.length},${key})`),
        asked((key) => `=MATCH(${key},A1:A${keys.length},0)`),
      ]);
      return `counts ${await sheet.line('E1:G1')}, finds ${await sheet.line('E2:G2')}`;
    },
  },
  {
    id: 'copyFrom',
    asks: 'How is a copied range repeated in a larger one, and what becomes of formulas copied into and out of a table?',
    run: async (sheet) => {
      const name = await sheet.addItems('Sum');
      sheet.sheet.getRange('K1:L1').values = [[1, 2]];
      for (const target of ['N1:P2', 'N4:Q4', 'N6']) sheet.sheet.getRange(target).copyFrom('K1:L1');
      const copies = [await sheet.line('N1:P2'), await sheet.line('N4:Q4'), await sheet.line('N6:O6')];
      await sheet.write('F2', [[`=${name}[@Count]+1`]]);
      sheet.sheet.getRange('D2').copyFrom('F2', 'Formulas');
      sheet.sheet.getRange('G3').copyFrom('D3', 'Formulas');
      const [into, out] = [await sheet.line('D2:D4', 'formulas'), await sheet.line('G3', 'formulas')];
      return `${copies.join(' / ')}, into ${into}, out ${out}`;
    },
  },
  {
    id: 'ownValues',
    asks: 'What becomes of formulas of a table, of a typed text and of an empty text when values are copied over their own cells?',
    run: async (sheet) => {
      await sheet.addItems('Worth', 'Note');
      await sheet.write('D2:E4', Array<string[]>(3).fill(['=IF([@Count]=4,"",7)', '=[@Count]&"x"']));
      await sheet.write('E3', [["'007"]]);
      await sheet.write('H1:H3', [['=ISTEXT(D3)'], ['=ISBLANK(D3)'], ['=ISTEXT(E3)']]);
      for (const address of ['D2:D3', 'E2:E4']) {
        const range = sheet.sheet.getRange(address);
        range.copyFrom(range, 'Values');
      }
      const cells = await sheet.line('D2:E4', 'formulas');
      return `${cells}, empty a text ${await sheet.line('H1')} blank ${await sheet.line('H2')}, typed a text ${await sheet.line('H3')}`;
    },
  },
  {
    id: 'sortedFormulas',
    asks: 'What becomes of relative and absolute references of rows that are sorted?',
    run: async (sheet) => {
      await sheet.write('A1:C3', [
        [3, '=A3', '=$A$3'],
        [2, '=A2', '=$A$2'],
        [1, '=A1', '=$A$1'],
      ]);
      sheet.sheet.getRange('A1:C3').sort.apply([{ key: 0 }]);
      return sheet.line('A1:C3', 'formulas');
    },
  },
];
