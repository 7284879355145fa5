import { tokenize, tokenTypes } from '@borgar/fx';
import { toFileFormula } from '../../formulas/toFileFormula';
import { XlsxError } from '../../XlsxError';

/**
 * The formula of a conditional format or a data validation. These may hold no structured reference ([MS-OI29500] 3.2.3.1.2,
 * 3.2.3.1.3): Excel repairs such a file by dropping the rule.
 * @param where For the message, such as `a conditional format on KPIs`.
 * @throws XlsxError `notAllowed`.
 */
export function ruleFormula(formula: string, where: string): string {
  if (tokenize(formula).some(({ type }) => type === tokenTypes.REF_STRUCT)) {
    throw new XlsxError('notAllowed', `Excel allows no structured reference in ${where}: ${formula}`);
  }
  return toFileFormula(formula);
}
