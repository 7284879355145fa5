import * as React from 'react';
import type { WorkbookLook } from '../../actions/lookAtWorkbook';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { Choice } from './Choice';
import type { ChoiceProblems } from './choiceProblems';
import { LimitFields } from './LimitFields';
import { PeriodChoice } from './PeriodChoice';
import type { SetUpChoices } from './setUpChoices';
import { TemplateChoice } from './TemplateChoice';

interface SetUpFormProps {
  readonly choices: SetUpChoices;
  readonly problems: ChoiceProblems;
  readonly look: WorkbookLook;
  readonly disabled: boolean;
  readonly onChange: (choices: SetUpChoices) => void;
}

/** All that is chosen before sheets are made. */
export function SetUpForm({ choices, problems, look, disabled, onChange }: SetUpFormProps): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  const change = (part: Partial<SetUpChoices>): void => onChange({ ...choices, ...part });
  return (
    <>
      <TemplateChoice {...{ choices, disabled, onChange }} />
      <Choice
        label={setUp.content}
        options={{ examples: setUp.examples, empty: setUp.empty }}
        chosen={choices.content}
        disabled={disabled}
        onChoose={(content) => change({ content })}
      />
      {look.language ? (
        <p className={paneStyles.quiet}>{setUp.existingLanguage(setUp.languageNames[look.language])}</p>
      ) : choices.source === 'card' ? (
        <Choice
          label={setUp.workbookLanguage}
          options={setUp.languageNames}
          chosen={choices.language}
          disabled={disabled}
          onChoose={(language) => change({ language })}
        />
      ) : null}
      <h3 className={paneStyles.section}>{setUp.period}</h3>
      <PeriodChoice start={choices.start} end={choices.end} {...{ problems, disabled }} onChange={change} />
      <h3 className={paneStyles.section}>{setUp.limits}</h3>
      <LimitFields min={choices.min} max={choices.max} {...{ problems, disabled }} onChange={change} />
    </>
  );
}
