import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import type { ReviewWords } from '../../words/en/reviewWords';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { RelianceOnAddIn, type RelianceOnAddInProps } from './RelianceOnAddIn';

interface WhatOthersSeeProps {
  readonly words: ReviewWords;
  readonly report: CheckReport;
  readonly reliance: Omit<RelianceOnAddInProps, 'words'>;
}

/** What people without the add-in see in the file as it is, and what is worth settling before it is sent. */
export function WhatOthersSee({ words, report, reliance }: WhatOthersSeeProps): JSX.Element {
  const { share, check } = useSpoken().words.pane;
  const { departments, kpis, smartComplete, findings, unlisted, clean } = report;
  const outside = departments.filter(({ status }) => status !== 'inRange').length;
  const open = [
    ...(outside > 0 ? [share.outOfRange(outside)] : []),
    ...(unlisted > 0 ? [check.unlisted(unlisted)] : []),
    ...(findings.length > 0 ? [share.open(findings.length)] : []),
  ];
  return (
    <>
      <p className={paneStyles.text}>{share.intro}</p>
      <ul className={paneStyles.list}>
        <li>{share.counts(departments.length)}</li>
        <li>{share.verdicts(smartComplete, kpis)}</li>
        <li>{share.letters}</li>
        <li>{share.marker}</li>
      </ul>
      <RelianceOnAddIn {...{ words }} {...reliance} />
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
    </>
  );
}
