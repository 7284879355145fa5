import * as React from 'react';
import { problemOf, type Problem } from './problem/problemOf';

/** A part of the pane that is loaded when somebody first wants it. */
interface LoadedPart<Part> {
  readonly loaded?: Part;
  readonly problem?: Problem;
  /** Tries once more. */
  readonly again: () => void;
}

/**
 * Loads a part of the pane while it is wanted, anew when `load` changes; keep that the same between drawings. What was loaded stays.
 */
export function useLoaded<Part>(isWanted: boolean, load: () => Promise<Part>): LoadedPart<Part> {
  const [state, setState] = React.useState<Omit<LoadedPart<Part>, 'again'>>({});
  const [tries, setTries] = React.useState(1);
  React.useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const settle = (next: (before: typeof state) => typeof state): void => {
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
  }, [isWanted, load, tries]);
  const again = React.useCallback(() => setTries((before) => before + 1), []);
  return { ...state, again };
}
