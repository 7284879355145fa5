import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import { DifferingFormulas } from '../check/DifferingFormulas';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
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
  const { pane } = useSpoken().words;
  const { busy, formulas, mended, problem } = state;
  const told = mended === undefined ? '' : repair.done(mended);
  return (
    <section aria-label={repair.title}>
      <h3 className={paneStyles.part}>{repair.title}</h3>
      <p className={paneStyles.text}>{repair.intro}</p>
      <Announcement text={told} />
      {told === '' ? null : <p className={paneStyles.text}>{told}</p>}
      {busy ? <Busy label={repair.looking} /> : null}
      {problem ? (
        <ProblemMessage
          problem={problem}
          failed={state.failed === 'mending' ? pane.failed.repairing : pane.failed.looking}
        />
      ) : null}
      {formulas && !formulas.differences ? <p className={paneStyles.text}>{repair.nothingToCompare}</p> : null}
      {formulas ? <DifferingFormulas {...{ formulas, busy, reason, onGoTo }} onMend={mend} /> : null}
      <div className={paneStyles.buttons}>
        <DefaultButton text={formulas ? repair.again : repair.look} disabled={busy} onClick={look} />
      </div>
    </section>
  );
}
