import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import { findingWords } from '../../words/findingWords';
import { paneStyles } from '../look/paneStyles';
import { saysTheSame } from '../look/saysTheSame';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';

interface NoteListProps {
  readonly notes: CheckReport['notes'];
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** Notes drawn at first and with each “more”. */
const notesAtOnce = 10;

/** Suggestions and how far the KPIs are, apart from what is still open. */
export const NoteList = React.memo(function NoteList({ notes, onGoTo }: NoteListProps): JSX.Element | null {
  const { words } = useSpoken();
  const [most, setMost] = React.useState(notesAtOnce);
  const { check } = words.pane;
  if (notes.length === 0) return null;
  return (
    <section>
      <h3 className={paneStyles.section}>{check.notes.title(notes.length)}</h3>
      <p className={paneStyles.quiet}>{check.notes.intro}</p>
      <ul className={checkStyles.plainList}>
        {notes.slice(0, most).map((note) => (
          <NoteItem key={`${note.row} ${note.finding.rule}`} {...{ note, onGoTo }} />
        ))}
      </ul>
      {notes.length > most ? (
        <DefaultButton
          text={check.more(Math.min(notesAtOnce, notes.length - most))}
          onClick={() => setMost(most + notesAtOnce)}
        />
      ) : null}
    </section>
  );
});

interface NoteItemProps extends Pick<NoteListProps, 'onGoTo'> {
  readonly note: CheckReport['notes'][number];
}

/** A suggestion, or how far a KPI is. */
const NoteItem = React.memo(function NoteItem({ note, onGoTo }: NoteItemProps): JSX.Element {
  const { language, words } = useSpoken();
  const { check } = words.pane;
  const { sheet, address, code, kpi } = note;
  const { finding, why, mend } = findingWords(note.finding, language);
  return (
    <li className={checkStyles.finding}>
      <p className={checkStyles.why}>{[code, kpi].filter(Boolean).join(' ')}</p>
      <p className={checkStyles.what}>{finding}.</p>
      <p className={checkStyles.why}>{why}</p>
      <p className={checkStyles.mend}>
        {check.notes.next}: {mend}.
      </p>
      <button type="button" className={paneStyles.link} onClick={() => onGoTo(sheet, address)}>
        {check.goTo(address)}
      </button>
    </li>
  );
}, saysTheSame);
