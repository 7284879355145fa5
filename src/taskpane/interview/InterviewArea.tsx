import * as React from 'react';
import type { InterviewWords } from '../../words/en/interviewWords';
import type { AreaProps } from '../AreaProps';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { LoadingProblem } from '../problem/LoadingProblem';
import { useLoaded } from '../useLoaded';
import { useSpoken } from '../useSpoken';
import type { InterviewPageProps } from './InterviewPage';

/** What the area shows, once it is there. */
interface LoadedInterview {
  readonly Page: React.ComponentType<InterviewPageProps>;
  readonly said: InterviewWords;
}

/** The two questions to each department; loaded when somebody first comes here. */
export function InterviewArea({ actions, shown, call, onLead }: AreaProps): JSX.Element {
  const { words } = useSpoken();
  const load = React.useCallback(async (): Promise<LoadedInterview> => {
    const [{ InterviewPage: Page }, said] = await Promise.all([import('./InterviewPage'), words.interview()]);
    return { Page, said };
  }, [words]);
  const { loaded, problem, again } = useLoaded(shown, load);
  return (
    <div className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{words.pane.tabs.interview}</h2>
      {problem && !loaded ? <LoadingProblem {...{ problem, again }} /> : null}
      {!loaded && !problem && shown ? <Busy label={words.pane.selfTest.loading} /> : null}
      {loaded ? <loaded.Page said={loaded.said} {...{ actions, shown, call, onLead }} /> : null}
    </div>
  );
}
