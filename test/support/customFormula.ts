import type { ConditionalFormat } from '../../src/host/book/model/ConditionalFormat';

/** The formula of a conditional format of kind "custom formula". */
export function customFormula({ rule }: ConditionalFormat): string {
  if (rule.kind !== 'Custom') throw new Error(`a rule of kind ${rule.kind}`);
  return rule.formula;
}
