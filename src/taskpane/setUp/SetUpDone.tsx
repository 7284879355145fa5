import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { SharingReport } from '../../actions/generateForSharing';
import { Arrival } from '../look/Arrival';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { PlannedParts } from './PlannedParts';

interface SetUpDoneProps {
  readonly report: SharingReport;
  readonly onCheck: () => void;
  readonly onInterview: () => void;
  readonly onBack: () => void;
}

/** What Generate made, and where to go on. */
export function SetUpDone({ report, onCheck, onInterview, onBack }: SetUpDoneProps): JSX.Element {
  const { setUp } = useSpoken().words.pane;
  const { added, parts, refused, trustPromptStays, upgraded } = report;
  const isChanged = parts.some(({ does }) => does === 'add' || does === 'mend');
  const nothingMade = upgraded ? setUp.doneUpgraded : isChanged ? setUp.doneMended : setUp.doneNothing;
  return (
    <>
      <Arrival of={report}>
        <Notice kind="success" title={added.length > 0 ? setUp.doneTitle(added.length) : nothingMade} />
      </Arrival>
      <PlannedParts parts={parts} when="after" />
      {upgraded && added.length > 0 ? <p className={paneStyles.text}>{setUp.doneUpgraded}</p> : null}
      {trustPromptStays === undefined ? null : (
        <ProblemMessage problem={{ code: 'unknown', detail: trustPromptStays }} words={setUp.trustPromptStays} />
      )}
      {refused.length > 0 ? (
        <p className={paneStyles.text}>{setUp.looksRefused(refused.map((kind) => setUp.looks[kind]).join(', '))}</p>
      ) : null}
      <p className={paneStyles.text}>{setUp.doneNext}</p>
      <div className={paneStyles.buttons}>
        <PrimaryButton text={setUp.doneInterview} onClick={onInterview} />
        <DefaultButton text={setUp.doneCheck} onClick={onCheck} />
        <DefaultButton text={setUp.doneBack} onClick={onBack} />
      </div>
    </>
  );
}
