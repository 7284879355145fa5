import * as React from 'react';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { SetUpDone } from './SetUpDone';
import { SetUpPlan } from './SetUpPlan';
import type { SetUpChoices } from './setUpChoices';
import type { SetUpState } from './useSetUp';

export interface SetUpPageProps {
  readonly state: SetUpState;
  readonly choices: SetUpChoices;
  readonly onChange: (choices: SetUpChoices) => void;
  readonly onLook: () => void;
  readonly onGenerate: () => void;
  readonly onCancel: () => void;
  readonly onCheck: () => void;
  readonly onInterview: () => void;
}

/** The area that makes the workbook's sheets. */
export function SetUpPage(props: SetUpPageProps): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  return (
    <div className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{setUp.title}</h2>
      <p className={paneStyles.quiet}>{setUp.intro}</p>
      <SetUpBody {...props} />
    </div>
  );
}

function SetUpBody({ state, onLook, onInterview, ...others }: SetUpPageProps): JSX.Element {
  const { failed, tryAgain, setUp } = useSpoken().words.pane;
  switch (state.kind) {
    case 'looking':
      return <Busy label={setUp.looking} />;
    case 'lookFailed':
      return (
        <ProblemMessage problem={state.problem} failed={failed.looking} action={{ label: tryAgain, run: onLook }} />
      );
    case 'done':
      return <SetUpDone report={state.report} onCheck={others.onCheck} onInterview={onInterview} onBack={onLook} />;
    case 'ready':
    case 'making':
      return <SetUpPlan state={state} {...others} />;
  }
}
