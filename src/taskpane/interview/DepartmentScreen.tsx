import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { FieldCells } from '../../actions/rows/fieldCells';
import type { InterviewWords } from '../../words/en/interviewWords';
import { Announcement } from '../look/Announcement';
import { paneStyles } from '../look/paneStyles';
import { TypedText } from '../look/TypedText';
import type { PaneActions } from '../PaneActions';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { ConflictNotice } from './ConflictNotice';
import {
  decided,
  isOpen,
  repeatedOutcome,
  withAnotherOutcome,
  withOutcome,
  type DepartmentForm,
} from './interviewForm';
import { OutcomeFields } from './OutcomeFields';

interface DepartmentScreenProps {
  readonly said: InterviewWords;
  readonly form: DepartmentForm;
  readonly cells: Readonly<Record<'departments' | 'targets', FieldCells>>;
  readonly actions: PaneActions;
  /** Somebody has gone here from another screen, so the keyboard follows. */
  readonly isLed: boolean;
  readonly isLast: boolean;
  readonly onChange: (next: (form: DepartmentForm) => DepartmentForm) => void;
  readonly onSave: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: () => void;
}

/** The questions to one department. */
export function DepartmentScreen(props: DepartmentScreenProps): JSX.Element {
  const { said, form, cells, actions, isLed, isLast, onChange, onSave, onPrevious, onNext } = props;
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (isLed) title.current?.focus();
  }, [isLed]);
  const [outcomes, focusLast] = useLastFocused(form.outcomes.length);
  const addOutcome = (): void => {
    focusLast();
    onChange(withAnotherOutcome);
  };
  const decide = (part: string) => (whose: 'mine' | 'theirs') => {
    onChange((now) => decided(now, part, whose));
    onSave();
  };
  return (
    <section aria-label={form.name}>
      <h3 ref={title} tabIndex={-1} className={paneStyles.section} style={{ overflowWrap: 'anywhere' }}>
        {form.name}
      </h3>
      {form.conflict ? (
        <ConflictNotice
          said={said.drafts}
          conflict={form.conflict}
          table="departments"
          cells={cells.departments}
          typed={{ responsibilities: form.responsibilities, head: form.head }}
          onDecide={decide('')}
        />
      ) : null}
      <TypedText
        label={said.responsibilities}
        description={said.responsibilitiesHint}
        rows={3}
        text={form.responsibilities}
        onType={(responsibilities) => onChange((now) => ({ ...now, responsibilities }))}
        onLeave={onSave}
      />
      <h4 className={paneStyles.section}>{said.idealTitle}</h4>
      <p className={paneStyles.quiet}>{said.idealHint}</p>
      <div ref={outcomes}>
        {form.outcomes.map((outcome, place) => (
          <OutcomeFields
            key={outcome.key}
            {...{ said, outcome, actions }}
            cells={cells.targets}
            place={place + 1}
            repeats={repeatedOutcome(form, outcome.key)}
            onChange={(change) => onChange((now) => withOutcome(now, outcome.key, change))}
            onSave={onSave}
            onDecide={decide(outcome.key)}
          />
        ))}
      </div>
      <button type="button" className={paneStyles.link} onClick={addOutcome}>
        {said.another}
      </button>
      <TypedText
        label={said.head}
        description={said.headHint}
        text={form.head}
        onType={(head) => onChange((now) => ({ ...now, head }))}
        onLeave={onSave}
      />
      <SavedLine {...{ said, form, onSave }} />
      <div className={paneStyles.buttons}>
        {onPrevious ? <DefaultButton text={said.previous} onClick={onPrevious} /> : null}
        <PrimaryButton text={isLast ? said.finish : said.next} onClick={onNext} />
      </div>
    </section>
  );
}

/** Puts the keyboard into the last of the parts as soon as there is one more, where that was asked for. */
function useLastFocused(count: number): [React.RefObject<HTMLDivElement>, () => void] {
  const parts = React.useRef<HTMLDivElement>(null);
  const isWanted = React.useRef(false);
  React.useEffect(() => {
    if (isWanted.current) parts.current?.lastElementChild?.querySelector('textarea')?.focus();
    isWanted.current = false;
  }, [count]);
  return [parts, () => (isWanted.current = true)];
}

/** Whether all of it is written; if not, why, and once more. */
function SavedLine({ said, form, onSave }: Pick<DepartmentScreenProps, 'said' | 'form' | 'onSave'>): JSX.Element {
  const { tryAgain } = useSpoken().words.pane;
  const { problem, isSaving } = form;
  const text = isSaving ? said.saving : isOpen(form) ? said.notSaved : said.saved;
  return (
    <>
      {problem ? (
        <>
          <ProblemMessage {...{ problem }} failed={said.failed.writing} action={{ label: tryAgain, run: onSave }} />
        </>
      ) : null}
      <p className={paneStyles.quiet}>{text}</p>
      <Announcement text={isSaving ? '' : problem || isOpen(form) ? said.notSaved : said.saved} />
    </>
  );
}
