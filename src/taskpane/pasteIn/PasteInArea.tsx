import * as React from 'react';
import type { IntakeLanguage } from '../../intake/Understood';
import type { PasteInWords } from '../../words/en/pasteIn';
import type { AreaProps } from '../AreaProps';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { problemOf, type Problem } from '../problem/problemOf';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import type { PasteInPageProps } from './PasteInPage';

/** What the area needs, once it is there. */
interface LoadedArea {
  readonly Page: React.ComponentType<PasteInPageProps>;
  readonly said: PasteInWords;
  readonly languages: readonly IntakeLanguage[];
}

/** Takes in tables from elsewhere; all of it is loaded when somebody first comes here. */
export function PasteInArea({ actions, shown, onLead }: AreaProps): JSX.Element {
  const { words } = useSpoken();
  const { tabs, selfTest } = words.pane;
  const [loaded, setLoaded] = React.useState<LoadedArea>();
  const [problem, setProblem] = React.useState<Problem>();
  React.useEffect(() => {
    if (!shown) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      try {
        const [{ PasteInPage: Page }, said, languages] = await Promise.all([
          import('./PasteInPage'),
          words.pasteIn(),
          actions.intakeLanguages(),
        ]);
        if (wanted) setLoaded({ Page, said, languages });
      } catch (error) {
        if (wanted) setProblem(problemOf(error));
      }
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [actions, shown, words]);
  return (
    <div className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{tabs.pasteIn}</h2>
      {problem && !loaded ? <ProblemMessage problem={problem} /> : null}
      {!loaded && !problem && shown ? <Busy label={selfTest.loading} /> : null}
      {loaded ? <loaded.Page {...{ actions, shown, onLead }} said={loaded.said} languages={loaded.languages} /> : null}
    </div>
  );
}
