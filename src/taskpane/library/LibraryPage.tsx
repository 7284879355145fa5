import * as React from 'react';
import type { KpiPlace } from '../../actions/mend/readKpi';
import type { MendWords } from '../../words/en/mendWords';
import { Arrival } from '../look/Arrival';
import { Busy } from '../look/Busy';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import type { PaneActions } from '../PaneActions';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { LibrarySearch } from './LibrarySearch';
import { useLibrary, type LibraryState } from './useLibrary';

export interface LibraryPageProps {
  readonly said: MendWords;
  readonly actions: PaneActions;
  /** The department that somebody came for; "" for any. */
  readonly department: string;
  /** Something in the workbook has changed. */
  readonly onWritten: () => void;
  readonly onMend: (place: KpiPlace) => void;
}

/** Searches the library and writes one of its KPIs into a department's next free row. */
export function LibraryPage({ said, actions, department, onWritten, onMend }: LibraryPageProps): JSX.Element {
  const { failed: failures, tryAgain } = useSpoken().words.pane;
  const { state, again, insert, undo } = useLibrary(actions, onWritten);
  const { busy, problem, failed = 'reading', read } = state;
  const failedWords = { ...said.failed, reading: failures.looking }[failed];
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h2 ref={title} tabIndex={-1} className={paneStyles.heading}>
        {said.libraryTitle}
      </h2>
      <p className={paneStyles.quiet}>{said.libraryIntro}</p>
      {problem ? (
        <ProblemMessage {...{ problem }} failed={failedWords} action={{ label: tryAgain, run: again }} />
      ) : null}
      {busy ? <Busy label={said[busy]} /> : null}
      <Inserted {...{ said, state, onMend }} onUndo={() => void undo()} />
      {read && read.departments.length === 0 ? <Notice kind="info" title={said.noDepartments} /> : null}
      {read && read.departments.length > 0 ? (
        <LibrarySearch
          {...{ said, read, department }}
          busy={busy && said[busy]}
          onInsert={(example, chosen) => void insert(example, chosen)}
        />
      ) : null}
    </>
  );
}

interface InsertedProps extends Pick<LibraryPageProps, 'said' | 'onMend'> {
  readonly state: LibraryState;
  readonly onUndo: () => void;
}

/** What the last insertion or undo did, the way on, and the way back. */
function Inserted({ said, state, onMend, onUndo }: InsertedProps): JSX.Element {
  const { done, undone } = state;
  const busy = state.busy && said[state.busy];
  const text = doneText(state, said);
  return (
    <Arrival of={busy ? undefined : (done ?? undone)}>
      {done ? (
        <>
          <Notice kind={done.existed ? 'info' : 'success'} title={text} />
          <div className={paneStyles.buttons}>
            <ReasonedButton
              kind="primary"
              text={said.mendNext}
              reason={busy}
              isShown
              onClick={() => onMend(done.place)}
            />
            {done.taken ? <ReasonedButton text={said.undo} reason={busy} isShown onClick={onUndo} /> : null}
          </div>
        </>
      ) : null}
      {undone ? <Notice kind={undone === 'left' ? 'warning' : 'info'} title={text} /> : null}
    </Arrival>
  );
}

function doneText({ done, undone }: LibraryState, said: MendWords): string {
  if (done) return done.existed ? said.existed : said.inserted(done.place.code);
  if (undone === undefined) return '';
  return undone === 'left' ? said.undoLeft : said.undone;
}
