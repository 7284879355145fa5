import { parseA1Ref, tokenTypes, tokenize, type RangeA1 } from '@borgar/fx';
import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { spansCells } from '../formulas/spansCells';
import { fromFileFormula } from '../formulas/fromFileFormula';
import { child, children, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import { decodeXstring } from '../package/xstring';
import type { ReadContext } from './ReadContext';

/**
 * Names, print areas and what pages repeat (ECMA-376 Part 1, 18.2.5). Names of Excel's own (`_xlnm.…`) that are neither, such as the
 * hidden one of a filter, are no names of a person.
 * @param sheets By their number in the file; undefined where the model has none (chart sheets).
 */
export function readDefinedNames(context: ReadContext, root: XmlElement, sheets: readonly (Sheet | undefined)[]): void {
  for (const element of children(child(root, 'definedNames'), 'definedName')) {
    const { name = '', comment = '' } = element.attributes;
    const scopeNumber = numberAttribute(element, 'localSheetId');
    const scope = scopeNumber === undefined ? undefined : sheets[scopeNumber];
    if (scopeNumber !== undefined && !scope) continue;
    if (/^_xlnm\./iu.test(name)) {
      if (scope) readPageName(scope, name.toLowerCase(), element.text);
      continue;
    }
    const formula = fromFileFormula(element.text, {}, context.customNamespaces);
    const named = { name, formula, comment: decodeXstring(comment), visible: !flag(element, 'hidden') };
    context.workbook.names.push(scope ? { ...named, scope } : named);
  }
}

function readPageName({ pageLayout }: Sheet, name: string, text: string): void {
  const ranges = tokenize(text, { mergeRefs: true }).flatMap(({ value }) => rangeOf(value) ?? []);
  if (name === '_xlnm.print_area') pageLayout.printAreas = ranges.map(wholeArea);
  if (name !== '_xlnm.print_titles') return;
  const rows = ranges.find(({ left, top, bottom }) => isOpen(left) && !isOpen(top) && !isOpen(bottom));
  const columns = ranges.find(({ top, left, right }) => isOpen(top) && !isOpen(left) && !isOpen(right));
  if (rows) pageLayout.titleRows = { first: rows.top ?? 0, last: rows.bottom ?? 0 };
  if (columns) pageLayout.titleColumns = { first: columns.left ?? 0, last: columns.right ?? 0 };
}

function rangeOf(text: string): RangeA1 | undefined {
  const reference = parseA1Ref(text);
  return reference && 'range' in reference ? reference.range : undefined;
}

function isOpen(end: number | null | undefined): boolean {
  return end === null || end === undefined;
}

function wholeArea({ top, left, bottom, right }: RangeA1): Area {
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? lastRow, right: right ?? lastColumn };
}

/** The names whose formula is one reference to more than one cell, in lower case. */
export function rangeNames(root: XmlElement): Set<string> {
  const names = children(child(root, 'definedNames'), 'definedName').flatMap(({ attributes, text }) => {
    const [token, ...more] = tokenize(text, { mergeRefs: true });
    if (!token || more.length > 0) return [];
    const kind =
      token.type === tokenTypes.REF_STRUCT ? 'table' : token.type === tokenTypes.REF_NAMED ? 'name' : 'range';
    return spansCells(kind, token.value) ? [(attributes.name ?? '').toLowerCase()] : [];
  });
  return new Set(names);
}
