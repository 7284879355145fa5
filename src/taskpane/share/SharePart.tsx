import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import type { AreaCall } from '../AreaProps';
import { paneStyles } from '../look/paneStyles';
import type { PaneActions } from '../PaneActions';
import { useSpoken } from '../useSpoken';
import { useReliance } from './useReliance';
import type { SharingState } from './useSharing';
import { WhatOthersSee } from './WhatOthersSee';

interface SharePartProps {
  readonly words: ReviewWords;
  readonly actions: PaneActions;
  readonly seen: NonNullable<SharingState['seen']>;
  readonly call: AreaCall | undefined;
}

/** What others will see, and freezing. The ribbon’s Share leads here. */
export function SharePart({ words, actions, seen, call }: SharePartProps): JSX.Element {
  const { share } = useSpoken().words.pane;
  const { state, freeze, restore } = useReliance(actions, seen);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (call?.wish !== 'share') return;
    heading.current?.focus();
    heading.current?.scrollIntoView?.();
  }, [call]);
  return (
    <section aria-label={share.title}>
      <h3 ref={heading} tabIndex={-1} className={paneStyles.part}>
        {share.title}
      </h3>
      <WhatOthersSee
        {...{ words }}
        report={seen.report}
        reliance={{ state, reason: protectedReason(seen, words), onFreeze: freeze, onRestore: restore }}
      />
    </section>
  );
}

/** Why cells of the KPI tables cannot be written now. */
export function protectedReason(
  { hindrances: { protectedSheets } }: SharePartProps['seen'],
  { cannot }: ReviewWords,
): string | undefined {
  return protectedSheets.length > 0 ? cannot.sheetProtected(protectedSheets.join(', ')) : undefined;
}
