import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import { paneStyles } from '../look/paneStyles';
import { Question } from '../look/Question';
import { ReasonedButton } from '../look/ReasonedButton';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';
import type { FormulaLook } from './useCheck';

interface DifferingFormulasProps {
  readonly formulas: FormulaLook;
  /** What is under way. */
  readonly busy: string | undefined;
  /** Why no formula can be entered now. */
  readonly reason?: string;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onMend: () => void;
}

/** Cells drawn at first and with each “more”. */
const cellsAtOnce = 10;

/** The calculated cells that do not hold their column's formula, each with the way to it. */
export function DifferingFormulas({
  formulas,
  busy,
  reason,
  onGoTo,
  onMend,
}: DifferingFormulasProps): JSX.Element | null {
  const [most, setMost] = React.useState(cellsAtOnce);
  const { check } = useSpoken().words.pane;
  const { differences, noted } = formulas;
  if (!differences) return null;
  if (differences.length === 0) return <p className={paneStyles.quiet}>{check.formulas.allAlike}</p>;
  return (
    <section>
      <h3 className={paneStyles.section}>{check.formulas.title(differences.length)}</h3>
      <p className={paneStyles.text}>
        {check.formulas.why} {check.formulas.mend}
      </p>
      <ul className={checkStyles.plainList}>
        {differences.slice(0, most).map(({ sheet, address, head, holds }) => (
          <li key={`${sheet} ${address}`}>
            <button type="button" className={paneStyles.link} onClick={() => onGoTo(sheet, address)}>
              {check.formulas.cell(sheet, address)}
            </button>{' '}
            {check.formulas[holds](head)}
          </li>
        ))}
      </ul>
      {differences.length > most ? (
        <DefaultButton
          text={check.more(Math.min(cellsAtOnce, differences.length - most))}
          onClick={() => setMost(most + cellsAtOnce)}
        />
      ) : null}
      <MendFormulas key={differences.length} count={differences.length} {...{ busy, reason, onMend }} />
      {noted ? <p className={paneStyles.quiet}>{check.formulas.noted}</p> : null}
    </section>
  );
}

/** Asks once more before what stands in the cells is replaced. */
function MendFormulas({
  count,
  busy,
  reason,
  onMend,
}: Pick<DifferingFormulasProps, 'busy' | 'reason' | 'onMend'> & { readonly count: number }): JSX.Element {
  const [asking, setAsking] = React.useState(false);
  const { formulas } = useSpoken().words.pane.check;
  return (
    <>
      {asking ? (
        <Question
          {...{ busy }}
          label={formulas.mendAll}
          text={formulas.mendSure(count)}
          yes={formulas.mendYes}
          no={formulas.mendNo}
          onYes={onMend}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div className={paneStyles.buttons}>
          <ReasonedButton text={formulas.mendAll} reason={reason} onClick={() => setAsking(true)} />
        </div>
      )}
    </>
  );
}
