import * as React from 'react';
import type { KpiPlace } from '../../actions/mend/readKpi';
import type { PaneWords } from '../../words/en/pane';
import { paneStyles } from '../look/paneStyles';
import { saysTheSame } from '../look/saysTheSame';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';
import { FindingCard } from './FindingCard';
import type { RowFindings } from './groupFindings';

interface FindingRowProps {
  readonly row: RowFindings;
  readonly department: string;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onMend: (place: KpiPlace) => void;
}

/** The findings of a row, and the way to mend it. */
export const FindingRow = React.memo(function FindingRow(props: FindingRowProps): JSX.Element {
  const { row, department, onGoTo, onMend } = props;
  const { check } = useSpoken().words.pane;
  const title = rowTitle(row, check);
  return (
    <section>
      <h5 className={checkStyles.rowHead}>{title}</h5>
      <ul className={checkStyles.plainList}>
        {row.findings.map((found) => (
          <FindingCard
            key={`${found.finding.rule} ${found.finding.field ?? ''}`}
            place={`${row.key} ${found.finding.rule} ${found.finding.field ?? ''}`}
            {...{ found, onGoTo }}
          />
        ))}
      </ul>
      <button
        type="button"
        className={paneStyles.link}
        aria-label={check.mendRowOf(title)}
        onClick={() => onMend({ row: row.row, code: row.code, department, kpi: row.kpi })}
      >
        {check.mendRow}
      </button>
    </section>
  );
}, saysTheSame);

/** `Row 8 · MKT-1 · Products sold`. */
function rowTitle({ row, code, kpi }: RowFindings, check: PaneWords['check']): string {
  return [check.row(row), code, kpi === '' ? check.noName : kpi].filter((part) => part !== '').join(' · ');
}
