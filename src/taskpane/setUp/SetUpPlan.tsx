import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { PlanLook } from '../../actions/lookAtWorkbook';
import type { PaneWords } from '../../words/en/pane';
import type { ProblemWords } from '../../words/en/pane/paneProblems';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { StepProgress } from '../look/StepProgress';
import { ProblemMessage } from '../problem/ProblemMessage';
import type { Problem } from '../problem/problemOf';
import { useSpoken } from '../useSpoken';
import { choiceProblems, type ChoiceProblems } from './choiceProblems';
import { PlannedSheets } from './PlannedSheets';
import { SetUpForm } from './SetUpForm';
import { chosenLanguage, type SetUpChoices } from './setUpChoices';
import { TemplateChoice } from './TemplateChoice';
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
  const plan = look.plans[look.language ?? chosenLanguage(choices)];
  const planned = <PlannedSheets present={look.present} plan={plan} />;
  const isComplete = !plan.parts.some(({ code }) => code === 'sheetMissing');
  const isMaking = state.kind === 'making';
  // A whole workbook can still lack departments of somebody's own template.
  const template = <TemplateChoice {...{ choices, onChange }} disabled={isMaking} />;
  if (!plan.changes) {
    return (
      <>
        {template}
        {planned}
        <div className={paneStyles.buttons}>
          <PrimaryButton text={setUp.goOnAnyway} onClick={onCheck} />
        </div>
      </>
    );
  }
  const problems = choiceProblems(choices);
  const isBegun = look.present.length > 0;
  return (
    <>
      {isComplete ? template : <SetUpForm {...{ choices, problems, look, onChange }} disabled={isMaking} />}
      {planned}
      {isMaking ? (
        <StepProgress {...state} {...{ onCancel }} working={setUp.working} step={state.progress.done} />
      ) : (
        <>
          {state.problem ? <MakingProblem problem={state.problem} /> : null}
          <div className={paneStyles.buttons}>
            <ReasonedButton
              kind="primary"
              text={generateText(setUp, isBegun, plan)}
              reason={isComplete ? undefined : firstProblem(problems, setUp)}
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
  { addMissing, bringUpToDate, generate, putRight }: PaneWords['setUp'],
  isBegun: boolean,
  { parts }: PlanLook,
): string {
  if (!isBegun) return generate;
  if (parts.some(({ code }) => code === 'formulasOlder')) return bringUpToDate;
  return parts.some(({ does }) => does === 'add') ? addMissing : putRight;
}

/** The first choice that cannot be used yet, and how to mend it. */
function firstProblem(problems: ChoiceProblems, setUp: PaneWords['setUp']): string | undefined {
  const labels = { file: setUp.ownFile, start: setUp.from, end: setUp.to, min: setUp.fewest, max: setUp.most };
  const found = (Object.keys(labels) as (keyof ChoiceProblems)[]).flatMap((choice) => {
    const problem = problems[choice];
    return problem ? [`${labels[choice]}: ${setUp[problem]}`] : [];
  });
  return found[0];
}

/** Why no sheets were made. */
function MakingProblem({ problem }: { readonly problem: Problem }): JSX.Element {
  const { tablesTaken, setUp } = useSpoken().words.pane;
  const wordsOf: Partial<Record<Problem['code'], ProblemWords>> = {
    // Here it is not that our tables are missing, but that others have their names.
    notOurWorkbook: tablesTaken,
    unknown: setUp.takenBack,
  };
  const words = wordsOf[problem.code];
  return <ProblemMessage problem={problem} words={words} calm={problem.code === 'cancelled'} />;
}
