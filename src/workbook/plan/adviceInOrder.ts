import { argumentsOf } from '../../kpi/record/functionArguments';
import { names } from '../names';

/** The arguments of ADVICE in the first version: the fields in the order of their columns, then the settings. */
const firstOrder = [
  ...['code', 'department', 'linkedTarget', 'name', 'definition', 'formula', 'unit', 'polarity', 'baseline', 'target'],
  ...['upper', 'deadline', 'frequency', 'source', 'available', 'owner'],
  ...['language', 'linked', 'stretch', 'periodStart', 'periodEnd'],
];
/** Excel shows `_xldudf_KPI_ADVICE` where it does not know the add-in's function. */
const adviceCall = /KPI[._]ADVICE\(/i;

/** A formula whose call of ADVICE has its arguments in today's order; any other formula is given back as it is. */
export function adviceInOrder(formula: string): string {
  const call = adviceCall.exec(formula);
  if (!call) return formula;
  const start = call.index + call[0].length;
  const { parts, end } = argumentsFrom(formula, start);
  const isFirstOrder = parts.length === firstOrder.length && parts[firstOrder.indexOf('language')] === names.language;
  if (!isFirstOrder) return formula;
  const ordered = argumentsOf('advice').map((id) => parts[firstOrder.indexOf(id)] ?? '');
  return formula.slice(0, start) + ordered.join(',') + formula.slice(end);
}

/** Texts, opening and closing brackets, commas. */
const mark = /"[^"]*"|[([{)\]},]/g;

/** The arguments of a call from behind its bracket on, and where the closing bracket stands; none where it is missing. */
function argumentsFrom(formula: string, start: number): { readonly parts: string[]; readonly end: number } {
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of formula.slice(start).matchAll(mark)) {
    const isEnd = ')]}'.includes(sign);
    if (depth === 0 && (isEnd || sign === ',')) ends.push(start + index);
    if (depth === 0 && isEnd) return { parts: partsBetween(formula, start, ends), end: start + index };
    if (isEnd) depth -= 1;
    else if ('([{'.includes(sign)) depth += 1;
  }
  return { parts: [], end: formula.length };
}

function partsBetween(formula: string, start: number, ends: readonly number[]): string[] {
  return ends.map((end, index) => formula.slice(index === 0 ? start : (ends[index - 1] ?? 0) + 1, end));
}
