import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import { kpiFields } from '../../kpi/record/kpiFields';
import type { MendWords } from '../../words/en/mendWords';
import type { DraftTexts } from '../drafts/keptDrafts';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

interface LeftDraftProps {
  readonly said: MendWords;
  readonly left: DraftTexts;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** What was typed into this row before the pane was closed, to be taken or dropped. */
export function LeftDraft({ said, left, onTake, onDrop }: LeftDraftProps): JSX.Element {
  const { fields } = useSpoken().words;
  const typed = kpiFields.flatMap(({ id }) => {
    const text = left[id];
    return text === undefined ? [] : [{ head: fields.kpis[id].head, text: text.trim() === '' ? said.blank : text }];
  });
  return (
    <section className={paneStyles.card}>
      <Notice kind="info" title={said.leftTitle} />
      {typed.map(({ head, text }) => (
        <p key={head} className={paneStyles.text}>
          {head}: {text}
        </p>
      ))}
      <div className={paneStyles.buttons}>
        <PrimaryButton text={said.takeLeft} onClick={onTake} />
        <DefaultButton text={said.dropLeft} onClick={onDrop} />
      </div>
    </section>
  );
}
