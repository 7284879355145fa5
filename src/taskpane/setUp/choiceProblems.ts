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

export function choiceProblems(choices: SetUpChoices): ChoiceProblems {
  const { source, own, start, min } = choices;
  return {
    file: source === 'file' && !own ? 'noFile' : undefined,
    start: start === undefined ? 'mendDate' : undefined,
    end: endProblem(choices),
    min: kpiCount(min) === undefined ? 'mendWhole' : undefined,
    max: maxProblem(choices),
  };
}

function endProblem({ start, end }: SetUpChoices): ChoiceProblems['end'] {
  if (end === undefined) return 'mendDate';
  return start !== undefined && end < start ? 'mendPeriod' : undefined;
}

function maxProblem({ min, max }: SetUpChoices): ChoiceProblems['max'] {
  const least = kpiCount(min);
  const most = kpiCount(max);
  if (most === undefined) return 'mendWhole';
  return least !== undefined && most < least ? 'mendMost' : undefined;
}
