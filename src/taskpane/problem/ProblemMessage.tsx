import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { ProblemWords } from '../../words/en/pane';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import type { Problem } from './problemOf';

interface ProblemMessageProps {
  readonly problem: Problem;
  /** Where the problem means something else than its own words say. */
  readonly words?: ProblemWords;
  /** Nothing went wrong: this is how things are. */
  readonly calm?: boolean;
  /** What to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What went wrong in words, the way out, and the details for support behind a line of their own. */
export function ProblemMessage({ problem, words, calm = false, action }: ProblemMessageProps): JSX.Element {
  const { problems, tablesGone, details } = useSpoken().words.pane;
  const { title, wayOut } = words ?? (isPartlyGone(problem) ? tablesGone : problems[problem.code]);
  return (
    <section>
      <Notice kind={calm ? 'info' : 'warning'} title={title} text={wayOut} />
      {calm ? null : (
        <details className={paneStyles.quiet}>
          <summary className={paneStyles.summary}>{details}</summary>
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

/** The details name one or two of the three tables: this is a KPI workbook that lost a sheet. */
function isPartlyGone({ code, detail }: Problem): boolean {
  return code === 'notOurWorkbook' && /^tbl\w+(?:, tbl\w+)?$/.test(detail);
}
