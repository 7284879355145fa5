import { elementXml } from '../../package/elementXml';
import { children, type XmlElement } from '../../package/XmlElement';
import { lastColumn } from '../../../book/model/Area';
import { mergeElement } from '../elements/mergeElement';

type Columns = Map<number, XmlElement>;

/** The widths of a sheet with what was changed since they were read, column by column (ECMA-376 Part 1, 18.3.1.17 cols). */
export function mergeColumns(raw: XmlElement[], base: XmlElement[], now: XmlElement[]): XmlElement[] {
  if (base.map(elementXml).join('') === now.map(elementXml).join('')) return raw;
  const [inFile, before, after] = [eachColumn(raw), eachColumn(base), eachColumn(now)];
  const merged: Columns = new Map();
  for (const column of new Set([...inFile.keys(), ...after.keys()])) {
    const element = mergeColumn(inFile.get(column), before.get(column), after.get(column));
    if (element) merged.set(column, element);
  }
  const runs = inRuns(merged);
  const tag = (raw[0] ?? now[0])?.tag ?? 'cols';
  return runs.length === 0 ? [] : [{ name: 'cols', tag, attributes: {}, children: runs, text: '' }];
}

function mergeColumn(
  own: XmlElement | undefined,
  was: XmlElement | undefined,
  is: XmlElement | undefined,
): XmlElement | undefined {
  if (!own) return is;
  if (!was && !is) return own;
  const blank = { ...own, attributes: {} };
  return mergeElement(own, was ?? blank, is ?? blank);
}

function eachColumn(lists: readonly XmlElement[]): Columns {
  const columns: Columns = new Map();
  for (const element of lists.flatMap((list) => children(list, 'col'))) {
    const { min, max, ...attributes } = element.attributes;
    const last = Math.min(Number(max ?? min), lastColumn + 1);
    for (let column = Number(min); column <= last; column++) columns.set(column, { ...element, attributes });
  }
  return columns;
}

/** Like neighbours share one element; a column of which nothing is told needs none. */
function inRuns(columns: Columns): XmlElement[] {
  const runs: { first: number; last: number; element: XmlElement; key: string }[] = [];
  for (const [column, element] of [...columns].sort(([one], [other]) => one - other)) {
    if (Object.keys(element.attributes).length === 0) continue;
    const key = JSON.stringify(element.attributes);
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.key === key) Object.assign(run, { last: column, element });
    else runs.push({ first: column, last: column, element, key });
  }
  return runs.map(({ first, last, element }) => ({
    ...element,
    attributes: { min: String(first), max: String(last), ...element.attributes },
  }));
}
