import * as React from 'react';
import type { AreaProps } from '../AreaProps';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { LoadingProblem } from '../problem/LoadingProblem';
import { useLoaded } from '../useLoaded';
import { useSpoken } from '../useSpoken';

async function load(): Promise<React.ComponentType<AreaProps>> {
  return (await import('./FollowedCheck')).FollowedCheck;
}

/** Says what is still open; loaded when somebody first comes here. */
export function CheckArea(props: AreaProps): JSX.Element {
  const { loaded: Check, problem, again } = useLoaded(props.shown, load);
  const { check } = useSpoken().words.pane;
  if (Check) return <Check {...props} />;
  return (
    <div className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{check.title}</h2>
      {problem ? <LoadingProblem {...{ problem, again }} /> : null}
      {props.shown && !problem ? <Busy label={check.checking} /> : null}
    </div>
  );
}
