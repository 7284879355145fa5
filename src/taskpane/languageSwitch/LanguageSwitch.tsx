import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { Language } from '../../words/index';
import { Arrival } from '../look/Arrival';
import { Notice } from '../look/Notice';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { StepProgress } from '../look/StepProgress';
import type { PaneActions } from '../PaneActions';
import { ProblemMessage } from '../problem/ProblemMessage';
import type { Problem } from '../problem/problemOf';
import { useSpoken } from '../useSpoken';
import { SwitchedCells } from './SwitchedCells';
import { useLanguageSwitch, type LanguageSwitchState } from './useLanguageSwitch';

interface LanguageSwitchProps {
  readonly actions: PaneActions;
  /** The language to switch to. */
  readonly to: Language;
  readonly onSwitched: () => void;
}

/** Offers to switch the workbook's language, says first what changes and what stays, and does it. */
export function LanguageSwitch({ actions, to, onSwitched }: LanguageSwitchProps): JSX.Element {
  const { languageSwitch, setUp } = useSpoken().words.pane;
  const { state, plan, start, cancel, leave } = useLanguageSwitch(actions, to, onSwitched);
  switch (state.kind) {
    case 'offered':
      return (
        <>
          {state.problem ? <SwitchProblem problem={state.problem} /> : null}
          <div className={paneStyles.buttons}>
            <DefaultButton text={languageSwitch.offer(setUp.languageNames[to])} onClick={plan} />
          </div>
        </>
      );
    case 'planning':
      return <Busy label={languageSwitch.planning} />;
    case 'planned':
      return <Planned report={state.report} onStart={start} onLeave={leave} />;
    case 'switching':
      return <SwitchProgress {...{ state }} onCancel={cancel} />;
    case 'done':
      return <Switched report={state.report} onClose={leave} />;
  }
}

interface SwitchProgressProps {
  readonly state: LanguageSwitchState & { readonly kind: 'switching' };
  readonly onCancel: () => void;
}

function SwitchProgress({ state, onCancel }: SwitchProgressProps): JSX.Element {
  const { working } = useSpoken().words.pane.languageSwitch;
  const { done, of } = state.progress;
  return <StepProgress {...state} {...{ working, onCancel }} step={Math.min(done + 1, of)} />;
}

interface PlannedProps {
  readonly report: (LanguageSwitchState & { readonly kind: 'planned' })['report'];
  readonly onStart: () => void;
  readonly onLeave: () => void;
}

function Planned({ report, onStart, onLeave }: PlannedProps): JSX.Element {
  const { languageSwitch, setUp } = useSpoken().words.pane;
  const name = setUp.languageNames[report.to];
  const { heads, texts, words, sheets } = report;
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  return (
    <div className={paneStyles.card}>
      <h3 ref={title} tabIndex={-1} className={paneStyles.section}>
        {languageSwitch.title(name)}
      </h3>
      <p className={paneStyles.text}>{languageSwitch.changes(heads + texts, words, sheets.length)}</p>
      <SwitchedCells report={report} />
      <div className={paneStyles.buttons}>
        <PrimaryButton text={languageSwitch.start(name)} onClick={onStart} />
        <DefaultButton text={languageSwitch.leave} onClick={onLeave} />
      </div>
    </div>
  );
}

interface SwitchedProps {
  readonly report: (LanguageSwitchState & { readonly kind: 'done' })['report'];
  readonly onClose: () => void;
}

function Switched({ report, onClose }: SwitchedProps): JSX.Element {
  const { languageSwitch, setUp } = useSpoken().words.pane;
  return (
    <>
      <Arrival of={report}>
        <Notice kind="success" title={languageSwitch.done(setUp.languageNames[report.to])} />
      </Arrival>
      <SwitchedCells report={report} />
      {report.refused.length > 0 ? (
        <p className={paneStyles.text}>
          {setUp.looksRefused(report.refused.map((kind) => setUp.looks[kind]).join(', '))}
        </p>
      ) : null}
      <div className={paneStyles.buttons}>
        <DefaultButton text={languageSwitch.close} onClick={onClose} />
      </div>
    </>
  );
}

function SwitchProblem({ problem }: { readonly problem: Problem }): JSX.Element {
  const { languageSwitch } = useSpoken().words.pane;
  if (problem.code === 'cancelled') return <ProblemMessage problem={problem} words={languageSwitch.stopped} calm />;
  return <ProblemMessage problem={problem} failed={languageSwitch.interrupted} />;
}
