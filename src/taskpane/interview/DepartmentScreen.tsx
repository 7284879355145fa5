import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import * as React from 'react';
import type { InterviewWords } from '../../words/en/interviewWords';
import { Announcement } from '../look/Announcement';
import { paneStyles } from '../look/paneStyles';
import type { PaneActions } from '../PaneActions';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { ConflictNotice } from './ConflictNotice';
import { decided, isOpen, withAnotherOutcome, withOutcome, type DepartmentForm } from './interviewForm';
import { OutcomeFields } from './OutcomeFields';

interface DepartmentScreenProps {
  readonly said: InterviewWords;
  readonly form: DepartmentForm;
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
  const { said, form, actions, isLed, isLast, onChange, onSave, onPrevious, onNext } = props;
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (isLed) title.current?.focus();
  }, [isLed]);
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
        <ConflictNotice {...{ said }} conflict={form.conflict} table="departments" onDecide={decide('')} />
      ) : null}
      <TextField
        label={said.responsibilities}
        description={said.responsibilitiesHint}
        multiline
        rows={3}
        value={form.responsibilities}
        onChange={(_event, responsibilities = '') => onChange((now) => ({ ...now, responsibilities }))}
        onBlur={onSave}
      />
      <h4 className={paneStyles.section}>{said.idealTitle}</h4>
      <p className={paneStyles.quiet}>{said.idealHint}</p>
      {form.outcomes.map((outcome, place) => (
        <OutcomeFields
          key={outcome.key}
          {...{ said, outcome, actions }}
          place={place + 1}
          onChange={(change) => onChange((now) => withOutcome(now, outcome.key, change))}
          onSave={onSave}
          onDecide={decide(outcome.key)}
        />
      ))}
      <button type="button" className={paneStyles.link} onClick={() => onChange(withAnotherOutcome)}>
        {said.another}
      </button>
      <TextField
        label={said.head}
        value={form.head}
        onChange={(_event, head = '') => onChange((now) => ({ ...now, head }))}
        onBlur={onSave}
      />
      <SavedLine {...{ said, form, onSave }} />
      <div className={paneStyles.buttons}>
        {onPrevious ? <DefaultButton text={said.previous} onClick={onPrevious} /> : null}
        <PrimaryButton text={isLast ? said.finish : said.next} onClick={onNext} />
      </div>
    </section>
  );
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
          <ProblemMessage problem={problem} action={{ label: tryAgain, run: onSave }} />
          <p className={paneStyles.text}>{said.kept}</p>
        </>
      ) : null}
      <p className={paneStyles.quiet}>{text}</p>
      <Announcement text={isSaving ? '' : problem || isOpen(form) ? said.notSaved : said.saved} />
    </>
  );
}
