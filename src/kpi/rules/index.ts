import { kpiFields, type KpiFieldId } from '../record/kpiFields';
import { activityName } from './row/activityName';
import { baselineMayBeDay } from './row/baselineMayBeDay';
import { baselineOfOtherKind } from './row/baselineOfOtherKind';
import { baselineUnreadable } from './row/baselineUnreadable';
import { comparatorAgainstPolarity } from './row/comparatorAgainstPolarity';
import { currentAgainstTarget } from './note/currentAgainstTarget';
import { currentAlike } from './note/currentAlike';
import { currentCalculation } from './note/currentCalculation';
import { currentSources } from './note/currentSources';
import { currentUnguarded } from './note/currentUnguarded';
import { dateTaken } from './cell/dateTaken';
import { dataUnavailable } from './row/dataUnavailable';
import { denominatorMayBeZero } from './note/denominatorMayBeZero';
import { errorCell } from './cell/errorCell';
import { deadlineOutsidePeriod } from './row/deadlineOutsidePeriod';
import { deadlineUnreadable } from './row/deadlineUnreadable';
import { definitionRepeatsName } from './row/definitionRepeatsName';
import { departmentUnlisted } from './table/departmentUnlisted';
import { duplicateCode } from './table/duplicateCode';
import { duplicateName } from './table/duplicateName';
import { frequencyTooRare } from './row/frequencyTooRare';
import { hiddenSign } from './cell/hiddenSign';
import { logicalCell } from './cell/logicalCell';
import { missingFields, type MissingRule } from './row/missingField';
import { notLinked } from './row/notLinked';
import { percentOver100 } from './row/percentOver100';
import { ratioWithoutDenominator } from './row/ratioWithoutDenominator';
import { ratioSideMissing } from './note/ratioSideMissing';
import { severalResults } from './row/severalResults';
import { stretchTooFar } from './row/stretchTooFar';
import { targetAgainstPolarity } from './row/targetAgainstPolarity';
import { targetMayBeDay } from './row/targetMayBeDay';
import { targetUnreadable } from './row/targetUnreadable';
import { targetWithoutValue } from './row/targetWithoutValue';
import { unitAgainstPolarity } from './note/unitAgainstPolarity';
import { unitWordAgainstUnit } from './note/unitWordAgainstUnit';
import { unitAgainstTarget } from './row/unitAgainstTarget';
import { unknownWords, type UnknownRule } from './row/unknownWord';
import { upperBelowTarget } from './row/upperBelowTarget';
import { upperMissing } from './row/upperMissing';
import { vagueName } from './row/vagueName';

/**
 * What is checked in one row, the most important first: advice names the first finding. A field's id stands for the rules that
 * come from the record: it is blank, or holds a word that its list does not have.
 */
const order = [
  'name',
  ...([activityName, vagueName, severalResults] as const),
  'department',
  'target',
  ...([targetUnreadable, targetMayBeDay] as const),
  'deadline',
  ...([deadlineUnreadable, deadlineOutsidePeriod] as const),
  'linkedTarget',
  notLinked,
  'owner',
  'formula',
  ratioWithoutDenominator,
  'unit',
  ...([unitAgainstTarget, percentOver100] as const),
  'baseline',
  ...([baselineUnreadable, baselineMayBeDay, baselineOfOtherKind] as const),
  'polarity',
  ...([targetWithoutValue, targetAgainstPolarity, comparatorAgainstPolarity, stretchTooFar] as const),
  ...([upperMissing, upperBelowTarget] as const),
  'available',
  dataUnavailable,
  'source',
  'frequency',
  frequencyTooRare,
  'definition',
  definitionRepeatsName,
  'code',
] as const;

type JudgingRule = Exclude<(typeof order)[number], string>;

export type KpiRules = JudgingRule | MissingRule | UnknownRule;

/** The rules in their order; fields that the order does not name come last. */
export const kpiRules: readonly KpiRules[] = rulesInOrder();

function rulesInOrder(): KpiRules[] {
  const missing = missingFields();
  const unknown = unknownWords();
  const ofRecord = (id: KpiFieldId): KpiRules[] => [missing.get(id), unknown.get(id)].flatMap((rule) => rule ?? []);
  const named = new Set<unknown>(order);
  const others = kpiFields.filter(({ id }) => !named.has(id));
  return [
    ...order.flatMap((each): KpiRules[] => (typeof each === 'string' ? ofRecord(each) : [each])),
    ...others.flatMap(({ id }) => ofRecord(id)),
  ];
}

/** What is checked in every typed cell; it comes before all that is checked in its row. */
export const cellRules = [errorCell, logicalCell, dateTaken, hiddenSign] as const;

/** What is checked over all rows. */
export const tableRules = [departmentUnlisted, duplicateName, duplicateCode] as const;

/**
 * What is worth knowing of a row although no letter, verdict or advice rests on it: a suggestion, or how far the KPI is.
 * Any number of them may stand in one cell.
 */
export const noteRules = [
  ...([unitWordAgainstUnit, unitAgainstPolarity] as const),
  ...([ratioSideMissing, denominatorMayBeZero] as const),
  ...([currentAgainstTarget, currentCalculation, currentUnguarded, currentAlike, currentSources] as const),
] as const;
