import type { FunctionSignature } from '../../book/model/FunctionSignature';
import type { CustomFunctionHost } from '../CustomFunctionHost';
import { builtInFunctions } from './builtInFunctions';

/** Read by the compiler itself. */
const specialForms: ReadonlyMap<string, { least: number; most: number }> = new Map([
  ['LET', { least: 3, most: 253 }],
  ['LAMBDA', { least: 1, most: 254 }],
]);

/** What a formula may call under this name (in any case): one of Excel's functions, or a custom one, which takes any number of arguments on entry. */
export function functionSignature(name: string, custom?: CustomFunctionHost): FunctionSignature | undefined {
  const upper = name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, '').toUpperCase();
  const builtIn = builtInFunctions.get(upper);
  const special = specialForms.get(upper);
  if (special) return { name: upper, ...special };
  if (builtIn) return { name: upper, least: builtIn.least, most: builtIn.most };
  const spelling = custom?.spelling?.(name);
  return spelling === undefined ? undefined : { name: spelling, least: 0, most: Infinity };
}
