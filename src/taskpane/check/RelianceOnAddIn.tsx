import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import { daysText } from '../../words/daysText';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import type { RelianceState } from './useReliance';

export interface RelianceOnAddInProps {
  readonly state: RelianceState;
  readonly onFreeze: () => void;
  readonly onRestore: () => void;
}

/** Which columns need the add-in, and the buttons that make their results values and formulas again. */
export function RelianceOnAddIn({ state, onFreeze, onRestore }: RelianceOnAddInProps): JSX.Element | null {
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
      <div className={paneStyles.buttons}>
        {reliance.frozenOn === undefined ? (
          <DefaultButton text={share.freeze} disabled={busy !== undefined} onClick={onFreeze} />
        ) : (
          <>
            <DefaultButton text={share.restore} disabled={busy !== undefined} onClick={onRestore} />
            <DefaultButton text={share.freezeMore} disabled={busy !== undefined} onClick={onFreeze} />
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
