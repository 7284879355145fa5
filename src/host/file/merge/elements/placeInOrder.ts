import type { XmlElement } from '../../package/XmlElement';
import { childOrder } from './childOrder';

/** Where among its siblings a new child goes by the schema; behind all of them where the schema's order is not known here. */
export function placeInOrder(parent: string, name: string, siblings: readonly XmlElement[]): number {
  const order = childOrder[parent] ?? [];
  const rank = order.indexOf(name);
  const later = rank < 0 ? -1 : siblings.findIndex((sibling) => order.indexOf(sibling.name) > rank);
  return later < 0 ? siblings.length : later;
}
