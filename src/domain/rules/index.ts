import { activityName } from './activityName';
import { baselineUnreadable } from './baselineUnreadable';
import { comparatorAgainstPolarity } from './comparatorAgainstPolarity';
import { dataUnavailable } from './dataUnavailable';
import { deadlineOutsidePeriod } from './deadlineOutsidePeriod';
import { deadlineUnreadable } from './deadlineUnreadable';
import { definitionRepeatsName } from './definitionRepeatsName';
import { departmentUnlisted } from './departmentUnlisted';
import { duplicateCode } from './duplicateCode';
import { duplicateName } from './duplicateName';
import { frequencyTooRare } from './frequencyTooRare';
import { missingField } from './missingField';
import { notLinked } from './notLinked';
import { percentOver100 } from './percentOver100';
import { ratioWithoutDenominator } from './ratioWithoutDenominator';
import { severalResults } from './severalResults';
import { stretchTooFar } from './stretchTooFar';
import { targetAgainstPolarity } from './targetAgainstPolarity';
import { targetUnreadable } from './targetUnreadable';
import { targetWithoutValue } from './targetWithoutValue';
import { unitAgainstTarget } from './unitAgainstTarget';
import { unknownWord } from './unknownWord';
import { upperBelowTarget } from './upperBelowTarget';
import { upperMissing } from './upperMissing';
import { vagueName } from './vagueName';

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
