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

/** The arguments of a call from behind its bracket on, and where the closing bracket stands. */
function argumentsFrom(formula: string, start: number): { readonly parts: string[]; readonly end: number } {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (!quoted && '([{'.includes(sign)) depth += 1;
    else if (!quoted && ')]}'.includes(sign)) depth -= 1;
    if (depth < 0) return { parts, end: at };
    if (sign === ',' && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return { parts: [], end: formula.length };
}
