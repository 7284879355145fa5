import * as React from 'react';
import type { Edits } from '../../actions/following/followEdits';
import type { PaneActions } from '../PaneActions';

/** Follows edits from the moment that there is something to keep up to date. Says whether Excel lets us. */
export function useFollowing(actions: PaneActions, wanted: boolean, onEdited: (edits: Edits) => void): boolean {
  const [following, setFollowing] = React.useState(false);
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
        setFollowing(false);
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
