import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import { cellText } from '../../kpi/record/cellText';
import type { InterviewWords } from '../../words/en/interviewWords';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import type { Conflict } from './interviewForm';

interface ConflictNoticeProps {
  readonly said: InterviewWords;
  readonly conflict: Conflict;
  readonly table: 'departments' | 'targets';
  readonly onDecide: (whose: 'mine' | 'theirs') => void;
}

const shownFields = { departments: ['responsibilities', 'head'], targets: ['task', 'target'] } as const;

/** Somebody else has changed what was to be written: both stand, until a person decides. */
export function ConflictNotice({ said, conflict, table, onDecide }: ConflictNoticeProps): JSX.Element {
  const { fields } = useSpoken().words;
  const heads: Readonly<Record<string, { readonly head: string }>> = fields[table];
  const isGone = conflict.kind === 'gone';
  const texts = isGone
    ? []
    : shownFields[table].map((id) => {
        const text = cellText(conflict.row.record[id] ?? '');
        const head = heads[id]?.head ?? id;
        return text === '' ? said.changedToNothing(head) : said.changedTo(head, text);
      });
  return (
    <section className={paneStyles.card}>
      <Notice kind="warning" title={isGone ? said.goneTitle : said.changedTitle} text={said.kept} />
      {texts.map((text) => (
        <p key={text} className={paneStyles.text}>
          {text}
        </p>
      ))}
      <div className={paneStyles.buttons}>
        <DefaultButton text={isGone ? said.writeAnew : said.keepMine} onClick={() => onDecide('mine')} />
        <DefaultButton text={isGone ? said.letGo : said.takeTheirs} onClick={() => onDecide('theirs')} />
      </div>
    </section>
  );
}
