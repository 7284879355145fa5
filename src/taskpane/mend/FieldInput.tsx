import { TextField } from 'office-ui-fabric-react/lib/TextField';
import * as React from 'react';
import type { KpiToMend } from '../../actions/mend/readKpi';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { cellText } from '../../kpi/record/cellText';
import type { KpiField } from '../../kpi/record/kpiFields';
import { listWords } from '../../kpi/record/lists';
import type { MendWords } from '../../words/en/mendWords';
import { words } from '../../words/index';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

interface FieldInputProps {
  readonly said: MendWords;
  readonly field: KpiField;
  readonly toMend: KpiToMend;
  readonly text: string;
  /** The department in the form, whose targets are offered. */
  readonly department: string;
  readonly disabled: boolean;
  readonly onType: (text: string) => void;
}

/** A field as it is typed, or chosen where the sheet offers a list; a word that is on no list stays. */
export function FieldInput(props: FieldInputProps): JSX.Element {
  const { said, field, text, disabled, onType } = props;
  const { fields } = useSpoken().words;
  const { head, prompt }: { readonly head: string; readonly prompt?: string } = fields.kpis[field.id];
  const id = `mend-${field.id}`;
  const offered = offeredWords(props);
  if (offered && !field.open) {
    const options = [...new Set([...(text === '' ? [] : [text]), ...offered])];
    return (
      <>
        <label className={paneStyles.fieldLabel} htmlFor={id}>
          {head}
        </label>
        <select
          {...{ id, disabled }}
          className={paneStyles.select}
          value={text}
          onChange={({ target }) => onType(target.value)}
        >
          <option value="">{said.choose}</option>
          {options.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      </>
    );
  }
  return (
    <>
      <TextField
        {...{ id, disabled }}
        label={head}
        description={prompt}
        multiline={field.kind === 'text' && field.id !== 'code'}
        rows={2}
        list={offered ? `${id}-words` : undefined}
        value={text}
        onChange={(_event, typed) => onType(typed ?? '')}
      />
      {offered ? (
        <datalist id={`${id}-words`}>
          {offered.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}

function offeredWords({ field, toMend, department }: FieldInputProps): readonly string[] | undefined {
  const { language, departments, targets } = toMend;
  if (field.list) return listWords(words[language].lists, field.list);
  const cells =
    field.listFrom === 'departments'
      ? departments.map((each) => each.department)
      : field.listFrom === 'targets'
        ? targets
            .filter((each) => departmentKey(each.department) === departmentKey(department))
            .map(({ target }) => target)
        : undefined;
  return cells?.map(cellText).filter((word) => word !== '');
}
