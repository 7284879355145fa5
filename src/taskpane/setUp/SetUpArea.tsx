import * as React from 'react';
import { languages, type Language } from '../../words/index';
import type { AreaProps } from '../AreaProps';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { firstChoices, type SetUpChoices } from './setUpChoices';
import { SetUpPage } from './SetUpPage';
import { useAwakened } from './useAwakened';
import { useSetUp } from './useSetUp';

// Few people switch, and only once there is a workbook.
const LanguageSwitch = React.lazy(async () => ({
  default: (await import('../languageSwitch/LanguageSwitch')).LanguageSwitch,
}));

/** Makes the workbook's sheets, and switches their language. */
export function SetUpArea({ actions, today, call, onLead }: AreaProps): JSX.Element {
  const { language } = useSpoken();
  const [choices, setChoices] = React.useState(() => firstChoices(language, today));
  const [isChosen, setIsChosen] = React.useState(false);
  React.useEffect(() => {
    // The workbook speaks the pane's language until somebody chooses one for it.
    if (!isChosen) setChoices((now) => ({ ...now, language }));
  }, [language, isChosen]);
  const choose = (next: SetUpChoices): void => {
    if (next.language !== choices.language) setIsChosen(true);
    setChoices(next);
  };
  const { state, look, generate, cancel } = useSetUp(actions, choices);
  useAwakened(actions, state.kind === 'ready' && state.look.present.length > 0);
  const lookAgain = React.useRef(look);
  lookAgain.current = look;
  React.useEffect(() => {
    // Another area has found something missing.
    if (call && call.wish === undefined) void lookAgain.current();
  }, [call]);
  const [spoken, setSpoken] = React.useState<Language>();
  const found = state.kind === 'ready' ? state.look.language : spoken;
  React.useEffect(() => setSpoken(found), [found]);
  const others = languages.filter((each) => each !== spoken);
  const to = others.includes(language) ? language : others[0];
  return (
    <>
      <SetUpPage
        {...{ state, choices }}
        onChange={choose}
        onLook={() => void look()}
        onGenerate={() => void generate()}
        onCancel={cancel}
        onCheck={() => onLead('check')}
        onInterview={() => onLead('interview')}
      />
      {spoken && to ? (
        <React.Suspense fallback={null}>
          <div className={paneStyles.page}>
            <LanguageSwitch {...{ actions, to }} onSwitched={() => void look()} />
          </div>
        </React.Suspense>
      ) : null}
    </>
  );
}
