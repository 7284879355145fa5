import { TextField } from 'office-ui-fabric-react/lib/TextField';
import * as React from 'react';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import type { ChoiceProblems } from './choiceProblems';

interface LimitFieldsProps {
  readonly min: string;
  readonly max: string;
  readonly problems: ChoiceProblems;
  readonly disabled: boolean;
  readonly onChange: (limits: { readonly min: string; readonly max: string }) => void;
}

/** Fewest and most KPIs for each department. */
export function LimitFields({ min, max, problems, disabled, onChange }: LimitFieldsProps): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  return (
    <div className={paneStyles.fields} role="group" aria-label={setUp.limits}>
      <TextField
        label={setUp.fewest}
        value={min}
        inputMode="numeric"
        disabled={disabled}
        errorMessage={problems.min && setUp[problems.min]}
        onChange={(_event, typed = '') => onChange({ min: typed, max })}
      />
      <TextField
        label={setUp.most}
        value={max}
        inputMode="numeric"
        disabled={disabled}
        errorMessage={problems.max && setUp[problems.max]}
        onChange={(_event, typed = '') => onChange({ min, max: typed })}
      />
    </div>
  );
}
