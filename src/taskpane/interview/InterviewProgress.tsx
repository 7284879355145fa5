import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import * as React from 'react';
import type { InterviewWords } from '../../words/en/interviewWords';
import { paneStyles } from '../look/paneStyles';
import { isAnswered, type DepartmentForm } from './interviewForm';

interface InterviewProgressProps {
  readonly said: InterviewWords;
  readonly forms: readonly DepartmentForm[];
  /** Place of the department that is shown. */
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
}

/** How many departments have answered, and the choice among them. */
export function InterviewProgress({ said, forms, chosen, onChoose }: InterviewProgressProps): JSX.Element {
  const answered = forms.filter(isAnswered).length;
  const text = said.progress(answered, forms.length);
  return (
    <>
      <ProgressIndicator label={text} percentComplete={answered / forms.length} ariaValueText={text} />
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
                {isAnswered(form) ? said.answeredMark(form.name) : form.name}
              </option>
            ))}
          </select>
        </>
      )}
    </>
  );
}
