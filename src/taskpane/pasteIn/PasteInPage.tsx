import * as React from 'react';
import type { IntakeLanguage } from '../../intake/Understood';
import type { PasteInWords } from '../../words/en/pasteIn';
import type { AreaProps } from '../AreaProps';
import { Busy } from '../look/Busy';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { IntakePreview } from './IntakePreview';
import { PasteBox } from './PasteBox';
import { PasteInDone } from './PasteInDone';
import { usePasteIn, type PasteInState } from './usePasteIn';

export interface PasteInPageProps extends Pick<AreaProps, 'actions' | 'shown' | 'onLead'> {
  readonly said: PasteInWords;
  readonly languages: readonly IntakeLanguage[];
}

/** Pasting, the preview of what was understood, and what was written. */
export function PasteInPage({ actions, shown, onLead, said, languages }: PasteInPageProps): JSX.Element {
  const { state, look, ...asked } = usePasteIn(actions, languages);
  React.useEffect(() => {
    if (shown) void look();
  }, [look, shown]);
  return (
    <>
      {state.kind === 'waiting' ? (
        <Waiting {...{ state, said }} onPaste={asked.paste} onSetUp={() => onLead('setUp')} onAgain={look} />
      ) : null}
      {state.kind === 'reading' ? <Busy label={said.reading} /> : null}
      {state.kind === 'preview' || state.kind === 'writing' ? (
        <IntakePreview
          {...{ said }}
          preview={state.preview}
          busy={state.kind === 'writing'}
          problem={state.kind === 'preview' ? state.problem : undefined}
          onChoose={asked.choose}
          onWish={asked.wish}
          onWrite={() => void asked.write()}
          onAgain={asked.again}
        />
      ) : null}
      {state.kind === 'undoing' ? <Busy label={said.undoing} /> : null}
      {state.kind === 'done' ? (
        <PasteInDone
          {...{ state, said }}
          onCheck={() => onLead('check')}
          onUndo={() => void asked.undo()}
          onAgain={asked.again}
        />
      ) : null}
    </>
  );
}

interface WaitingProps {
  readonly state: Extract<PasteInState, { kind: 'waiting' }>;
  readonly said: PasteInWords;
  readonly onPaste: React.ComponentProps<typeof PasteBox>['onPaste'];
  readonly onSetUp: () => void;
  readonly onAgain: () => Promise<void>;
}

/** The box, or what keeps rows from being taken in. */
function Waiting({ state: { problem, nothing }, said, onPaste, onSetUp, onAgain }: WaitingProps): JSX.Element {
  const { goToSetUp, tryAgain } = useSpoken().words.pane;
  if (problem?.code === 'notOurWorkbook') {
    return <ProblemMessage problem={problem} calm action={{ label: goToSetUp, run: onSetUp }} />;
  }
  return (
    <>
      {problem ? <ProblemMessage problem={problem} action={{ label: tryAgain, run: () => void onAgain() }} /> : null}
      <PasteBox {...{ said, onPaste }} nothing={nothing === true} />
    </>
  );
}
