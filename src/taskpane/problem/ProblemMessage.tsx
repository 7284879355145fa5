import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { PaneWords } from '../../words/en/pane';
import type { FailedWords } from '../../words/en/pane/paneFailures';
import type { ProblemWords } from '../../words/en/pane/paneProblems';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import type { Problem } from './problemOf';

interface ProblemMessageProps {
  readonly problem: Problem;
  /** Where the problem means something else than its own words say. */
  readonly words?: ProblemWords;
  /** What was tried: what of it is done, and what not. */
  readonly failed?: FailedWords;
  /** Nothing went wrong: this is how things are. */
  readonly calm?: boolean;
  /** What to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What went wrong in words, the way out, and the details for support behind a line of their own. */
export function ProblemMessage({ problem, words, failed, calm = false, action }: ProblemMessageProps): JSX.Element {
  const { pane } = useSpoken().words;
  const { title, wayOut } = words ?? wordsOf(problem, pane, failed);
  return (
    <section>
      <Notice kind={calm ? 'info' : 'warning'} title={title} text={wayOut} />
      {calm ? null : (
        <details className={paneStyles.quiet}>
          <summary className={paneStyles.summary}>{pane.details}</summary>
          {problem.code}: {problem.detail}
        </details>
      )}
      {action ? (
        <div className={paneStyles.buttons}>
          <DefaultButton text={action.label} onClick={action.run} />
        </div>
      ) : null}
    </section>
  );
}

/** Sentences that say themselves what is done and what not. */
const tellAll: ReadonlySet<Problem['code']> = new Set([
  ...(['noAnswer', 'cancelled', 'leftBehind', 'rowsTaken', 'changedMeanwhile'] as const),
  ...(['notOurWorkbook', 'tableUnsound', 'earlierVersion'] as const),
]);

function wordsOf(problem: Problem, { problems, tablesGone }: PaneWords, failed: FailedWords | undefined): ProblemWords {
  if (isPartlyGone(problem)) return tablesGone;
  const { title, wayOut } = problems[problem.code];
  if (!failed || tellAll.has(problem.code)) return { title, wayOut };
  return problem.code === 'unknown'
    ? { title: failed.title, wayOut: `${failed.state} ${wayOut}` }
    : { title, wayOut: `${wayOut} ${failed.state}` };
}

/** The details name one or two of the three tables: this is a KPI workbook that lost a sheet. */
function isPartlyGone({ code, detail }: Problem): boolean {
  return code === 'notOurWorkbook' && /^tbl\w+(?:, tbl\w+)?$/.test(detail);
}
