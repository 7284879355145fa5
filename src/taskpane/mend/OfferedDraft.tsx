import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { KpiFieldId } from '../../kpi/record/kpiFields';
import type { MendWords } from '../../words/en/mendWords';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import type { MendState } from './mendState';

interface OfferedDraftProps {
  readonly said: MendWords;
  readonly state: MendState;
  readonly onDecide: (isTaken: boolean) => void;
}

/** What was typed earlier, perhaps for another row, until a person decides. */
export function OfferedDraft({
  said: { drafts },
  state: { offered },
  onDecide,
}: OfferedDraftProps): JSX.Element | null {
  const { fields } = useSpoken().words;
  if (!offered) return null;
  return (
    <section className={paneStyles.card}>
      <Notice kind="info" title={drafts.leftTitle} />
      {Object.entries(offered.texts).map(([id, text = '']) => (
        <p key={id} className={paneStyles.text} style={{ overflowWrap: 'anywhere' }}>
          {drafts.typed(fields.kpis[id as KpiFieldId].head, text.trim())}
        </p>
      ))}
      <div className={paneStyles.buttons}>
        <DefaultButton text={drafts.take} onClick={() => onDecide(true)} />
        <DefaultButton text={drafts.drop} onClick={() => onDecide(false)} />
      </div>
    </section>
  );
}
