import { elementXml } from '../../package/elementXml';
import { parseXml } from '../../package/parsePart';
import { children, type XmlElement } from '../../package/XmlElement';
import { mergeColumns } from './mergeColumns';
import { mergeConditionalFormats } from './mergeConditionalFormats';
import { mergeRoot } from '../elements/mergeRoot';
import { mergeRow } from './mergeRow';
import { mergeValidations } from './mergeValidations';
import { placeInOrder } from '../elements/placeInOrder';

interface Parsed {
  readonly root: XmlElement;
  /** Rows as text by their number. */
  readonly rows: ReadonlyMap<number, string>;
}

const lists = ['cols', 'conditionalFormatting', 'dataValidations'];

/** A worksheet's part with what was changed since it was read: see {@link mergeElement}. */
export function mergeWorksheet(raw: string, base: string, now: string): string {
  const inFile = parsed(raw);
  const before = parsed(base);
  const after = parsed(now);
  const rest = mergeValidations(inFile.root, before.root, after.root);
  const merged = mergeRoot(withoutLists(rest), withoutLists(before.root), withoutLists(after.root));
  const content = [...merged.children];
  const [rawColumns, rawFormats] = [children(rest, 'cols'), children(rest, 'conditionalFormatting')];
  const [oldColumns, oldFormats] = [children(before.root, 'cols'), children(before.root, 'conditionalFormatting')];
  const [newColumns, newFormats] = [children(after.root, 'cols'), children(after.root, 'conditionalFormatting')];
  for (const element of [
    ...mergeColumns(rawColumns, oldColumns, newColumns),
    ...mergeConditionalFormats(rawFormats, oldFormats, newFormats),
    ...children(rest, 'dataValidations'),
  ]) {
    content.splice(placeInOrder('worksheet', element.name, content), 0, element);
  }
  return withRows(elementXml({ ...merged, children: content }), rowsOf(inFile, before, after));
}

/** Takes rows out one by one, so that a large sheet need not lie in memory as a tree. */
function parsed(text: string): Parsed {
  const rows = new Map<number, string>();
  let last = 0;
  const root = parseXml(text, '', {
    row: (row) => {
      last = Number(row.attributes.r ?? last + 1);
      rows.set(last, elementXml({ ...row, attributes: { ...row.attributes, r: String(last) } }));
    },
  });
  for (const data of children(root, 'sheetData')) data.text = '';
  return { root, rows };
}

function withoutLists(root: XmlElement): XmlElement {
  return { ...root, children: root.children.filter(({ name }) => !lists.includes(name)) };
}

function rowsOf(inFile: Parsed, before: Parsed, after: Parsed): string {
  const numbers = new Set([...inFile.rows.keys(), ...after.rows.keys()]);
  return [...numbers]
    .sort((one, other) => one - other)
    .map((row) => {
      const [was, is] = [before.rows.get(row), after.rows.get(row)];
      return was === is ? (inFile.rows.get(row) ?? '') : mergeRow(row, inFile.rows.get(row), was, is);
    })
    .join('');
}

function withRows(sheet: string, rows: string): string {
  return rows === ''
    ? sheet
    : sheet.replace(/<((?:\w+:)?sheetData)\/>/u, (_, tag: string) => `<${tag}>${rows}</${tag}>`);
}
