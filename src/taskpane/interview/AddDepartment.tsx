import { TextField } from 'office-ui-fabric-react/lib/TextField';
import * as React from 'react';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import type { InterviewWords } from '../../words/en/interviewWords';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import type { DepartmentForm } from './interviewForm';
import type { InterviewState } from './useInterview';

interface AddDepartmentProps {
  readonly said: InterviewWords;
  readonly forms: readonly DepartmentForm[];
  readonly isFirst: boolean;
  readonly busy: InterviewState['busy'];
  /** Tells whether it stands on its sheet. */
  readonly onAdd: (name: string) => Promise<boolean>;
}

/** Lists a department that is not there yet. */
export function AddDepartment({ said, forms, isFirst, busy, onAdd }: AddDepartmentProps): JSX.Element {
  const [isUnfolded, setUnfolded] = React.useState(false);
  const [name, setName] = React.useState('');
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => {
    if (isUnfolded) form.current?.querySelector('input')?.focus();
  }, [isUnfolded]);
  if (!isFirst && !isUnfolded) {
    return (
      <div className={paneStyles.buttons}>
        <button type="button" className={paneStyles.link} onClick={() => setUnfolded(true)}>
          {said.add}
        </button>
      </div>
    );
  }
  const key = departmentKey(name);
  const there = forms.some((form) => form.key === key) ? said.already(name.trim()) : undefined;
  const shown = busy ? said[busy] : there;
  const reason = shown ?? (key === '' ? said.nameNeeded : undefined);
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (reason !== undefined || !(await onAdd(name.trim()))) return;
    setName('');
    setUnfolded(false);
  };
  return (
    <form ref={form} className={paneStyles.card} onSubmit={(event) => void submit(event)}>
      {isFirst ? <h3 className={paneStyles.section}>{said.firstTitle}</h3> : null}
      {isFirst ? <p className={paneStyles.text}>{said.firstText}</p> : null}
      <TextField label={said.name} value={name} errorMessage={there} onChange={(_event, text) => setName(text ?? '')} />
      <div className={paneStyles.buttons}>
        <ReasonedButton
          kind={isFirst ? 'primary' : 'plain'}
          type="submit"
          text={said.addIt}
          {...{ reason }}
          isShown={shown !== undefined}
        />
      </div>
    </form>
  );
}
