import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { Language } from '../../words/index';
import type { PaneWords } from '../../words/en/pane';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { ProblemMessage } from '../problem/ProblemMessage';
import type { Problem } from '../problem/problemOf';
import { CheckResult } from './CheckResult';
import { CheckScope } from './CheckScope';
import type { CheckState } from './useCheck';
import { ExamplesLeft } from './ExamplesLeft';
import { WhatOthersSee } from './WhatOthersSee';

export interface CheckPageProps {
  readonly state: CheckState;
  readonly following: boolean;
  /** Why the last “go to” did not get there. */
  readonly goToProblem?: Problem;
  /** Whether what others will see is unfolded. */
  readonly sharing: boolean;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onCheck: () => void;
  readonly onRemoveExamples: () => void;
  readonly onSetUp: () => void;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onSharing: (sharing: boolean) => void;
}

/** The step that says what is still open. */
export function CheckPage(props: CheckPageProps): JSX.Element {
  const {
    state,
    following,
    goToProblem,
    sharing,
    language,
    words,
    onCheck,
    onRemoveExamples,
    onSetUp,
    onGoTo,
    onSharing,
  } = props;
  const { done, problem, checking } = state;
  const { check } = words;
  const isMissing = problem?.code === 'notOurWorkbook';
  return (
    <div className={paneStyles.page}>
      <h2 className={paneStyles.heading}>{check.title}</h2>
      <Announcement text={checking ? check.checking : done ? check.announced(done.report.findings.length) : ''} />
      {done && !isMissing ? <CheckScope {...done} {...{ following, language, words }} /> : null}
      {checking ? <Busy label={check.checking} waiting={words.waiting} /> : null}
      {problem ? (
        <ProblemMessage
          problem={problem}
          words={words.problems[problem.code]}
          detailsLabel={words.details}
          calm={isMissing}
          action={isMissing ? { label: words.goToSetUp, run: onSetUp } : { label: words.tryAgain, run: onCheck }}
        />
      ) : null}
      {goToProblem ? (
        <ProblemMessage problem={goToProblem} words={words.problems[goToProblem.code]} detailsLabel={words.details} />
      ) : null}
      {done && !isMissing ? (
        <>
          <div className={paneStyles.buttons}>
            <DefaultButton text={check.checkAgain} disabled={checking} onClick={onCheck} />
            <button
              type="button"
              className={paneStyles.link}
              aria-expanded={sharing}
              onClick={() => onSharing(!sharing)}
            >
              {words.share.title}
            </button>
          </div>
          {sharing ? <WhatOthersSee report={done.report} words={words} onClose={() => onSharing(false)} /> : null}
          {done.report.examples > 0 ? (
            <ExamplesLeft count={done.report.examples} busy={checking} words={words} onRemove={onRemoveExamples} />
          ) : null}
          <CheckResult report={done.report} {...{ language, words, onGoTo }} />
        </>
      ) : null}
    </div>
  );
}
