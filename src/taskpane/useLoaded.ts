import * as React from 'react';
import { problemOf, type Problem } from './problem/problemOf';

/** A part of the pane that is loaded when somebody first wants it. */
interface LoadedPart<Part> {
  readonly loaded?: Part;
  readonly problem?: Problem;
}

/**
 * Loads a part of the pane while it is wanted, anew when `load` changes; keep that the same between drawings. What was loaded stays.
 */
export function useLoaded<Part>(isWanted: boolean, load: () => Promise<Part>): LoadedPart<Part> {
  const [state, setState] = React.useState<LoadedPart<Part>>({});
  React.useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const settle = (next: (before: LoadedPart<Part>) => LoadedPart<Part>): void => {
      if (isCurrent) setState(next);
    };
    settle(({ loaded }) => ({ loaded }));
    load().then(
      (loaded) => settle(() => ({ loaded })),
      (error: unknown) => settle(({ loaded }) => ({ loaded, problem: problemOf(error) })),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, load]);
  return state;
}
