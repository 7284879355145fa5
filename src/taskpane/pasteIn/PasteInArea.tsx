import * as React from 'react';
import type { IntakeLanguage } from '../../intake/Understood';
import type { PasteInWords } from '../../words/en/pasteIn';
import type { AreaProps } from '../AreaProps';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { LoadingProblem } from '../problem/LoadingProblem';
import { useLoaded } from '../useLoaded';
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
  const load = React.useCallback(async (): Promise<LoadedArea> => {
    const [{ PasteInPage: Page }, said, languages] = await Promise.all([
      import('./PasteInPage'),
      words.pasteIn(),
      actions.intakeLanguages(),
    ]);
    return { Page, said, languages };
  }, [actions, words]);
  const { loaded, problem, again } = useLoaded(shown, load);
  return (
    <div className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{tabs.pasteIn}</h2>
      {problem && !loaded ? <LoadingProblem {...{ problem, again }} /> : null}
      {!loaded && !problem && shown ? <Busy label={selfTest.loading} /> : null}
      {loaded ? <loaded.Page {...{ actions, shown, onLead }} said={loaded.said} languages={loaded.languages} /> : null}
    </div>
  );
}
