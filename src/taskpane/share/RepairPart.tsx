import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import { DifferingFormulas } from '../check/DifferingFormulas';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import type { PaneActions } from '../PaneActions';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { useRepair } from './useRepair';

interface RepairPartProps {
  readonly words: ReviewWords;
  readonly actions: PaneActions;
  /** Why nothing can be entered now. */
  readonly reason: string | undefined;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** Finds calculated cells that lost their column's formula, and enters it again. */
export function RepairPart({ words: { repair }, actions, reason, onGoTo }: RepairPartProps): JSX.Element {
  const { state, look, mend } = useRepair(actions);
  const { formulas, mended } = state;
  const busy = state.busy ? repair.looking : undefined;
  const told = mended === undefined ? '' : repair.done(mended);
  return (
    <section aria-label={repair.title}>
      <h3 className={paneStyles.part}>{repair.title}</h3>
      <p className={paneStyles.text}>{repair.intro}</p>
      <Announcement text={told} />
      {told === '' ? null : <p className={paneStyles.text}>{told}</p>}
      {busy ? <Busy label={busy} /> : null}
      <RepairProblem {...{ state }} />
      {formulas && !formulas.differences ? <p className={paneStyles.text}>{repair.nothingToCompare}</p> : null}
      {formulas ? <DifferingFormulas {...{ formulas, busy, reason, onGoTo }} onMend={mend} /> : null}
      <div className={paneStyles.buttons}>
        <ReasonedButton text={formulas ? repair.again : repair.look} reason={busy} isShown onClick={look} />
      </div>
    </section>
  );
}

/** What went wrong, and what of it is done. */
function RepairProblem({
  state: { problem, failed },
}: Pick<ReturnType<typeof useRepair>, 'state'>): JSX.Element | null {
  const { failed: failures } = useSpoken().words.pane;
  if (!problem) return null;
  return <ProblemMessage {...{ problem }} failed={failed === 'mending' ? failures.repairing : failures.looking} />;
}
