import { elementXml } from '../../package/elementXml';
import { children, numeric, type XmlElement } from '../../package/XmlElement';
import { lastColumn } from '../../../book/model/Area';
import { mergeElement } from '../elements/mergeElement';

type Columns = Map<number, XmlElement>;

/** The widths of a sheet with what was changed since they were read, column by column (ECMA-376 Part 1, 18.3.1.17 cols). */
export function mergeColumns(raw: XmlElement[], base: XmlElement[], now: XmlElement[]): XmlElement[] {
  if (base.map(elementXml).join('') === now.map(elementXml).join('')) return raw;
  const [inFile, before, after] = [raw, base, now].map(eachColumn);
  const merged: Columns = new Map();
  for (const column of new Set([...(inFile?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const own = inFile?.get(column);
    const was = before?.get(column);
    const is = after?.get(column);
    const blank = (of: XmlElement): XmlElement => ({ ...of, attributes: {} });
    const element = own && (was ?? is) ? mergeElement(own, was ?? blank(own), is ?? blank(own)) : (own ?? is);
    if (element) merged.set(column, element);
  }
  const runs = inRuns(merged);
  return runs.length === 0
    ? []
    : [{ name: 'cols', tag: (raw[0] ?? now[0])?.tag ?? 'cols', attributes: {}, children: runs, text: '' }];
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
  const runs: XmlElement[] = [];
  for (const [column, element] of [...columns].sort(([one], [other]) => one - other)) {
    if (Object.keys(element.attributes).length === 0) continue;
    const last = runs[runs.length - 1];
    const isNext = last !== undefined && numeric(last, 'max') === column - 1;
    const told = (min: string): XmlElement['attributes'] => ({ min, max: String(column), ...element.attributes });
    const joined = isNext ? told(last.attributes.min ?? '') : undefined;
    const isLike = joined && JSON.stringify(joined) === JSON.stringify({ ...last?.attributes, max: String(column) });
    if (isLike) runs.pop();
    runs.push({ ...element, attributes: isLike ? joined : told(String(column)) });
  }
  return runs;
}
