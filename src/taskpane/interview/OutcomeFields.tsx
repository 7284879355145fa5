import { TextField } from 'office-ui-fabric-react/lib/TextField';
import * as React from 'react';
import type { InterviewWords } from '../../words/en/interviewWords';
import { paneStyles } from '../look/paneStyles';
import type { PaneActions } from '../PaneActions';
import { AnswerLine } from './AnswerLine';
import { ConflictNotice } from './ConflictNotice';
import type { Outcome } from './interviewForm';

interface OutcomeFieldsProps {
  readonly said: InterviewWords;
  readonly outcome: Outcome;
  /** From 1. */
  readonly place: number;
  readonly actions: PaneActions;
  readonly onChange: (change: Partial<Outcome>) => void;
  readonly onSave: () => void;
  readonly onDecide: (whose: 'mine' | 'theirs') => void;
}

/** An ideal outcome, how it is read, and the task behind it. */
export function OutcomeFields(props: OutcomeFieldsProps): JSX.Element {
  const { said, outcome, place, actions, onChange, onSave, onDecide } = props;
  const { target, task, conflict } = outcome;
  return (
    <div className={paneStyles.card}>
      {conflict ? <ConflictNotice {...{ said, conflict, onDecide }} table="targets" /> : null}
      <TextField
        label={said.target(place)}
        multiline
        rows={2}
        value={target}
        onChange={(_event, text = '') => onChange({ target: text })}
        onBlur={onSave}
      />
      <AnswerLine {...{ said, actions }} text={target} />
      <TextField
        label={said.task(place)}
        description={said.taskHint}
        value={task}
        onChange={(_event, text = '') => onChange({ task: text })}
        onBlur={onSave}
      />
    </div>
  );
}
