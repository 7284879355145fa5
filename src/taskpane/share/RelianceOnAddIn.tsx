import * as React from 'react';
import type { PaneWords } from '../../words/en/pane';
import type { FailedWords } from '../../words/en/pane/paneFailures';
import type { ReviewWords } from '../../words/en/reviewWords';
import { daysText } from '../../words/daysText';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { Question } from '../look/Question';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import type { RelianceState } from './useReliance';

export interface RelianceOnAddInProps {
  readonly words: ReviewWords;
  readonly state: RelianceState;
  /** Why no cell can be written now. */
  readonly reason: string | undefined;
  readonly onFreeze: () => void;
  readonly onRestore: () => void;
}

/** Which columns need the add-in, and the buttons that make their results values and formulas again. */
export function RelianceOnAddIn({
  words: { cannot },
  state,
  reason,
  onFreeze,
  onRestore,
}: RelianceOnAddInProps): JSX.Element | null {
  const { words } = useSpoken();
  const { pane } = words;
  const { share } = pane;
  const { reliance, busy, problem } = state;
  if (!reliance) return problem ? <ProblemMessage problem={problem} failed={pane.failed.looking} /> : null;
  const said = saidOf(state, share);
  return (
    <>
      <p className={paneStyles.text}>{share.reliance}</p>
      <ul className={paneStyles.list}>
        {reliance.columns.map(({ sheet, heads, address }) => (
          <li key={`${sheet} ${address}`}>{share.reliantColumns(sheet, heads.join(', '), address)}</li>
        ))}
      </ul>
      <p className={paneStyles.text}>
        {reliance.frozenOn === undefined
          ? share.freezeWhy
          : share.frozenOn(daysText(reliance.frozenOn.first, reliance.frozenOn.last, words.dates))}
      </p>
      <Announcement text={said.join(' ')} />
      {said.map((sentence) => (
        <p key={sentence} className={paneStyles.text}>
          {sentence}
        </p>
      ))}
      {busy ? <Busy label={share[busy]} /> : null}
      {problem ? <ProblemMessage problem={problem} failed={failedWords(state, pane)} /> : null}
      <FreezeButtons {...{ cannot, state, reason, onFreeze, onRestore }} />
    </>
  );
}

type FreezeButtonsProps = Omit<RelianceOnAddInProps, 'words'> & Pick<ReviewWords, 'cannot'>;

/** Freezes, or restores what is frozen, where that can be done. */
function FreezeButtons({ cannot, state, reason, onFreeze, onRestore }: FreezeButtonsProps): JSX.Element {
  const { share } = useSpoken().words.pane;
  const { hindrance, nothing } = reasonsOf({ cannot, state, reason });
  const { isAsking, ask, question } = useFreezeQuestion(hindrance, onFreeze);
  const isShown = state.busy !== undefined;
  const freeze = { isShown, reason: hindrance ?? nothing, onClick: ask };
  const { frozenOn, since = 0 } = state.reliance ?? {};
  const isFrozen = frozenOn !== undefined;
  if (isAsking) return question;
  return (
    <div className={paneStyles.buttons}>
      {isFrozen ? (
        <ReasonedButton text={share.restore} reason={hindrance} {...{ isShown }} onClick={onRestore} />
      ) : null}
      {isFrozen && since === 0 ? null : (
        <ReasonedButton text={isFrozen ? share.freezeMore : share.freeze} {...freeze} />
      )}
    </div>
  );
}

/** Why no cell can be written, and why there is none to freeze. */
function reasonsOf({ cannot, state, reason }: Pick<FreezeButtonsProps, 'cannot' | 'state' | 'reason'>): {
  readonly hindrance: string | undefined;
  readonly nothing: string | undefined;
} {
  const isEmpty = state.reliance?.columns.length === 0;
  return { hindrance: state.busy ? cannot.busy : reason, nothing: isEmpty ? cannot.nothingToFreeze : undefined };
}

interface FreezeQuestion {
  readonly isAsking: boolean;
  readonly ask: () => void;
  readonly question: JSX.Element;
}

/** What freezing does and how to go back, asked before formulas give way to values. */
function useFreezeQuestion(busy: string | undefined, onFreeze: () => void): FreezeQuestion {
  const { share } = useSpoken().words.pane;
  const [isAsking, setAsking] = React.useState(false);
  const freeze = (): void => {
    setAsking(false);
    onFreeze();
  };
  const words = { label: share.freeze, text: share.freezeSure, yes: share.freeze, no: share.freezeNo };
  const question = <Question {...words} {...{ busy }} onYes={freeze} onNo={() => setAsking(false)} />;
  return { isAsking, ask: () => setAsking(true), question };
}

function failedWords({ failed }: RelianceState, pane: PaneWords): FailedWords {
  return failed === undefined ? pane.failed.looking : pane.failed[failed];
}

function saidOf({ frozen, restored }: RelianceState, share: PaneWords['share']): string[] {
  return [
    ...(frozen && frozen.cells > 0 ? [share.frozen(frozen.cells)] : []),
    ...(frozen && frozen.left > 0 ? [share.frozenLeft(frozen.left)] : []),
    ...(restored === undefined ? [] : [share.restored(restored)]),
  ];
}
