import * as React from 'react';
import type { KpiToMend } from '../../actions/mend/readKpi';
import { departmentKey } from '../../kpi/judge/rangeStatus';
import { cellText } from '../../kpi/record/cellText';
import type { KpiField } from '../../kpi/record/kpiFields';
import { listWords } from '../../kpi/record/lists';
import type { MendWords } from '../../words/en/mendWords';
import { words } from '../../words/index';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { TypedText } from '../look/TypedText';
import { useSpoken } from '../useSpoken';

interface FieldInputProps {
  readonly said: MendWords;
  readonly field: KpiField;
  readonly toMend: KpiToMend;
  readonly text: string;
  /** The department in the form, whose targets are offered. */
  readonly department: string;
  /** What is under way. */
  readonly busy: string | undefined;
  readonly onType: (text: string) => void;
}

/** A field as it is typed, or chosen where the sheet offers a list; a word that is on no list stays. */
export function FieldInput(props: FieldInputProps): JSX.Element {
  const { said, field, text, busy, onType } = props;
  const { fields } = useSpoken().words;
  const { head, prompt }: { readonly head: string; readonly prompt?: string } = fields.kpis[field.id];
  const id = `mend-${field.id}`;
  const offered = offeredWords(props);
  if (offered && !field.open) return <ChosenWord {...props} {...{ id, head, offered }} />;
  return (
    <>
      <TypedText
        {...{ id, text, onType }}
        disabled={busy !== undefined}
        label={head}
        description={prompt}
        rows={field.kind === 'text' && field.id !== 'code' ? 2 : undefined}
        list={offered ? `${id}-words` : undefined}
      />
      {field.id === 'baseline' ? <NoHistory {...{ said, text, busy, onType }} word={offered?.[0] ?? ''} /> : null}
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

interface ChosenWordProps extends FieldInputProps {
  readonly id: string;
  readonly head: string;
  readonly offered: readonly string[];
}

/** A word of a list. */
function ChosenWord({ said, id, head, offered, text, busy, onType }: ChosenWordProps): JSX.Element {
  const options = [...new Set([...(text === '' ? [] : [text]), ...offered])];
  return (
    <>
      <label className={paneStyles.fieldLabel} htmlFor={id}>
        {head}
      </label>
      <select
        {...{ id }}
        disabled={busy !== undefined}
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

interface NoHistoryProps extends Pick<FieldInputProps, 'said' | 'text' | 'busy' | 'onType'> {
  readonly word: string;
}

/** The word of the list that a baseline without figures holds, one press away. */
function NoHistory({ said, text, busy, onType, word }: NoHistoryProps): JSX.Element | null {
  if (text === word) return null;
  return <ReasonedButton kind="link" text={said.noHistory(word)} reason={busy} isShown onClick={() => onType(word)} />;
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
