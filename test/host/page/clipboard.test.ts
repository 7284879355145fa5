/** @jest-environment jsdom */
import { parseHtmlTable } from '../../../src/host/page/clipboard/parseHtmlTable';
import { parseTsv } from '../../../src/host/page/clipboard/parseTsv';
import { toHtmlTable } from '../../../src/host/page/clipboard/toHtmlTable';
import { toTsv } from '../../../src/host/page/clipboard/toTsv';

test.each<[string, string[][]]>([
  ['a', [['a']]],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\t\tb', [['a', '', 'b']]],
  [
    'a\nb\tc',
    [
      ['a', ''],
      ['b', 'c'],
    ],
  ],
  ['"two\nlines"\t"say ""hi"""', [['two\nlines', 'say "hi"']]],
  ['6" nails\t5', [['6" nails', '5']]],
  ['', [['']]],
])('reads %j', (text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
});

test('text written for the clipboard reads the same again', () => {
  const rows = [
    ['a\tb', 'x"y'],
    ['line 1\nline 2', ''],
    ['=A1', '95%'],
  ];
  expect(parseTsv(toTsv(rows))).toEqual(rows);
  expect(
    parseHtmlTable(
      toHtmlTable([
        ['<b>', 'a & b'],
        ['1\n2', ''],
      ]),
    ),
  ).toEqual([
    ['<b>', 'a & b'],
    ['1\n2', ''],
  ]);
});

test('reads a table from Word: paragraphs become lines, merged cells leave blanks', () => {
  const html = `<html><body><!--StartFragment--><p>Before</p><table>
    <tr><td colspan=2><p class=MsoNormal>Target<o:p></o:p></p></td><td rowspan=2>VP</td></tr>
    <tr><td><p>One</p><p>Two</p></td><td>95%\n   hadir</td></tr></table></body></html>`;
  expect(parseHtmlTable(html)).toEqual([
    ['Target', '', 'VP'],
    ['One\nTwo', '95% hadir', ''],
  ]);
});

test('HTML without a table is none', () => {
  expect(parseHtmlTable('<p>a</p>')).toBeUndefined();
});
