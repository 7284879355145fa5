import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import { formulaFindingWords, formulaReviewLimits } from '../../words/formulaFindingWords';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { checkStyles } from '../check/checkStyles';
import type { EveryFormulaLook, LookAtFormulas } from './useEveryFormula';

interface EveryFormulaProps {
  readonly state: EveryFormulaLook;
  readonly onLook: LookAtFormulas;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** Findings drawn at first and with each “more”. */
const findingsAtOnce = 10;

/** A look at the formulas of all sheets, when somebody asks for it; each finding with the way to its cell. */
export function EveryFormula({ state, onLook, onGoTo }: EveryFormulaProps): JSX.Element {
  const { busy, found, problem } = state;
  const {
    failed,
    check: { everyFormula },
  } = useSpoken().words.pane;
  const reason = busy ? everyFormula.looking : undefined;
  return (
    <section aria-label={everyFormula.heading}>
      <h3 className={paneStyles.part}>{everyFormula.heading}</h3>
      <p className={paneStyles.quiet}>{everyFormula.intro}</p>
      {busy ? <Busy label={everyFormula.looking} /> : null}
      {problem ? <ProblemMessage problem={problem} failed={failed.looking} /> : null}
      <Announcement text={found && !busy ? found.said.title(found.faults.findings.length) : ''} />
      <div className={paneStyles.buttons}>
        <ReasonedButton
          text={found ? everyFormula.again : everyFormula.look}
          {...{ reason }}
          isShown
          onClick={() => onLook('look')}
        />
        {found ? (
          <ReasonedButton text={found.said.pane.toSheet} {...{ reason }} isShown onClick={() => onLook('write')} />
        ) : null}
      </div>
      {found ? <FoundInFormulas key={found.at} found={found} onGoTo={onGoTo} /> : null}
    </section>
  );
}

type FoundProps = Pick<EveryFormulaProps, 'onGoTo'> & { readonly found: NonNullable<EveryFormulaLook['found']> };

function FoundInFormulas({ found: { faults, said, sheet, kept }, onGoTo }: FoundProps): JSX.Element {
  const [most, setMost] = React.useState(findingsAtOnce);
  const { check } = useSpoken().words.pane;
  const { findings } = faults;
  return (
    <>
      {sheet === undefined ? null : (
        <p className={paneStyles.text}>
          <button type="button" className={paneStyles.link} onClick={() => onGoTo(sheet, 'A1')}>
            {said.pane.written(sheet)}
          </button>
        </p>
      )}
      {kept === undefined ? null : <p className={paneStyles.quiet}>{said.pane.kept(kept)}</p>}
      <p className={paneStyles.text}>{said.title(findings.length)}.</p>
      <ul className={checkStyles.plainList}>
        {findings.slice(0, most).map((each) => {
          const { finding, why, mend } = formulaFindingWords(each, said);
          return (
            <li key={`${each.sheet} ${each.address} ${each.rule}`} className={checkStyles.finding}>
              <p className={checkStyles.what}>{finding}.</p>
              <p className={checkStyles.why}>{why}</p>
              <p className={checkStyles.mend}>
                {check.mend}: {mend}.
              </p>
              {each.cells > 1 ? <p className={checkStyles.why}>{said.alsoIn(each.cells, each.rows)}</p> : null}
              <button type="button" className={paneStyles.link} onClick={() => onGoTo(each.sheet, each.address)}>
                {check.formulas.cell(each.sheet, each.address)}
              </button>
            </li>
          );
        })}
      </ul>
      {findings.length > most ? (
        <DefaultButton
          text={check.more(Math.min(findingsAtOnce, findings.length - most))}
          onClick={() => setMost(most + findingsAtOnce)}
        />
      ) : null}
      {formulaReviewLimits(faults, said).map((text) => (
        <p key={text} className={paneStyles.quiet}>
          {text}
        </p>
      ))}
    </>
  );
}
