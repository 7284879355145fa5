import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { FieldCells } from '../../actions/rows/fieldCells';
import type { DraftWords } from '../../words/en/draftWords';
import { fieldCellName } from '../drafts/fieldCellName';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { textIn, type Conflict } from './interviewForm';

interface ConflictNoticeProps {
  readonly said: DraftWords;
  readonly conflict: Conflict;
  readonly table: 'departments' | 'targets';
  readonly cells: FieldCells;
  /** What stands in the form, by field. */
  readonly typed: Readonly<Partial<Record<string, string>>>;
  readonly onDecide: (whose: 'mine' | 'theirs') => void;
}

/** What was typed cannot simply be written: both stand, until a person decides. */
export function ConflictNotice({ said, conflict, table, cells, typed, onDecide }: ConflictNoticeProps): JSX.Element {
  const { fields } = useSpoken().words;
  const heads: Readonly<Record<string, { readonly head: string }>> = fields[table];
  const { title, mine, theirs } = wordsOf(conflict, said);
  const texts = Object.entries(typed).flatMap(([field, text = '']) => {
    const head = heads[field]?.head ?? field;
    if (conflict.kind !== 'changed') return text.trim() === '' ? [] : [said.typed(head, text)];
    const now = textIn(conflict.row, field).trim();
    return now === text.trim() ? [] : [said.saysNow(fieldCellName(cells, field, conflict.row.row, head), head, now)];
  });
  return (
    <section className={paneStyles.card}>
      <Notice
        kind={conflict.kind === 'left' ? 'info' : 'warning'}
        title={title}
        text={conflict.kind === 'left' ? undefined : said.kept}
      />
      {texts.map((text) => (
        <p key={text} className={paneStyles.text} style={{ overflowWrap: 'anywhere' }}>
          {text}
        </p>
      ))}
      <div className={paneStyles.buttons}>
        <DefaultButton text={mine} onClick={() => onDecide('mine')} />
        <DefaultButton text={theirs} onClick={() => onDecide('theirs')} />
      </div>
    </section>
  );
}

interface DecisionWords {
  readonly title: string;
  readonly mine: string;
  readonly theirs: string;
}

function wordsOf({ kind, by }: Conflict, said: DraftWords): DecisionWords {
  if (kind === 'gone') return { title: said.goneTitle, mine: said.writeAnew, theirs: said.letGo };
  if (kind === 'left') return { title: said.leftTitle, mine: said.take, theirs: said.drop };
  return by === 'here'
    ? { title: said.hereTitle, mine: said.keepMine, theirs: said.takeSheet }
    : { title: said.othersTitle, mine: said.keepMine, theirs: said.takeTheirs };
}
