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
  const hindrance = busy ? cannot.busy : reason;
  const nothing = reliance.columns.length === 0 ? cannot.nothingToFreeze : undefined;
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
      <div className={paneStyles.buttons}>
        {reliance.frozenOn === undefined ? (
          <ReasonedButton text={share.freeze} reason={hindrance ?? nothing} onClick={onFreeze} />
        ) : (
          <>
            <ReasonedButton text={share.restore} reason={hindrance} onClick={onRestore} />
            <ReasonedButton text={share.freezeMore} reason={hindrance ?? nothing} onClick={onFreeze} />
          </>
        )}
      </div>
    </>
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
