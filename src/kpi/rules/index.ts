import { activityName } from './row/activityName';
import { baselineUnreadable } from './row/baselineUnreadable';
import { comparatorAgainstPolarity } from './row/comparatorAgainstPolarity';
import { dataUnavailable } from './row/dataUnavailable';
import { deadlineOutsidePeriod } from './row/deadlineOutsidePeriod';
import { deadlineUnreadable } from './row/deadlineUnreadable';
import { definitionRepeatsName } from './row/definitionRepeatsName';
import { departmentUnlisted } from './table/departmentUnlisted';
import { duplicateCode } from './table/duplicateCode';
import { duplicateName } from './table/duplicateName';
import { frequencyTooRare } from './row/frequencyTooRare';
import { missingField } from './row/missingField';
import { notLinked } from './row/notLinked';
import { percentOver100 } from './row/percentOver100';
import { ratioWithoutDenominator } from './row/ratioWithoutDenominator';
import { severalResults } from './row/severalResults';
import { stretchTooFar } from './row/stretchTooFar';
import { targetAgainstPolarity } from './row/targetAgainstPolarity';
import { targetUnreadable } from './row/targetUnreadable';
import { targetWithoutValue } from './row/targetWithoutValue';
import { unitAgainstTarget } from './row/unitAgainstTarget';
import { unknownWord } from './row/unknownWord';
import { upperBelowTarget } from './row/upperBelowTarget';
import { upperMissing } from './row/upperMissing';
import { vagueName } from './row/vagueName';

/** What is checked in one row, the most important first: advice names the first finding. */
export const kpiRules = [
  missingField('name', 'S'),
  activityName,
  vagueName,
  severalResults,
  missingField('department', 'S'),
  missingField('target', 'M'),
  targetUnreadable,
  missingField('deadline', 'T'),
  deadlineUnreadable,
  deadlineOutsidePeriod,
  missingField('linkedTarget', 'R'),
  notLinked,
  missingField('owner', 'A'),
  missingField('formula', 'M'),
  ratioWithoutDenominator,
  missingField('unit', 'M'),
  unitAgainstTarget,
  percentOver100,
  missingField('baseline', 'A'),
  baselineUnreadable,
  missingField('polarity', 'A'),
  unknownWord('polarity', 'A'),
  targetWithoutValue,
  targetAgainstPolarity,
  comparatorAgainstPolarity,
  stretchTooFar,
  upperMissing,
  upperBelowTarget,
  missingField('available', 'M'),
  unknownWord('available', 'M'),
  dataUnavailable,
  missingField('source', 'M'),
  missingField('frequency', 'T'),
  unknownWord('frequency', 'T'),
  frequencyTooRare,
  missingField('definition', 'S'),
  definitionRepeatsName,
  missingField('code'),
] as const;

/** What is checked over all rows. */
export const tableRules = [departmentUnlisted, duplicateName, duplicateCode] as const;
