import * as React from 'react';
import type { Edits } from '../../actions/following/followEdits';
import type { PaneActions } from '../PaneActions';

/**
 * Follows edits as long as that is wanted. Says whether Excel lets us, and nothing before it has answered: what is read after the answer
 * misses no edit.
 */
export function useFollowing(
  actions: PaneActions,
  wanted: boolean,
  onEdited: (edits: Edits) => void,
): boolean | undefined {
  const [following, setFollowing] = React.useState<boolean>();
  const newest = React.useRef(onEdited);
  newest.current = onEdited;
  React.useEffect(() => {
    if (!wanted) return;
    let left = false;
    let stop: (() => Promise<void>) | undefined;
    const begin = async (): Promise<void> => {
      try {
        stop = await actions.followEdits((edits) => newest.current(edits));
        if (left) await stop();
        else setFollowing(true);
      } catch {
        if (!left) setFollowing(false);
      }
    };
    void begin();
    return () => {
      left = true;
      void stop?.().catch(() => undefined);
    };
  }, [actions, wanted]);
  return following;
}
