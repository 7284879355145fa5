import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { SelfTestWords } from '../../words/en/selfTestWords';
import { Announcement } from '../look/Announcement';
import { paneStyles } from '../look/paneStyles';
import { Stoppable } from '../look/Stoppable';
import { ProblemMessage } from '../problem/ProblemMessage';
import { SelfTestReportBox } from './SelfTestReportBox';
import type { SelfTestState } from './useSelfTest';

export interface SelfTestPageProps {
  readonly words: SelfTestWords;
  readonly state: SelfTestState;
  /** Where reports go; empty where nobody said. */
  readonly support: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** What the self-test does, how far it is, and its report. */
export function SelfTestPage({ words, state, support, onStart, onCancel }: SelfTestPageProps): JSX.Element {
  return (
    <>
      <p className={paneStyles.text}>{words.intro}</p>
      <p className={paneStyles.text}>{words.leaves}</p>
      <Announcement text={state.kind === 'asking' ? words.asking : ''} />
      {state.kind === 'ready' ? (
        <>
          {state.problem ? <ProblemMessage problem={state.problem} calm={state.problem.code === 'cancelled'} /> : null}
          <div className={paneStyles.buttons}>
            <PrimaryButton text={words.start} onClick={onStart} />
          </div>
        </>
      ) : null}
      {state.kind === 'asking' ? <Asking {...{ words, state, onCancel }} /> : null}
      {state.kind === 'done' ? (
        <SelfTestReportBox {...{ words, support }} report={state.report} onAgain={onStart} />
      ) : null}
    </>
  );
}

interface AskingProps extends Pick<SelfTestPageProps, 'words' | 'onCancel'> {
  readonly state: Extract<SelfTestState, { kind: 'asking' }>;
}

function Asking({ words, state: { progress, cancelling }, onCancel }: AskingProps): JSX.Element {
  const { done, of } = progress;
  return (
    <Stoppable
      label={words.asking}
      steps={of > 1 ? words.question(Math.min(done + 1, of), of) : ''}
      share={done / of}
      stop={words.cancel}
      stopping={words.cancelling}
      isStopping={cancelling}
      onStop={onCancel}
    />
  );
}
