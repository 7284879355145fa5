import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import * as React from 'react';
import type { InterviewWords } from '../../words/en/interviewWords';
import { paneStyles } from '../look/paneStyles';
import type { PaneActions } from '../PaneActions';
import { isAnswered, writtenTargets, type DepartmentForm } from './interviewForm';
import { useReadings, type Readings } from './useReadings';

/** Fabric cuts a label off that does not fit into a line. */
const progressStyles = { itemName: { whiteSpace: 'normal', overflow: 'visible' } } as const;

interface InterviewProgressProps {
  readonly said: InterviewWords;
  readonly forms: readonly DepartmentForm[];
  readonly actions: PaneActions;
  /** Place of the department that is shown. */
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
}

/** How many departments have answered, which of the answers cannot be measured yet, and the choice among them. */
export function InterviewProgress({ said, forms, actions, chosen, onChoose }: InterviewProgressProps): JSX.Element {
  const readings = useReadings(actions, forms.flatMap(writtenTargets));
  const unmeasured = forms.map((form) => unmeasuredTarget(form, readings));
  const answered = forms.filter(isAnswered).length;
  const text = said.progress(answered, forms.length, unmeasured.filter((target) => target !== undefined).length);
  return (
    <>
      <ProgressIndicator
        styles={progressStyles}
        label={text}
        percentComplete={answered / forms.length}
        ariaValueText={text}
      />
      {chosen === undefined ? null : (
        <>
          <label className={paneStyles.section} htmlFor="interviewed">
            {said.departments}
          </label>
          <select
            id="interviewed"
            className={paneStyles.select}
            value={chosen}
            onChange={({ target }) => onChoose(Number(target.value))}
          >
            {forms.map((form, place) => (
              <option key={form.key} value={place}>
                {markedName(form, unmeasured[place], said)}
              </option>
            ))}
          </select>
          <Unmeasured {...{ said, readings }} target={unmeasured[chosen]} />
        </>
      )}
    </>
  );
}

interface UnmeasuredProps {
  readonly said: InterviewWords;
  readonly readings: Readings;
  readonly target: string | undefined;
}

/** What would make the shown department's answer one that can be measured. */
function Unmeasured({ said, readings, target }: UnmeasuredProps): JSX.Element | null {
  const reading = target === undefined ? undefined : readings.get(target);
  if (target === undefined || !reading) return null;
  return <p className={paneStyles.quiet}>{said.unmeasured(target, said.why[reading.reason])}</p>;
}

/** The first written outcome of an answered department that nobody could measure. */
function unmeasuredTarget(form: DepartmentForm, readings: Readings): string | undefined {
  if (!isAnswered(form)) return undefined;
  return writtenTargets(form).find((target) => readings.get(target)?.measurable === false);
}

function markedName(form: DepartmentForm, unmeasured: string | undefined, said: InterviewWords): string {
  if (!isAnswered(form)) return form.name;
  return unmeasured === undefined ? said.answeredMark(form.name) : said.unmeasuredMark(form.name);
}
