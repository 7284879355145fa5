import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parsePart } from '../../../src/host/file/package/parsePart';
import { everywhere, type XmlElement } from '../../../src/host/file/package/XmlElement';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { Workbook } from '../../../src/host/book/model/Workbook';
import { fullWorkbook } from './support/fullWorkbook';

let files: Record<string, Uint8Array>;
const part = (path: string): XmlElement => parsePart(files[path] ?? new Uint8Array(), path);
const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());

beforeAll(async () => {
  const addIn = { id: '3f2a', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };
  files = unzipSync(await writeXlsx(fullWorkbook(), { addIn }));
});

test('every part has a content type, and every type a part', () => {
  const types = everywhere(part('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes.PartName);
  expect(types.sort()).toEqual(
    Object.keys(files)
      .filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml')
      .map((path) => `/${path}`)
      .sort(),
  );
});

test('relationships lead to parts, and their ids are unique', () => {
  for (const path of Object.keys(files).filter((each) => each.endsWith('.rels'))) {
    const all = part(path).children.map(({ attributes }) => attributes);
    expect(new Set(all.map(({ Id }) => Id)).size).toBe(all.length);
    const folder = `/${path.replace(/_rels\/[^/]*$/u, '')}`;
    const inside = all
      .filter(({ TargetMode }) => TargetMode !== 'External')
      .map(({ Target }) => posix.resolve(folder, Target ?? '').slice(1));
    expect(inside.filter((target) => !(target in files))).toEqual([]);
  }
});

test('tables have ids of their own and header cells that equal their columns', () => {
  const tables = Object.keys(files).filter((path) => path.startsWith('xl/tables/'));
  const ids = tables.map((path) => part(path).attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(part('xl/tables/table1.xml').attributes.headerRowCount).toBe('1');
  const names = everywhere(part('xl/tables/table1.xml'), 'tableColumn').map(({ attributes }) => attributes.name);
  expect(names).toContain('Due_x000a_date');
  const strings = everywhere(part('xl/sharedStrings.xml'), 't').map((each) => each.text);
  const header = everywhere(part('xl/worksheets/sheet1.xml'), 'row').find(({ attributes }) => attributes.r === '21');
  const texts = header?.children.map((cell) => [cell.attributes.t, strings[Number(cell.children[0]?.text)]]);
  expect(texts).toEqual(names.map((name) => ['s', name?.replace('_x000a_', '\n')]));
});

test('rules hold no structured reference', () => {
  const rules = Object.keys(files)
    .filter((path) => path.startsWith('xl/worksheets/sheet'))
    .flatMap((path) => ['formula', 'formula1', 'formula2'].flatMap((name) => everywhere(part(path), name)));
  expect(rules.length).toBeGreaterThan(8);
  expect(rules.filter((rule) => rule.text.includes('['))).toEqual([]);
});

test.each([
  ['text', 't="str"><f>&quot;a&quot;&amp;&quot;&lt;b&gt;&quot;</f><v>a&lt;b&gt;</v>'],
  ['empty text', 't="str"><f>&quot;&quot;</f><v></v>'],
  ['a truth value', 't="b"><f>A1&gt;1</f><v>1</v>'],
  ['an error', 't="e"><f>1/0</f><v>#DIV/0!</v>'],
  ['a dynamic array', 'cm="1"><f t="array" ref="C10:D11">_xlfn.SEQUENCE(2,2)</f><v>1</v>'],
  [
    'a younger error',
    't="e" cm="1" vm="2"><f t="array" ref="C9">_xlfn._xlws.FILTER(A1:A2,A1:A2&gt;5)</f><v>#VALUE!</v>',
  ],
])('a formula keeps %s as its result', (_, xml) => {
  expect(text('xl/worksheets/sheet1.xml')).toContain(xml);
});

test('nothing asks Excel to recalculate on opening', () => {
  expect(text('xl/workbook.xml')).toContain('fullCalcOnLoad="0"');
});

test('charts hold the values they show', () => {
  const chart = part('xl/charts/chart1.xml');
  expect(everywhere(chart, 'barChart').length + everywhere(chart, 'lineChart').length).toBe(2);
  const caches = everywhere(chart, 'numCache').map((cache) => everywhere(cache, 'v').map((value) => value.text));
  expect(caches[0]).toEqual(['80', '90', '70']);
  const names = everywhere(chart, 'strCache').map((cache) => everywhere(cache, 'v').map((value) => value.text));
  expect(names[1]).toEqual(['Person 0', 'Person 1', 'Person 2']);
});

test('a workbook without sheets cannot be saved', async () => {
  await expect(writeXlsx(new Workbook())).rejects.toMatchObject({ code: 'notAllowed' });
});
