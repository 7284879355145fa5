import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import type { TargetUnit } from '../TargetReading';
import type { Token } from '../tokens/token';

/** "Mood of the shop (eNPS)", "Programs (plan vs actual)". */
export function bracketUnit(tokens: readonly Token[], start: number): TargetUnit | undefined {
  const open = tokens.findIndex(({ text }, at) => at > start && text === '(');
  const quantity = open < 0 ? undefined : phraseAt(lexicon.quantities, tokens, open + 1);
  const closed = quantity && /^[),]$/.test(tokens[open + 1 + quantity.length]?.text ?? '');
  return closed ? quantity.meaning : undefined;
}
