import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { Language } from '../../words/index';
import type { PaneWords } from '../../words/en/pane';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { ProblemMessage } from '../problem/ProblemMessage';
import { choiceProblems } from './choiceProblems';
import { MakingProgress } from './MakingProgress';
import { PlannedSheets } from './PlannedSheets';
import { SetUpDone } from './SetUpDone';
import { SetUpForm } from './SetUpForm';
import type { SetUpChoices } from './setUpChoices';
import type { SetUpState } from './useSetUp';

export interface SetUpPageProps {
  readonly state: SetUpState;
  readonly choices: SetUpChoices;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onChange: (choices: SetUpChoices) => void;
  readonly onLook: () => void;
  readonly onGenerate: () => void;
  readonly onCancel: () => void;
  readonly onCheck: () => void;
}

/** The step that makes the workbook's sheets. */
export function SetUpPage(props: SetUpPageProps): JSX.Element {
  const { setUp } = props.words;
  return (
    <div className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{setUp.title}</h2>
      <p className={paneStyles.quiet}>{setUp.intro}</p>
      <SetUpBody {...props} />
    </div>
  );
}

function SetUpBody(props: SetUpPageProps): JSX.Element {
  const { state, choices, language, words, onChange, onLook, onGenerate, onCancel, onCheck } = props;
  const { setUp } = words;
  if (state.kind === 'looking') return <Busy label={setUp.looking} waiting={words.waiting} />;
  if (state.kind === 'lookFailed') {
    return (
      <ProblemMessage
        problem={state.problem}
        words={words.problems[state.problem.code]}
        detailsLabel={words.details}
        action={{ label: words.tryAgain, run: onLook }}
      />
    );
  }
  if (state.kind === 'done') return <SetUpDone report={state.report} words={words} onCheck={onCheck} onBack={onLook} />;
  const { look } = state;
  const sheetLanguage =
    look.language ?? (choices.source === 'file' ? choices.own?.language : undefined) ?? choices.language;
  const planned = <PlannedSheets look={look} sheetLanguage={sheetLanguage} words={words} />;
  if (look.missing[sheetLanguage].length === 0) {
    return (
      <>
        {planned}
        <div className={paneStyles.buttons}>
          <PrimaryButton text={setUp.goOnAnyway} onClick={onCheck} />
        </div>
      </>
    );
  }
  const problems = choiceProblems(choices);
  const isMaking = state.kind === 'making';
  const problem = state.kind === 'ready' ? state.problem : undefined;
  return (
    <>
      <SetUpForm {...{ choices, problems, look, language, words, onChange }} disabled={isMaking} />
      {planned}
      {problem ? (
        <ProblemMessage
          problem={problem}
          words={problem.code === 'notOurWorkbook' ? words.tablesTaken : words.problems[problem.code]}
          detailsLabel={words.details}
          calm={problem.code === 'cancelled'}
        />
      ) : null}
      {isMaking ? (
        <MakingProgress progress={state.progress} cancelling={state.cancelling} words={words} onCancel={onCancel} />
      ) : (
        <div className={paneStyles.buttons}>
          <PrimaryButton
            text={look.present[sheetLanguage].length > 0 ? setUp.addMissing : setUp.generate}
            disabled={Object.values(problems).some(Boolean)}
            onClick={onGenerate}
          />
          {look.present[sheetLanguage].length > 0 ? <DefaultButton text={setUp.goOnAnyway} onClick={onCheck} /> : null}
        </div>
      )}
    </>
  );
}
