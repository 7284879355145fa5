import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import type { Language } from '../../words/language';
import type { PaneWords } from '../../words/en/pane';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { CheckTotals } from './CheckTotals';
import { DepartmentList } from './DepartmentList';
import { FindingList } from './FindingList';
import { groupFindings } from './groupFindings';

interface CheckResultProps {
  readonly report: CheckReport;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** What a check found, with the filters. */
export function CheckResult({ report, language, words, onGoTo }: CheckResultProps): JSX.Element {
  const [chosen, setChosen] = React.useState<string>();
  const [onlyOpen, setOnlyOpen] = React.useState(false);
  const groups = React.useMemo(() => groupFindings(report), [report]);
  const { check } = words;
  if (report.departments.length === 0 && report.kpis === 0 && report.findings.length === 0) {
    return <Notice kind="info" title={check.nothingYet} text={check.nothingYetNext} />;
  }
  return (
    <>
      {report.clean ? <Notice kind="success" title={check.cleanTitle} text={check.cleanText} /> : null}
      <CheckTotals report={report} words={words} />
      <DepartmentList
        {...{ report, groups, chosen, onlyOpen, language, words, onGoTo }}
        onChoose={setChosen}
        onOnlyOpen={setOnlyOpen}
      />
      {report.clean ? null : (
        <section>
          <h3 className={paneStyles.section}>{check.findings}</h3>
          <p className={paneStyles.quiet}>{check.basis}</p>
          <FindingList
            key={chosen ?? ' '}
            groups={chosen === undefined ? groups : groups.filter(({ key }) => key === chosen)}
            {...{ language, words, onGoTo }}
          />
        </section>
      )}
    </>
  );
}
