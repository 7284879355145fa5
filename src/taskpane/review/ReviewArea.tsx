import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import type { AreaProps } from '../AreaProps';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { problemOf, type Problem } from '../problem/problemOf';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import type { ReviewPageProps } from './ReviewPage';

/** What the area shows, once it is there. */
interface Loaded {
  readonly Page: React.ComponentType<ReviewPageProps>;
  readonly said: ReviewWords;
}

/** Sign-off and dictionary, loaded when somebody first comes here. */
export function ReviewArea({ actions, today, shown, onLead }: AreaProps): JSX.Element {
  const { words } = useSpoken();
  const [loaded, setLoaded] = React.useState<Loaded>();
  const [problem, setProblem] = React.useState<Problem>();
  React.useEffect(() => {
    if (!shown) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      setProblem(undefined);
      try {
        const [{ ReviewPage: Page }, said] = await Promise.all([import('./ReviewPage'), words.review()]);
        if (wanted) setLoaded({ Page, said });
      } catch (error) {
        if (wanted) setProblem(problemOf(error));
      }
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [shown, words]);
  if (problem) return <ProblemMessage problem={problem} />;
  if (!loaded) return shown ? <Busy label={words.pane.selfTest.loading} /> : <></>;
  return (
    <div className={paneStyles.page}>
      <loaded.Page words={loaded.said} {...{ actions, today, shown }} onSetUp={() => onLead('setUp')} />
    </div>
  );
}
