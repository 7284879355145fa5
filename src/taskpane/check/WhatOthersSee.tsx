import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import { paneStyles } from '../look/paneStyles';
import { HandOver } from '../handOver/HandOver';
import type { PaneActions } from '../PaneActions';
import { useSpoken } from '../useSpoken';
import { RelianceOnAddIn, type RelianceOnAddInProps } from './RelianceOnAddIn';

interface WhatOthersSeeProps {
  readonly report: CheckReport;
  readonly onClose: () => void;
  readonly reliance: RelianceOnAddInProps;
  readonly exportKpis: PaneActions['exportKpis'];
}

/** What people without the add-in see in the file as it is, and what is worth settling before it is sent. */
export function WhatOthersSee({ report, onClose, reliance, exportKpis }: WhatOthersSeeProps): JSX.Element {
  const { share, check } = useSpoken().words.pane;
  const { departments, kpis, smartComplete, findings, unlisted, clean } = report;
  const outside = departments.filter(({ status }) => status !== 'inRange').length;
  const open = [
    ...(outside > 0 ? [share.outOfRange(outside)] : []),
    ...(unlisted > 0 ? [check.unlisted(unlisted)] : []),
    ...(findings.length > 0 ? [share.open(findings.length)] : []),
  ];
  return (
    <section className={paneStyles.card} aria-label={share.title}>
      <p className={paneStyles.text}>{share.intro}</p>
      <ul className={paneStyles.list}>
        <li>{share.counts(departments.length)}</li>
        <li>{share.verdicts(smartComplete, kpis)}</li>
        <li>{share.letters}</li>
        <li>{share.marker}</li>
      </ul>
      <RelianceOnAddIn {...reliance} />
      {clean ? (
        <p className={paneStyles.text}>{share.ready}</p>
      ) : (
        <>
          <p className={paneStyles.text}>{share.before}</p>
          <ul className={paneStyles.list}>
            {open.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </>
      )}
      <HandOver exportKpis={exportKpis} />
      <div className={paneStyles.buttons}>
        <DefaultButton text={share.close} onClick={onClose} />
      </div>
    </section>
  );
}
