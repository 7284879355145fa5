import { cellLevel } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import type { CellInput } from '../../record/Field';
import type { Tag } from '../../../reading/lexicon/tag';
import { listUnit } from '../../record/listUnit';
import { anyHas, taggedTokens } from '../../../reading/tokens/tagged';
import { relativeChange } from '../../record/relativeChange';
import { kpiRule } from '../kpiRule';

/** A bare number under the unit % that is surely no fraction: between 1 and 100 it may be either. */
const wholePercent = 100;
/** Words for what a change or a plan is compared with, which can be the smaller one. */
const smaller: readonly Tag[] = ['calc:subtract', 'calc:yardstick', 'calc:earlier', 'calc:rise', 'calc:growth'];

/**
 * Wish: a part of a whole stays within 100%. Why: a target that cannot be reached is mostly a slip of the pen.
 * Source: ranges with logical limits in ISO 22400 (kpi-facts §1.2). Growth and attainment of a plan may pass 100%.
 */
export const percentOver100 = kpiRule({
  id: 'percentOver100',
  letter: 'M',
  field: 'target',
  check: ({ target, unit, formula }, { spellings }) => {
    const level = cellLevel(target);
    const text = cellText(formula);
    if (!level || text === '') return undefined;
    const written = level.unit === 'percent' && level.value > 1;
    const bare = level.unit !== 'percent' && listUnit(spellings, unit) === 'percent' && level.value > wholePercent;
    if (!(written || bare) || mayBeMore(target, text)) return undefined;
    return { target: written ? level.value * wholePercent : level.value };
  },
});

/** A change, and what is compared with something smaller, may pass the whole. */
function mayBeMore(target: CellInput, formula: string): boolean {
  return relativeChange(target) !== undefined || anyHas(taggedTokens(formula), ...smaller);
}
