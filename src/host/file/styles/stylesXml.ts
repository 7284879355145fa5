import { childOrder } from '../merge/elements/childOrder';
import { elementXml } from '../package/elementXml';
import { namespaces } from '../package/namespaces';
import { xml } from '../package/xml';
import { child, type XmlElement } from '../package/XmlElement';
import type { KeptLooks } from './KeptLooks';
import { listNames, type StyleLists } from './StyleLists';

const noFormat = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
const tableStyles = { count: 0, defaultTableStyle: 'TableStyleMedium2', defaultPivotStyle: 'PivotStyleLight16' };

/** xl/styles.xml (ECMA-376 Part 1, 18.8.39); what the file holds besides our lists stays. */
export function stylesXml(kept: KeptLooks | undefined, lists: StyleLists): string {
  const parts = new Map([
    ['cellStyleXfs', xml('cellStyleXfs', { count: 1 }, xml('xf', noFormat))],
    ['cellStyles', xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }))],
    ['tableStyles', xml('tableStyles', tableStyles)],
  ]);
  for (const element of kept?.root.children ?? []) parts.set(element.name, elementXml(element));
  for (const name of listNames) parts.set(name, listXml(name, lists, child(kept?.root, name)));
  const order = childOrder.styleSheet ?? [];
  const content = [...parts]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([, part]) => part);
  return xml(kept?.root.tag ?? 'styleSheet', { xmlns: namespaces.main, ...kept?.root.attributes }, content);
}

function listXml(name: keyof StyleLists, lists: StyleLists, inFile: XmlElement | undefined): string {
  const { items } = lists[name];
  const isLeftOut = items.length === 0 && name === 'numFmts';
  return isLeftOut ? '' : xml(name, { ...inFile?.attributes, count: items.length }, items);
}
