import * as React from 'react';
import type { KpiPlace } from '../../actions/mend/readKpi';
import { longestCellText } from '../../kpi/record/longestCellText';
import type { MendWords } from '../../words/en/mendWords';
import { Arrival } from '../look/Arrival';
import { Busy } from '../look/Busy';
import { Notice } from '../look/Notice';
import { ReasonedButton } from '../look/ReasonedButton';
import { paneStyles } from '../look/paneStyles';
import type { PaneActions } from '../PaneActions';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { ChangeList } from './ChangeList';
import { LetterStrip } from './LetterStrip';
import { MendFields } from './MendFields';
import { OfferedDraft } from './OfferedDraft';
import { RowChanged } from './RowChanged';
import type { Change, MendState } from './mendState';
import { useMend } from './useMend';

export interface MendPageProps {
  readonly said: MendWords;
  readonly actions: PaneActions;
  readonly place: KpiPlace;
  /** Something in the workbook has changed. */
  readonly onWritten: () => void;
}

/** One row as a small form with its letters. */
export function MendPage({ said, actions, place, onWritten }: MendPageProps): JSX.Element {
  const { failed: failures, tryAgain } = useSpoken().words.pane;
  const mending = useMend(actions, place, onWritten);
  const { state } = mending;
  const { busy, problem, failed = 'reading', isGone } = state;
  const failedWords = { ...said.failed, reading: failures.looking }[failed];
  return (
    <>
      <MendTitle {...{ said, place }} />
      {isGone ? <GoneRow {...{ said }} changes={mending.changes} /> : null}
      {problem ? (
        <ProblemMessage
          problem={problem}
          failed={failedWords}
          action={{ label: tryAgain, run: () => void retry(mending) }}
        />
      ) : null}
      {busy ? <Busy label={said[busy]} /> : null}
      <Outcome {...{ said }} state={isReadAgain(state) ? {} : state} onUndo={() => void mending.undo()} />
      <RowChanged {...{ said, state }} onKeepMine={mending.keepMine} onTakeSheet={mending.takeSheet} />
      <OfferedDraft {...{ said, state }} onDecide={mending.decideOffered} />
      {isGone ? null : <MendForm {...{ said, mending }} />}
    </>
  );
}

/** The row is not there any more; what was typed for it can still be copied. */
function GoneRow({ said, changes }: { readonly said: MendWords; readonly changes: readonly Change[] }): JSX.Element {
  const { fields } = useSpoken().words;
  return (
    <>
      <Notice kind="info" title={said.gone} text={said.goneText} />
      {changes.map(({ field, after }) => (
        <p key={field} className={paneStyles.text} style={{ overflowWrap: 'anywhere' }}>
          {said.drafts.typed(fields.kpis[field].head, after.trim())}
        </p>
      ))}
    </>
  );
}

interface MendFormProps {
  readonly said: MendWords;
  readonly mending: ReturnType<typeof useMend>;
}

/** Letters, fields, and the question before anything is written. */
function MendForm({ said, mending }: MendFormProps): JSX.Element | null {
  const { state, judged, changes, type, save } = mending;
  const { toMend, texts, busy } = state;
  const [isAsking, setAsking] = React.useState(false);
  const { tooLong } = useSpoken().words.pane;
  if (!toMend || !texts) return null;
  const write = (): void => {
    setAsking(false);
    void save();
  };
  return (
    <>
      <LetterStrip {...{ said }} letters={judged?.letters} />
      <MendFields {...{ said, toMend, texts, judged }} busy={busy && said[busy]} onType={type} />
      {state.isUnkept ? <p className={paneStyles.quiet}>{said.drafts.notKept}</p> : null}
      {isAsking ? (
        <ChangeList {...{ said, changes }} onYes={write} onNo={() => setAsking(false)} />
      ) : (
        <div className={paneStyles.buttons}>
          <ReasonedButton
            kind="primary"
            text={said.save}
            reason={hindranceOf(mending, said, tooLong)}
            isShown={busy !== undefined}
            onClick={() => setAsking(true)}
          />
        </div>
      )}
    </>
  );
}

/** Why nothing can be written now. */
function hindranceOf(
  { state: { busy }, changes }: ReturnType<typeof useMend>,
  said: MendWords,
  tooLong: (excess: number) => string,
): string | undefined {
  if (busy) return said[busy];
  if (changes.length === 0) return said.nothingChanged;
  const excess = Math.max(...changes.map(({ after }) => after.trim().length)) - longestCellText;
  return excess > 0 ? tooLong(excess) : undefined;
}

/** What was just written is being read, so it cannot be given back yet. */
function isReadAgain({ busy }: MendState): boolean {
  return busy === 'saving' || busy === 'reading';
}

/** What failed is done once more. */
async function retry({ state, changes, save, undo, readAgain }: ReturnType<typeof useMend>): Promise<void> {
  if (state.failed === 'undoing') await undo();
  else if (state.failed === 'saving' && changes.length > 0) await save();
  else readAgain();
}

function MendTitle({ said, place }: Pick<MendPageProps, 'said' | 'place'>): JSX.Element {
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), [place]);
  const { code, kpi } = place;
  return (
    <>
      <h2 ref={title} tabIndex={-1} className={paneStyles.heading} style={{ overflowWrap: 'anywhere' }}>
        {said.title(kpi === '' ? said.noName : kpi)}
      </h2>
      <p className={paneStyles.quiet}>{[place.department, code].filter((part) => part !== '').join(' · ')}</p>
    </>
  );
}

interface OutcomeProps {
  readonly said: MendWords;
  readonly state: MendState;
  readonly onUndo: () => void;
}

/** What the last write or undo did. */
function Outcome({ said, state, onUndo }: OutcomeProps): JSX.Element {
  const { written, undone, busy } = state;
  return (
    <Arrival of={busy === undefined ? (written ?? undone) : undefined}>
      {written ? (
        <>
          <Notice kind="success" title={said.saved} />
          <div className={paneStyles.buttons}>
            <ReasonedButton text={said.undo} reason={busy && said[busy]} isShown onClick={onUndo} />
          </div>
        </>
      ) : null}
      {undone ? <Notice kind={undone === 'left' ? 'warning' : 'info'} title={undoneText(undone, said)} /> : null}
    </Arrival>
  );
}

function undoneText(undone: NonNullable<MendState['undone']>, said: MendWords): string {
  return undone === 'left' ? said.undoLeft : said.undone;
}
