import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import type { AreaProps } from '../AreaProps';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { LoadingProblem } from '../problem/LoadingProblem';
import { useLoaded } from '../useLoaded';
import { useSpoken } from '../useSpoken';
import type { ReviewPageProps } from './ReviewPage';

/** What the area shows, once it is there. */
interface Loaded {
  readonly Page: React.ComponentType<ReviewPageProps>;
  readonly said: ReviewWords;
}

/** All that comes before a workbook is handed on, loaded when somebody first comes here. */
export function ReviewArea({ actions, today, shown, call, onLead }: AreaProps): JSX.Element {
  const { words } = useSpoken();
  const load = React.useCallback(async (): Promise<Loaded> => {
    const [{ ReviewPage: Page }, said] = await Promise.all([import('./ReviewPage'), words.review()]);
    return { Page, said };
  }, [words]);
  const { loaded, problem, again } = useLoaded(shown, load);
  if (problem && !loaded) {
    return (
      <div className={paneStyles.page}>
        <LoadingProblem {...{ problem, again }} />
      </div>
    );
  }
  if (!loaded) return shown ? <Busy label={words.pane.selfTest.loading} /> : <></>;
  return (
    <div className={paneStyles.page}>
      <loaded.Page words={loaded.said} {...{ actions, today, shown, call }} onSetUp={() => onLead('setUp')} />
    </div>
  );
}
