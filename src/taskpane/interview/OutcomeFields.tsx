import * as React from 'react';
import type { FieldCells } from '../../actions/rows/fieldCells';
import type { InterviewWords } from '../../words/en/interviewWords';
import { paneStyles } from '../look/paneStyles';
import { TypedText } from '../look/TypedText';
import type { PaneActions } from '../PaneActions';
import { AnswerLine } from './AnswerLine';
import { ConflictNotice } from './ConflictNotice';
import type { Outcome } from './interviewForm';

interface OutcomeFieldsProps {
  readonly said: InterviewWords;
  readonly outcome: Outcome;
  /** From 1. */
  readonly place: number;
  /** The place of an outcome that says the same already. */
  readonly repeats: number | undefined;
  readonly cells: FieldCells;
  readonly actions: PaneActions;
  readonly onChange: (change: Partial<Outcome>) => void;
  readonly onSave: () => void;
  readonly onDecide: (whose: 'mine' | 'theirs') => void;
}

/** An ideal outcome, how it is read, and the task behind it. */
export function OutcomeFields(props: OutcomeFieldsProps): JSX.Element {
  const { said, outcome, place, repeats, cells, actions, onChange, onSave, onDecide } = props;
  const { target, task, conflict } = outcome;
  return (
    <div className={paneStyles.card}>
      {conflict ? (
        <ConflictNotice
          {...{ conflict, cells, onDecide }}
          said={said.drafts}
          typed={{ target, task }}
          table="targets"
        />
      ) : null}
      <TypedText
        label={said.target(place)}
        rows={2}
        text={target}
        error={repeats === undefined ? undefined : said.repeats(repeats)}
        onType={(text) => onChange({ target: text })}
        onLeave={onSave}
      />
      <AnswerLine {...{ said, actions }} text={target} />
      <TypedText
        label={said.task(place)}
        description={said.taskHint}
        rows={1}
        text={task}
        onType={(text) => onChange({ task: text })}
        onLeave={onSave}
      />
    </div>
  );
}
