import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import type { KpiPlace } from '../../actions/mend/readKpi';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';
import { Contradictions } from './Contradictions';
import { DepartmentList } from './DepartmentList';
import { FindingList } from './FindingList';
import { groupFindings } from './groupFindings';

interface CheckResultProps {
  readonly report: CheckReport;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onMend: (place: KpiPlace) => void;
}

/** What a check found, with the filters. */
export function CheckResult({ report, onGoTo, onMend }: CheckResultProps): JSX.Element {
  const [chosen, setChosen] = React.useState<string>();
  const [onlyOpen, setOnlyOpen] = React.useState(false);
  const groups = React.useMemo(() => groupFindings(report), [report]);
  const { check } = useSpoken().words.pane;
  if (report.departments.length === 0 && report.kpis === 0 && report.findings.length === 0) {
    return (
      <>
        <Contradictions {...{ report, onGoTo }} />
        <Notice kind="info" title={check.nothingYet} text={check.nothingYetNext} />
      </>
    );
  }
  return (
    <>
      {report.clean ? <Notice kind="success" title={check.cleanTitle} text={check.cleanText} /> : null}
      <Contradictions {...{ report, onGoTo }} />
      <CheckTotals report={report} />
      <DepartmentList {...{ report, groups, chosen, onlyOpen, onGoTo }} onChoose={setChosen} onOnlyOpen={setOnlyOpen} />
      {report.clean ? null : (
        <section>
          <h3 className={paneStyles.section}>{check.findings}</h3>
          <p className={paneStyles.quiet}>{check.basis}</p>
          <FindingList
            key={chosen ?? ' '}
            groups={chosen === undefined ? groups : groups.filter(({ key }) => key === chosen)}
            {...{ onGoTo, onMend }}
          />
        </section>
      )}
    </>
  );
}

/** How far the whole company is. */
function CheckTotals({ report }: { readonly report: CheckReport }): JSX.Element {
  const { check } = useSpoken().words.pane;
  const { departments, kpis, smartComplete } = report;
  const inRange = departments.filter(({ status }) => status === 'inRange').length;
  return (
    <div className={checkStyles.totals}>
      <div className={checkStyles.total}>{check.inRange(inRange, departments.length)}</div>
      <div className={checkStyles.total}>{check.complete(smartComplete, kpis)}</div>
    </div>
  );
}
