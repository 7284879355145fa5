import * as React from 'react';
import { useSpoken } from '../useSpoken';
import { ProblemMessage } from './ProblemMessage';
import type { Problem } from './problemOf';

interface LoadingProblemProps {
  readonly problem: Problem;
  readonly again: () => void;
}

/** Why a part of the pane is not there, with the way to try once more. */
export function LoadingProblem({ problem, again }: LoadingProblemProps): JSX.Element {
  const { tryAgain } = useSpoken().words.pane;
  return <ProblemMessage {...{ problem }} action={{ label: tryAgain, run: again }} />;
}
