import { anyHas, taggedTokens } from '../../../reading/tokens/tagged';
import { cellText } from '../../record/cellText';
import type { Kpi } from '../../record/kpiFields';
import type { CurrentCell, LiveFormula } from '../../record/LiveFormula';
import { kpiRule } from '../kpiRule';

const timesHundred = /[×x*]\s*100\b/iu;
/** A hyphen inside a word is no minus. */
const inWord = /(\p{L})[-–](?=\p{L})/gu;

type Difference = 'notDivided' | 'divided' | 'notSubtracted' | 'subtracted' | 'hundredTwice' | 'hundredMissing';

/**
 * Wish: the live formula works out what the written one describes. Why: else people read one thing and see the number of another.
 * Source: formula and data of an indicator belong together in ISO 22400 (kpi-facts §1.2). A formula that only repeats a cell is worked out elsewhere.
 */
export const currentCalculation = kpiRule({
  id: 'currentCalculation',
  field: 'current',
  check: ({ formula, current: value }, { current }) => {
    const text = cellText(formula).replace(inWord, '$1 ');
    if (text === '' || !current?.live) return undefined;
    const how = hundredDifference(text, value, current) ?? operationDifference(text, current.live);
    return how === undefined ? undefined : { how, formula: cellText(formula) };
  },
});

function hundredDifference(
  text: string,
  value: Kpi['current'],
  { live, isPercent }: CurrentCell,
): Difference | undefined {
  if (isPercent) return live?.timesHundred ? 'hundredTwice' : undefined;
  // A share that is shown as 0.92 instead of 92%.
  const isFraction = typeof value === 'number' && value > 0 && value <= 1;
  return isFraction && timesHundred.test(text) && !live?.timesHundred ? 'hundredMissing' : undefined;
}

function operationDifference(text: string, live: LiveFormula): Difference | undefined {
  const tokens = taggedTokens(text.replace(timesHundred, ''));
  const divides = anyHas(tokens, 'calc:divide', 'per', 'share');
  const subtracts = anyHas(tokens, 'calc:subtract');
  if (live.repeats) return undefined;
  if (divides !== live.divides) return divides ? 'notDivided' : 'divided';
  if (subtracts !== live.subtracts) return subtracts ? 'notSubtracted' : 'subtracted';
  return undefined;
}
