import { rewriteTokens } from '../../../formulas/tokens/rewriteTokens';
import { rangeFormula } from '../../ranges/rangeFormula';
import { rangeOfName } from '../../ranges/rangeOfName';
import type { Session } from '../../connection/Session';

/** A formula as a name holds it: structured references as they are, or as the cells they mean now where Excel is taken to do so (`assumptions.namedColumns`). */
export function nameFormula(formula: string, { workbook, structuredNames }: Session): string {
  if (structuredNames === 'kept') return formula;
  return rewriteTokens(formula, (text, kind) => {
    const range = kind === 'structured' ? rangeOfName(workbook, text) : undefined;
    return range ? rangeFormula(range).slice(1) : text;
  });
}
