import * as React from 'react';
import type { KpiPlace } from '../../actions/mend/readKpi';
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
import { LeftDraft } from './LeftDraft';
import { LetterStrip } from './LetterStrip';
import { MendFields } from './MendFields';
import { useMend, type Change, type MendDrafts, type MendState } from './useMend';

export interface MendPageProps {
  readonly said: MendWords;
  readonly actions: PaneActions;
  readonly place: KpiPlace;
  readonly drafts: MendDrafts;
  /** Something in the workbook has changed. */
  readonly onWritten: () => void;
}

/** One row as a small form with its letters. */
export function MendPage({ said, actions, place, drafts, onWritten }: MendPageProps): JSX.Element {
  const { tryAgain } = useSpoken().words.pane;
  const mending = useMend(actions, place, drafts, onWritten);
  const { state, changes } = mending;
  const { busy, problem, isGone } = state;
  return (
    <>
      <MendTitle {...{ said, place }} />
      {isGone ? <Notice kind="info" title={said.gone} text={said.goneText} /> : null}
      {problem ? (
        <ProblemMessage problem={problem} action={{ label: tryAgain, run: () => void retry(mending) }} />
      ) : null}
      {busy ? <Busy label={said[busy]} /> : null}
      <Outcome {...{ said, state, changes }} onUndo={() => void mending.undo()} />
      {isGone ? null : <MendForm {...{ said, mending }} />}
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
  if (!toMend || !texts) return null;
  const write = (): void => {
    setAsking(false);
    void save();
  };
  return (
    <>
      {state.left ? (
        <LeftDraft {...{ said }} left={state.left} onTake={mending.takeLeft} onDrop={mending.dropLeft} />
      ) : null}
      <LetterStrip {...{ said }} letters={judged?.letters} />
      <MendFields {...{ said, toMend, texts, judged }} busy={busy && said[busy]} onType={type} />
      {state.isUnkept ? <p className={paneStyles.quiet}>{said.notKept}</p> : null}
      {isAsking ? (
        <ChangeList {...{ said, changes }} onYes={write} onNo={() => setAsking(false)} />
      ) : (
        <div className={paneStyles.buttons}>
          <ReasonedButton
            kind="primary"
            text={said.save}
            reason={busy ? said[busy] : changes.length === 0 ? said.nothingChanged : undefined}
            isShown={busy !== undefined}
            onClick={() => setAsking(true)}
          />
        </div>
      )}
    </>
  );
}

/** What failed is done once more: reading where there is nothing yet, else writing. */
async function retry({ state, changes, save, readAgain }: ReturnType<typeof useMend>): Promise<void> {
  if (state.toMend && changes.length > 0) await save();
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
  readonly changes: readonly Change[];
  readonly onUndo: () => void;
}

/** What the last write or undo did, and what somebody else did meanwhile. */
function Outcome({ said, state, changes, onUndo }: OutcomeProps): JSX.Element {
  const { written, undone, theirs, busy } = state;
  const { fields } = useSpoken().words;
  return (
    <Arrival of={busy === undefined ? (written ?? undone ?? theirs) : undefined}>
      {written ? (
        <>
          <Notice kind="success" title={said.saved} />
          <div className={paneStyles.buttons}>
            <ReasonedButton text={said.undo} reason={busy && said[busy]} isShown onClick={onUndo} />
          </div>
        </>
      ) : null}
      {undone ? <Notice kind={undone === 'left' ? 'warning' : 'info'} title={undoneText(undone, said)} /> : null}
      {theirs ? <Notice kind="warning" title={said.changedTitle} text={said.changedText} /> : null}
      {(theirs ? changes : []).map(({ field, before }) => (
        <p key={field} className={paneStyles.text}>
          {said.theirs(fields.kpis[field].head, before)}
        </p>
      ))}
    </Arrival>
  );
}

function undoneText(undone: NonNullable<MendState['undone']>, said: MendWords): string {
  return undone === 'left' ? said.undoLeft : said.undone;
}
