import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { KpiPlace } from '../../actions/mend/readKpi';
import type { PaneWords } from '../../words/en/pane';
import type { CheckOpens } from '../AreaProps';
import { isWithoutTables } from '../following/tablesAwaited';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { KeptPlace } from '../look/KeptPlace';
import { paneStyles } from '../look/paneStyles';
import { ProblemMessage } from '../problem/ProblemMessage';
import type { Problem } from '../problem/problemOf';
import { useSpoken } from '../useSpoken';
import { CheckResult } from './CheckResult';
import { CheckScope } from './CheckScope';
import { DifferingFormulas } from './DifferingFormulas';
import { GoToTrouble } from './GoToTrouble';
import type { CheckDone, CheckState } from './useCheck';
import { ExamplesLeft } from './ExamplesLeft';

export interface CheckPageProps {
  readonly state: CheckState;
  readonly following: boolean;
  /** Why the last “go to” did not get there. */
  readonly goToProblem?: Problem;
  /** The cell that was reached last, where its row is hidden. */
  readonly hidden?: string;
  readonly onCheck: () => void;
  readonly onRemoveExamples: () => void;
  readonly onMendFormulas: () => void;
  readonly onSetUp: () => void;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onShare: () => void;
  /** Opens a row to mend, or the library. */
  readonly onOpen: (opens: CheckOpens) => void;
  /** Leads to a department's answers. */
  readonly onInterview: (department: string) => void;
}

/** The area that says what is still open. */
export function CheckPage(props: CheckPageProps): JSX.Element {
  const { state, following, goToProblem, hidden } = props;
  const { checking, problem, undone } = state;
  const { check } = useSpoken().words.pane;
  // What was found before the tables went is no use without them.
  const done = isWithoutTables(problem) ? undefined : state.done;
  return (
    <div className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{check.title}</h2>
      <Announcement text={saidAloud(state, check)} />
      {done ? <CheckScope {...done} {...{ following, checking }} onGoTo={props.onGoTo} /> : null}
      {(checking || !problem) && !done ? <Busy label={check.checking} /> : null}
      {problem ? <CheckProblem {...props} {...{ problem }} doing="checking" /> : null}
      {undone ? <CheckProblem {...props} {...undone} /> : null}
      <GoToTrouble problem={goToProblem} {...{ hidden }} />
      {done ? (
        <KeptPlace version={done}>
          <CheckOutcome {...props} done={done} />
        </KeptPlace>
      ) : null}
    </div>
  );
}

/** A check that follows an edit says only what it finds, where that is something else. */
function saidAloud({ checking, following, done }: CheckState, check: PaneWords['check']): string {
  if (checking && !following) return check.checking;
  return done ? check.announced(openPoints(done.report)) : '';
}

function openPoints({ findings, bookFindings, contradictions, broken, outOfRange }: CheckDone['report']): number {
  return findings.length + bookFindings.length + contradictions.length + broken.length + outOfRange;
}

type CheckProblemProps = CheckPageProps & {
  readonly doing: 'checking' | 'removing' | 'repairing';
  readonly problem: Problem;
};

/** Why there is no new result, or why something is not done, and the way on. */
function CheckProblem({ doing, problem, onSetUp, ...others }: CheckProblemProps): JSX.Element {
  const { failed, tryAgain, goToSetUp } = useSpoken().words.pane;
  const again = {
    checking: others.onCheck,
    removing: others.onRemoveExamples,
    repairing: others.onMendFormulas,
  }[doing];
  return isWithoutTables(problem) ? (
    <ProblemMessage problem={problem} calm action={{ label: goToSetUp, run: onSetUp }} />
  ) : (
    <ProblemMessage problem={problem} failed={failed[doing]} action={{ label: tryAgain, run: again }} />
  );
}

/** The last result, and what can be done with it. */
function CheckOutcome(props: CheckPageProps & { readonly done: CheckDone }): JSX.Element {
  const {
    done: { report, formulas },
    state: { checking, following },
    onCheck,
    onRemoveExamples,
    onMendFormulas,
    onGoTo,
    onShare,
    onOpen,
    onInterview,
  } = props;
  const { check, share } = useSpoken().words.pane;
  const busy = checking && !following ? check.checking : undefined;
  const addKpi = React.useCallback((department: string) => onOpen({ kind: 'library', department }), [onOpen]);
  const mend = React.useCallback((place: KpiPlace) => onOpen({ kind: 'row', place }), [onOpen]);
  return (
    <>
      <div className={paneStyles.buttons}>
        <DefaultButton text={check.checkAgain} onClick={onCheck} />
      </div>
      {report.examples > 0 ? <ExamplesLeft count={report.examples} {...{ busy }} onRemove={onRemoveExamples} /> : null}
      <CheckResult {...{ report, formulas, onGoTo, onInterview }} onMend={mend} onAddKpi={addKpi}>
        <DifferingFormulas {...{ formulas, busy, onGoTo }} onMend={onMendFormulas} />
      </CheckResult>
      <div className={paneStyles.buttons}>
        <button type="button" className={paneStyles.link} onClick={() => onOpen({ kind: 'library', department: '' })}>
          {check.fromLibrary}
        </button>
        <button type="button" className={paneStyles.link} onClick={onShare}>
          {share.title}
        </button>
      </div>
    </>
  );
}
