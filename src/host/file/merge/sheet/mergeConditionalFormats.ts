import { elementXml } from '../../package/elementXml';
import { children, numberAttribute, type XmlElement } from '../../package/XmlElement';
import { isKnownRule } from '../../sheet/rules/readConditionalFormats';
import { highest } from '../../../book/model/lists/highest';

interface Rule {
  readonly block: XmlElement;
  readonly rule: XmlElement;
}

/**
 * The conditional formats of a sheet (ECMA-376 Part 1, 18.3.1.18) with what was changed since they were read: data bars, colour
 * scales, icons and the like stay, and so do rules of ours that nobody touched.
 */
export function mergeConditionalFormats(raw: XmlElement[], base: XmlElement[], now: XmlElement[]): XmlElement[] {
  const before = base.map(elementXml);
  if (before.join('') === now.map(elementXml).join('')) return raw;
  const rules = raw.flatMap((block) => children(block, 'cfRule').map((rule): Rule => ({ block, rule })));
  // The order in which the reader lists them, and so the order of `base`.
  const known = rules.filter(isKnown).sort((one, other) => priorityOf(one.rule) - priorityOf(other.rule));
  const ours = now.map((element) => {
    const place = before.indexOf(elementXml(element));
    const own = known[place];
    if (place >= 0) before[place] = '';
    return own ? { ...own.block, children: [own.rule] } : element;
  });
  const taken = new Set(ours.flatMap((block) => children(block, 'cfRule').map(priorityOf)));
  const others = raw.flatMap((block) => {
    const left = block.children.filter((rule) => rule.name !== 'cfRule' || !isKnown({ block, rule }));
    return left.length === 0 ? [] : { ...block, children: left.map((rule) => withFreePriority(rule, taken)) };
  });
  return [...others, ...ours];
}

function isKnown({ block, rule }: Rule): boolean {
  return isKnownRule(block, rule);
}

function priorityOf(rule: XmlElement): number {
  return numberAttribute(rule, 'priority') ?? 1;
}

/** Two rules of one sheet may not have the same. */
function withFreePriority(rule: XmlElement, taken: Set<number>): XmlElement {
  const own = priorityOf(rule);
  const free = taken.has(own) ? highest(taken, 0) + 1 : own;
  taken.add(free);
  return free === own ? rule : { ...rule, attributes: { ...rule.attributes, priority: String(free) } };
}
