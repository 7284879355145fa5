import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import { findingWords } from '../../words/findingWords';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { PlannedParts } from '../setUp/PlannedParts';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';
import { Contradictions } from './Contradictions';

interface BesideTheRowsProps {
  readonly report: CheckReport;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** What a check found beside the rows of KPIs: settings, broken parts of the workbook, cells and rows elsewhere. */
export function BesideTheRows({ report, onGoTo }: BesideTheRowsProps): JSX.Element {
  const { broken } = useSpoken().words.pane.check;
  return (
    <>
      <Contradictions {...{ report, onGoTo }} />
      {report.broken.length > 0 ? (
        <section>
          <Notice kind="warning" title={broken.title} text={broken.text} />
          <PlannedParts parts={report.broken} when="before" />
        </section>
      ) : null}
      <BookFindings {...{ report, onGoTo }} />
    </>
  );
}

/** Each with the way to its cell. */
function BookFindings({ report, onGoTo }: BesideTheRowsProps): JSX.Element | null {
  const { language, words } = useSpoken();
  const { check } = words.pane;
  if (report.bookFindings.length === 0) return null;
  return (
    <ul className={checkStyles.plainList}>
      {report.bookFindings.map(({ finding, sheet, address }) => {
        const { finding: what, why, mend } = findingWords(finding, language);
        return (
          <li key={`${sheet} ${address} ${finding.rule}`} className={checkStyles.finding}>
            <p className={checkStyles.what}>{what}.</p>
            <p className={checkStyles.why}>{why}</p>
            <p className={checkStyles.mend}>
              {check.mend}: {mend}.
            </p>
            <button type="button" className={paneStyles.link} onClick={() => onGoTo(sheet, address)}>
              {check.goTo(`${sheet}!${address}`)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
