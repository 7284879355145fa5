import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import type { InterviewWords } from '../../words/en/interviewWords';
import type { KeptDrafts } from '../drafts/keptDrafts';
import { paneStyles } from '../look/paneStyles';
import { TypedText } from '../look/TypedText';
import { longestCellText } from '../../kpi/record/longestCellText';
import type { DepartmentForm } from './interviewForm';
import type { InterviewState } from './useInterview';

interface AddDepartmentProps {
  readonly said: InterviewWords;
  readonly forms: readonly DepartmentForm[];
  readonly isFirst: boolean;
  readonly busy: InterviewState['busy'];
  readonly drafts: KeptDrafts;
  /** Tells whether it stands on its sheet. */
  readonly onAdd: (name: string) => Promise<boolean>;
}

/** Lists a department that is not there yet. */
export function AddDepartment({ said, forms, isFirst, busy, drafts, onAdd }: AddDepartmentProps): JSX.Element {
  const [name, setName] = useKeptName(drafts);
  const [unfolded, setUnfolded] = React.useState<'asked' | 'kept' | undefined>(name === '' ? undefined : 'kept');
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => {
    if (unfolded === 'asked') form.current?.querySelector('input')?.focus();
  }, [unfolded]);
  if (!isFirst && !unfolded) {
    return (
      <div className={paneStyles.buttons}>
        <button type="button" className={paneStyles.link} onClick={() => setUnfolded('asked')}>
          {said.add}
        </button>
      </div>
    );
  }
  const { isThere, isFit } = nameState(name, forms);
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isFit || !(await onAdd(name.trim()))) return;
    setName('');
    setUnfolded(undefined);
  };
  const Button = isFirst ? PrimaryButton : DefaultButton;
  return (
    <form ref={form} className={paneStyles.card} onSubmit={(event) => void submit(event)}>
      {isFirst ? <h3 className={paneStyles.section}>{said.firstTitle}</h3> : null}
      {isFirst ? <p className={paneStyles.text}>{said.firstText}</p> : null}
      <TypedText
        label={said.name}
        text={name}
        error={isThere ? said.already(name.trim()) : undefined}
        onType={setName}
      />
      <div className={paneStyles.buttons}>
        <Button type="submit" text={said.addIt} disabled={busy !== undefined || !isFit} />
      </div>
    </form>
  );
}

function nameState(
  name: string,
  forms: readonly DepartmentForm[],
): { readonly isThere: boolean; readonly isFit: boolean } {
  const key = departmentKey(name);
  const isThere = key !== '' && forms.some((form) => form.key === key);
  return { isThere, isFit: key !== '' && !isThere && name.trim().length <= longestCellText };
}

const draftPlace = '["new department"]';

/** A name that is typed and not added yet, which outlives the pane. */
function useKeptName(drafts: KeptDrafts): [string, (name: string) => void] {
  const [name, setName] = React.useState(() => drafts.find(draftPlace)?.texts['name'] ?? '');
  const type = (typed: string): void => {
    setName(typed);
    if (typed === '') drafts.drop(draftPlace);
    else drafts.keep(draftPlace, { texts: { name: typed }, was: {} });
  };
  return [name, type];
}
