import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { KpiFieldId } from '../../kpi/record/kpiFields';
import type { MendWords } from '../../words/en/mendWords';
import { fieldCellName } from '../drafts/fieldCellName';
import { Announcement } from '../look/Announcement';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import type { MendState } from './mendState';

interface RowChangedProps {
  readonly said: MendWords;
  readonly state: MendState;
  readonly onKeepMine: (field: KpiFieldId) => void;
  readonly onTakeSheet: (fields: readonly KpiFieldId[]) => void;
}

/** What has changed in the row since it was read: what the form has followed, and what waits for a decision. */
export function RowChanged({ said, state, onKeepMine, onTakeSheet }: RowChangedProps): JSX.Element {
  const { toMend, texts, overtaken = [], followed = [], changedBy, isBack } = state;
  const { fields } = useSpoken().words;
  const { drafts } = said;
  const isOthers = changedBy !== 'here';
  const title = titleOf(state, said);
  const sentence = (field: KpiFieldId): string => {
    const { head } = fields.kpis[field];
    const cell = toMend ? fieldCellName(toMend.cells, field, toMend.row.row, head) : head;
    return drafts.saysNow(cell, head, (toMend?.texts[field] ?? '').trim());
  };
  return (
    <>
      <Announcement text={[...followed, ...overtaken].map(sentence).join(' ')} />
      {title === '' ? null : (
        <Notice
          kind={overtaken.length > 0 ? 'warning' : 'info'}
          title={title}
          text={overtaken.length > 0 ? drafts.kept : undefined}
        />
      )}
      {followed.map((field) => (
        <p key={field} className={paneStyles.text} style={{ overflowWrap: 'anywhere' }}>
          {sentence(field)}
        </p>
      ))}
      {overtaken.map((field) => (
        <section key={field} className={paneStyles.card}>
          <p className={paneStyles.text} style={{ overflowWrap: 'anywhere' }}>
            {sentence(field)} {drafts.typed(fields.kpis[field].head, (texts?.[field] ?? '').trim())}
          </p>
          <div className={paneStyles.buttons}>
            <DefaultButton text={drafts.keepMine} onClick={() => onKeepMine(field)} />
            <DefaultButton
              text={isOthers ? drafts.takeTheirs : drafts.takeSheet}
              onClick={() => onTakeSheet([field])}
            />
          </div>
        </section>
      ))}
      {isBack === true ? <BroughtBack {...{ said, state, onTakeSheet }} /> : null}
    </>
  );
}

function titleOf({ overtaken = [], followed = [], changedBy }: MendState, { drafts, ...said }: MendWords): string {
  const isOthers = changedBy !== 'here';
  if (overtaken.length > 0) return isOthers ? drafts.othersTitle : drafts.hereTitle;
  if (followed.length > 0) return isOthers ? said.followedOthers : said.followedHere;
  return '';
}

/** What was typed earlier stands in the form again; it can be dropped. */
function BroughtBack({ said, state, onTakeSheet }: Omit<RowChangedProps, 'onKeepMine'>): JSX.Element | null {
  const { toMend, texts, overtaken = [] } = state;
  const { fields } = useSpoken().words;
  if (!toMend || !texts) return null;
  const ids = Object.keys(texts) as KpiFieldId[];
  const typed = ids.filter((id) => texts[id] !== toMend.texts[id] && !overtaken.includes(id));
  if (typed.length === 0) return null;
  return (
    <section className={paneStyles.card}>
      <Notice kind="info" title={said.drafts.backTitle} />
      {typed.map((id) => (
        <p key={id} className={paneStyles.text} style={{ overflowWrap: 'anywhere' }}>
          {said.drafts.typed(fields.kpis[id].head, texts[id].trim())}
        </p>
      ))}
      <div className={paneStyles.buttons}>
        <DefaultButton text={said.drafts.drop} onClick={() => onTakeSheet(typed)} />
      </div>
    </section>
  );
}
