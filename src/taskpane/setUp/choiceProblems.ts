import type { SetUpChoices } from './setUpChoices';

/** For each choice that cannot be used yet, the text that says how to mend it. */
export interface ChoiceProblems {
  readonly file?: 'noFile';
  readonly start?: 'mendDate';
  readonly end?: 'mendDate' | 'mendPeriod';
  readonly min?: 'mendWhole';
  readonly max?: 'mendWhole' | 'mendMost';
}

/** More KPIs than this for one department is a slip of the finger. */
const mostKpis = 99;

/** A whole number of KPIs as typed; undefined for anything else. */
export function kpiCount(typed: string): number | undefined {
  const count = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= mostKpis ? count : undefined;
}

export function choiceProblems({ source, own, start, end, min, max }: SetUpChoices): ChoiceProblems {
  const least = kpiCount(min);
  const most = kpiCount(max);
  return {
    file: source === 'file' && !own ? 'noFile' : undefined,
    start: start === undefined ? 'mendDate' : undefined,
    end: end === undefined ? 'mendDate' : start !== undefined && end < start ? 'mendPeriod' : undefined,
    min: least === undefined ? 'mendWhole' : undefined,
    max: most === undefined ? 'mendWhole' : least !== undefined && most < least ? 'mendMost' : undefined,
  };
}
