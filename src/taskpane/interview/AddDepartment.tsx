import * as React from 'react';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { longestCellText } from '../../kpi/record/longestCellText';
import type { InterviewWords } from '../../words/en/interviewWords';
import type { KeptDrafts } from '../drafts/keptDrafts';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { TypedText } from '../look/TypedText';
import { useSpoken } from '../useSpoken';
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
  const { there, shown, reason } = useHindrance(name, { said, forms, busy });
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
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (reason !== undefined || !(await onAdd(name.trim()))) return;
    setName('');
    setUnfolded(undefined);
  };
  return (
    <form ref={form} className={paneStyles.card} onSubmit={(event) => void submit(event)}>
      {isFirst ? <h3 className={paneStyles.section}>{said.firstTitle}</h3> : null}
      {isFirst ? <p className={paneStyles.text}>{said.firstText}</p> : null}
      <TypedText label={said.name} text={name} error={there} onType={setName} />
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

/** What hinders a name, where the page tells it anyway: beneath its field, or as what is under way. */
function useHindrance(
  name: string,
  { said, forms, busy }: Pick<AddDepartmentProps, 'said' | 'forms' | 'busy'>,
): { readonly there?: string; readonly shown?: string; readonly reason?: string } {
  const { tooLong } = useSpoken().words.pane;
  const key = departmentKey(name);
  const excess = name.trim().length - longestCellText;
  const there = key !== '' && forms.some((form) => form.key === key) ? said.already(name.trim()) : undefined;
  const unfit = excess > 0 ? tooLong(excess) : there;
  const shown = busy ? said[busy] : unfit;
  return { there, shown, reason: shown ?? (key === '' ? said.nameNeeded : undefined) };
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
