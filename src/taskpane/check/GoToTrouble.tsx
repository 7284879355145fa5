import * as React from 'react';
import { Notice } from '../look/Notice';
import type { Problem } from '../problem/problemOf';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';

interface GoToTroubleProps {
  readonly problem: Problem | undefined;
  readonly hidden: string | undefined;
}

/** Why the last “go to” did not get there, or shows nothing. */
export function GoToTrouble({ problem, hidden }: GoToTroubleProps): JSX.Element | null {
  const { check } = useSpoken().words.pane;
  if (problem) return <ProblemMessage problem={problem} />;
  if (hidden === undefined) return null;
  const { title, wayOut } = check.hiddenRow(hidden);
  return <Notice kind="info" title={title} text={wayOut} />;
}
