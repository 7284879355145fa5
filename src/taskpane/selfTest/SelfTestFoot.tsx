import * as React from 'react';
import type { SelfTestWords } from '../../words/en/selfTestWords';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import type { PaneActions } from '../PaneActions';
import { LoadingProblem } from '../problem/LoadingProblem';
import { useLoaded } from '../useLoaded';
import { useSpoken } from '../useSpoken';
import type { SelfTestPageProps } from './SelfTestPage';
import { useSelfTest } from './useSelfTest';

interface SelfTestFootProps {
  readonly actions: PaneActions;
  readonly support: string;
}

/** What unfolds, once it is there. */
interface Loaded {
  readonly Page: React.ComponentType<SelfTestPageProps>;
  readonly said: SelfTestWords;
}

/** A line at the foot of the pane that unfolds the self-test, which few people need: it is loaded then. */
export function SelfTestFoot({ actions, support }: SelfTestFootProps): JSX.Element {
  const { words } = useSpoken();
  const { title, loading } = words.pane.selfTest;
  const [open, setOpen] = React.useState(false);
  const load = React.useCallback(async (): Promise<Loaded> => {
    const [{ SelfTestPage: Page }, said] = await Promise.all([import('./SelfTestPage'), words.selfTest()]);
    return { Page, said };
  }, [words]);
  const { loaded, problem, again } = useLoaded(open, load);
  const { state, start, cancel } = useSelfTest(actions);
  const foot = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // At the foot of a long page it would unfold out of sight.
    if (open && loaded) foot.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open, loaded]);
  return (
    <div ref={foot} className={paneStyles.page}>
      <button type="button" className={paneStyles.link} aria-expanded={open} onClick={() => setOpen(!open)}>
        {title}
      </button>
      {open && !loaded && !problem ? <Busy label={loading} /> : null}
      {open && problem ? <LoadingProblem {...{ problem, again }} /> : null}
      {open && loaded ? (
        <loaded.Page words={loaded.said} {...{ state, support }} onStart={() => void start()} onCancel={cancel} />
      ) : null}
    </div>
  );
}
