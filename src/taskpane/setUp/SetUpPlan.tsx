import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { PaneWords } from '../../words/en/pane';
import { paneStyles } from '../look/paneStyles';
import { ProblemMessage } from '../problem/ProblemMessage';
import type { Problem } from '../problem/problemOf';
import { useSpoken } from '../useSpoken';
import { choiceProblems } from './choiceProblems';
import { MakingProgress } from './MakingProgress';
import { PlannedSheets } from './PlannedSheets';
import { SetUpForm } from './SetUpForm';
import { chosenLanguage, type SetUpChoices } from './setUpChoices';
import type { SetUpState } from './useSetUp';

interface SetUpPlanProps {
  /** The workbook has been looked at. */
  readonly state: SetUpState & { readonly kind: 'ready' | 'making' };
  readonly choices: SetUpChoices;
  readonly onChange: (choices: SetUpChoices) => void;
  readonly onGenerate: () => void;
  readonly onCancel: () => void;
  readonly onCheck: () => void;
}

/** What is chosen, what will be made of it, and the making. */
export function SetUpPlan(props: SetUpPlanProps): JSX.Element {
  const { state, choices, onChange, onGenerate, onCancel, onCheck } = props;
  const { setUp } = useSpoken().words.pane;
  const { look } = state;
  const plan = look.sheets[look.language ?? chosenLanguage(choices)];
  const planned = <PlannedSheets {...plan} older={look.older} />;
  const isComplete = plan.missing.length === 0;
  if (isComplete && !look.older) {
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
  const isBegun = plan.present.length > 0;
  return (
    <>
      {isComplete ? null : <SetUpForm {...{ choices, problems, look, onChange }} disabled={state.kind === 'making'} />}
      {planned}
      {state.kind === 'making' ? (
        <MakingProgress progress={state.progress} cancelling={state.cancelling} onCancel={onCancel} />
      ) : (
        <>
          {state.problem ? <MakingProblem problem={state.problem} /> : null}
          <div className={paneStyles.buttons}>
            <PrimaryButton
              text={generateText(setUp, isBegun, look.older)}
              disabled={!isComplete && Object.values(problems).some(Boolean)}
              onClick={onGenerate}
            />
            {isBegun ? <DefaultButton text={setUp.goOnAnyway} onClick={onCheck} /> : null}
          </div>
        </>
      )}
    </>
  );
}

function generateText(
  { addMissing, bringUpToDate, generate }: PaneWords['setUp'],
  isBegun: boolean,
  older: boolean,
): string {
  if (older) return bringUpToDate;
  return isBegun ? addMissing : generate;
}

/** Why no sheets were made. */
function MakingProblem({ problem }: { readonly problem: Problem }): JSX.Element {
  const { tablesTaken } = useSpoken().words.pane;
  // Here it is not that our tables are missing, but that others have their names.
  const words = problem.code === 'notOurWorkbook' ? tablesTaken : undefined;
  return <ProblemMessage problem={problem} words={words} calm={problem.code === 'cancelled'} />;
}
