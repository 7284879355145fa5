import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { ProblemWords } from '../../words/en/pane';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import type { Problem } from './problemOf';

interface ProblemMessageProps {
  readonly problem: Problem;
  readonly words: ProblemWords;
  readonly detailsLabel: string;
  /** Nothing went wrong: this is how things are. */
  readonly calm?: boolean;
  /** What to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What went wrong in words, the way out, and the details for support behind a line of their own. */
export function ProblemMessage({
  problem,
  words,
  detailsLabel,
  calm = false,
  action,
}: ProblemMessageProps): JSX.Element {
  return (
    <section>
      <Notice kind={calm ? 'info' : 'warning'} title={words.title} text={words.wayOut} />
      {calm ? null : (
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
