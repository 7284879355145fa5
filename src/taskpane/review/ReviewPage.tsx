import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import { Announcement } from '../look/Announcement';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import type { PaneActions } from '../PaneActions';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { DictionaryPart } from './DictionaryPart';
import { SignOffPart } from './SignOffPart';
import { useSignOffs } from './useSignOffs';

export interface ReviewPageProps {
  readonly words: ReviewWords;
  readonly actions: PaneActions;
  readonly today: Date;
  readonly shown: boolean;
  readonly onSetUp: () => void;
}

/** What was agreed and what was not, and the dictionary. */
export function ReviewPage({ words, actions, today, shown, onSetUp }: ReviewPageProps): JSX.Element {
  const { goToSetUp } = useSpoken().words.pane;
  const { state, look, sign } = useSignOffs(actions, today, shown);
  const { read, problem, busy, signed } = state;
  const isForeign = problem?.code === 'notOurWorkbook';
  const lookAgain = { label: words.again, run: look };
  return (
    <>
      <h2 className={paneStyles.heading}>{words.title}</h2>
      <p className={paneStyles.text}>{words.intro}</p>
      <Announcement text={signed ? words.signed(signed.count) : ''} />
      {busy ? <Busy label={words[busy]} /> : null}
      {problem ? (
        <ProblemMessage
          {...{ problem }}
          calm={isForeign}
          action={isForeign ? { label: goToSetUp, run: onSetUp } : lookAgain}
        />
      ) : null}
      {read ? (
        <SignOffPart
          {...{ words, read, signed, actions }}
          busy={busy !== undefined}
          onSign={(kpis, reviewer) => void sign(kpis, reviewer)}
        />
      ) : null}
      {read ? (
        <div className={paneStyles.buttons}>
          <DefaultButton text={lookAgain.label} disabled={busy !== undefined} onClick={lookAgain.run} />
        </div>
      ) : null}
      {isForeign ? null : <DictionaryPart {...{ words, actions }} />}
    </>
  );
}
