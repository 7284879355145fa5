import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import type { AreaCall } from '../AreaProps';
import { GoToTrouble } from '../check/GoToTrouble';
import { useGoTo } from '../check/useGoTo';
import { HandOver } from '../handOver/HandOver';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import type { PaneActions } from '../PaneActions';
import { ProblemMessage } from '../problem/ProblemMessage';
import { EveryFormula } from '../share/EveryFormula';
import { RepairPart } from '../share/RepairPart';
import { protectedReason, SharePart } from '../share/SharePart';
import { useEveryFormula } from '../share/useEveryFormula';
import { useSharing, type SharingState } from '../share/useSharing';
import { useSpoken } from '../useSpoken';
import { DictionaryPart } from './DictionaryPart';
import { SignOffPart } from './SignOffPart';
import { useSignOffs } from './useSignOffs';

export interface ReviewPageProps {
  readonly words: ReviewWords;
  readonly actions: PaneActions;
  readonly today: Date;
  readonly shown: boolean;
  readonly call: AreaCall | undefined;
  readonly onSetUp: () => void;
}

/** What was agreed and what was not, what others will see, the formulas, the dictionary and the way to other systems. */
export function ReviewPage(props: ReviewPageProps): JSX.Element {
  const { words, actions, today, shown } = props;
  const signing = useSignOffs(actions, today, shown);
  const sharing = useSharing(actions, shown);
  const { read, problem } = signing.state;
  const isForeign = problem?.code === 'notOurWorkbook';
  const lookAgain = (): void => {
    signing.look();
    sharing.look();
  };
  const fixed = sharing.state.seen?.hindrances.fixedStructure === true ? words.cannot.fixedStructure : undefined;
  return (
    <>
      <h2 className={paneStyles.heading}>{words.page}</h2>
      <SignOffs {...props} {...{ signing, fixed, isForeign, lookAgain }} />
      {isForeign ? null : <HandingOn {...props} sharing={sharing.state} kpis={read?.kpis.length} fixed={fixed} />}
    </>
  );
}

interface SignOffsProps extends ReviewPageProps {
  readonly signing: ReturnType<typeof useSignOffs>;
  /** Why no sheet can be added. */
  readonly fixed: string | undefined;
  readonly isForeign: boolean;
  readonly lookAgain: () => void;
}

/** What was agreed and what was not. */
function SignOffs({ words, actions, onSetUp, signing, fixed, isForeign, lookAgain }: SignOffsProps): JSX.Element {
  const { goToSetUp } = useSpoken().words.pane;
  const {
    state: { read, problem, failed, busy, signed },
    sign,
  } = signing;
  const again = { label: words.again, run: lookAgain };
  return (
    <>
      <h3 className={paneStyles.part}>{words.title}</h3>
      <p className={paneStyles.text}>{words.intro}</p>
      {busy ? <Busy label={words[busy]} /> : null}
      {problem ? (
        <ProblemMessage
          {...{ problem }}
          failed={failed ? words.failed[failed] : undefined}
          calm={isForeign}
          action={isForeign ? { label: goToSetUp, run: onSetUp } : again}
        />
      ) : null}
      {read ? (
        <>
          <SignOffPart
            {...{ words, read, signed, actions }}
            busy={busy !== undefined}
            reason={fixed}
            onSign={(kpis, reviewer) => void sign(kpis, reviewer)}
          />
          <div className={paneStyles.buttons}>
            <ReasonedButton text={again.label} reason={busy && words[busy]} isShown onClick={again.run} />
          </div>
        </>
      ) : null}
    </>
  );
}

interface HandingOnProps extends ReviewPageProps {
  readonly sharing: SharingState;
  /** How many KPIs there are; nothing before they are read. */
  readonly kpis: number | undefined;
  /** Why no sheet can be added. */
  readonly fixed: string | undefined;
}

/** All that is done once the KPIs stand. */
function HandingOn({ words, actions, call, sharing, kpis, fixed }: HandingOnProps): JSX.Element {
  const { pane } = useSpoken().words;
  const { problem: goToProblem, hidden, goTo } = useGoTo(actions);
  const { state: formulas, look } = useEveryFormula(actions);
  const { seen, reading, problem } = sharing;
  const go = (sheet: string, address: string): void => void goTo(sheet, address);
  const isEmpty = seen !== undefined && seen.report.kpis + seen.report.departments.length === 0;
  return (
    <>
      {reading && !seen ? <Busy label={pane.check.checking} /> : null}
      {problem && problem.code !== 'notOurWorkbook' ? (
        <ProblemMessage {...{ problem }} failed={pane.failed.checking} />
      ) : null}
      {seen ? <SharePart {...{ words, actions, seen, call }} /> : null}
      <RepairPart {...{ words, actions }} reason={seen && protectedReason(seen, words)} onGoTo={go} />
      <EveryFormula state={formulas} onLook={look} onGoTo={go} />
      <GoToTrouble problem={goToProblem} {...{ hidden }} />
      <DictionaryPart {...{ words, actions }} reason={kpis === 0 ? words.cannot.noKpis : fixed} />
      <HandOver exportKpis={actions.exportKpis} reason={isEmpty ? words.cannot.nothingToExport : undefined} />
    </>
  );
}
