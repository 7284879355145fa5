import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import * as React from 'react';
import type { ProblemWords } from '../language/en';
import { paneStyles } from '../look/paneStyles';
import type { Problem } from './problemOf';

export interface ProblemMessageProps {
  readonly problem: Problem;
  readonly words: ProblemWords;
  readonly detailsLabel: string;
  /** What to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What went wrong in words, the way out, and the details for support behind a line of their own. */
export function ProblemMessage({ problem, words, detailsLabel, action }: ProblemMessageProps): JSX.Element {
  const calm = problem.code === 'cancelled' || problem.code === 'notOurWorkbook';
  return (
    <section className={paneStyles.card}>
      <MessageBar messageBarType={calm ? MessageBarType.info : MessageBarType.warning} isMultiline>
        <strong>{words.title}</strong> {words.wayOut}
      </MessageBar>
      {calm && problem.code === 'cancelled' ? null : (
        <details className={paneStyles.quiet}>
          <summary>{detailsLabel}</summary>
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
