import { settingNumber } from '../kpi/record/settingNumber';
import type { Language } from '../words/index';
import { argumentError } from './argumentError';
import { isErrorCell } from './fieldArgument';

/** An optional number, also one that is typed as a text, a percentage or a date; undefined where it is left out or blank. Throws for anything else. */
function numberArgument(value: unknown, argument: string, language?: Language): number | undefined {
  if (isLeftOut(value)) return undefined;
  const meant = settingNumber(value);
  if (meant !== undefined) return meant;
  throw argumentError(argument, isErrorCell(value) ? 'errorCell' : 'number', language);
}

/** The same where 0 makes no sense and so stands for a blank cell of the desktop. */
export function nonZeroArgument(value: unknown, argument: string, language?: Language): number | undefined {
  return numberArgument(value, argument, language) || undefined;
}

/** Whether a condition holds, given as 1 or 0 or as a logical value; undefined where it is left out or blank. */
export function yesOrNoArgument(value: unknown, argument: string, language?: Language): boolean | undefined {
  if (isLeftOut(value)) return undefined;
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  throw argumentError(argument, isErrorCell(value) ? 'errorCell' : 'yesOrNo', language);
}

function isLeftOut(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
