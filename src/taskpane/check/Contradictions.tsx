import * as React from 'react';
import type { CheckReport } from '../../actions/CheckReport';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

interface ContradictionsProps {
  readonly report: CheckReport;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** What contradicts itself in Settings, in the words of the sheets, with the way to the cell. */
export function Contradictions({ report, onGoTo }: ContradictionsProps): JSX.Element {
  const { pane, terms } = useSpoken().words;
  return (
    <>
      {report.contradictions.map(({ contradiction, sheet, address }) => (
        <section key={contradiction}>
          <Notice kind="warning" title={terms.contradictions[contradiction]} />
          {address === '' ? null : (
            <button type="button" className={paneStyles.link} onClick={() => onGoTo(sheet, address)}>
              {pane.check.goTo(`${sheet}!${address}`)}
            </button>
          )}
        </section>
      ))}
    </>
  );
}
