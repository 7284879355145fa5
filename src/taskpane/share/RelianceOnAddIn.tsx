import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import { daysText } from '../../words/daysText';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
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
  const { share } = words.pane;
  const { reliance, busy, problem } = state;
  if (!reliance) return problem ? <ProblemMessage problem={problem} /> : null;
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
      {problem ? <ProblemMessage problem={problem} /> : null}
      <FreezeButtons {...{ cannot, state, reason, onFreeze, onRestore }} />
    </>
  );
}

type FreezeButtonsProps = Omit<RelianceOnAddInProps, 'words'> & Pick<ReviewWords, 'cannot'>;

/** Freezes, or restores what is frozen, where that can be done. */
function FreezeButtons({ cannot, state, reason, onFreeze, onRestore }: FreezeButtonsProps): JSX.Element {
  const { share } = useSpoken().words.pane;
  const hindrance = state.busy ? cannot.busy : reason;
  const nothing = state.reliance?.columns.length === 0 ? cannot.nothingToFreeze : undefined;
  const isShown = state.busy !== undefined;
  const freeze = { isShown, reason: hindrance ?? nothing, onClick: onFreeze };
  return (
    <div className={paneStyles.buttons}>
      {state.reliance?.frozenOn === undefined ? (
        <ReasonedButton text={share.freeze} {...freeze} />
      ) : (
        <>
          <ReasonedButton text={share.restore} reason={hindrance} {...{ isShown }} onClick={onRestore} />
          <ReasonedButton text={share.freezeMore} {...freeze} />
        </>
      )}
    </div>
  );
}

function saidOf(
  { frozen, restored }: RelianceState,
  share: ReturnType<typeof useSpoken>['words']['pane']['share'],
): string[] {
  return [
    ...(frozen && frozen.cells > 0 ? [share.frozen(frozen.cells)] : []),
    ...(frozen && frozen.left > 0 ? [share.frozenLeft(frozen.left)] : []),
    ...(restored === undefined ? [] : [share.restored(restored)]),
  ];
}
