import { TextField } from 'office-ui-fabric-react/lib/TextField';
import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { Question } from '../look/Question';
import { ReasonedButton } from '../look/ReasonedButton';
import type { PaneActions } from '../PaneActions';
import { ReviewedList, type Reviewed } from './ReviewedList';
import type { useSignOffs } from './useSignOffs';

type SignOffState = ReturnType<typeof useSignOffs>['state'];

const reasonId = 'sign-off-reason';

interface SignOffPartProps {
  readonly words: ReviewWords;
  readonly read: NonNullable<SignOffState['read']>;
  readonly signed: SignOffState['signed'];
  readonly busy: boolean;
  readonly actions: PaneActions;
  /** Why nothing can be signed now. */
  readonly reason: string | undefined;
  readonly onSign: (kpis: readonly Reviewed['seen'][], reviewer: string) => void;
}

/** What is open, what is agreed, and the signature. */
export function SignOffPart({ words, read, signed, busy, actions, reason, onSign }: SignOffPartProps): JSX.Element {
  const [reviewer, setReviewer] = React.useState('');
  const [asking, setAsking] = React.useState<Asking>();
  const { kpis, gone, kpisSheet } = read;
  if (kpis.length === 0) return <Notice kind="info" title={words.noKpis} />;
  const ofState = (state: Reviewed['state']): Reviewed[] => kpis.filter((kpi) => kpi.state === state);
  const open = kpis.filter(({ state, hindrance }) => state !== 'agreed' && !hindrance);
  const name = reviewer.trim();
  const isNamed = name !== '';
  const ask = (kpis: readonly Reviewed[]): void => setAsking({ kpis, reviewer: name });
  const hindrance = busy ? words.cannot.busy : reason;
  const list = {
    words,
    reasonId,
    reason: hindrance ?? (isNamed ? undefined : words.reviewerNeeded),
    goTo: (row: number) => void actions.goToCell(kpisSheet, `A${row}`),
  };
  return (
    <>
      {signed ? <Notice kind="success" title={words.signed(signed.count)} text={words.signedText} /> : null}
      {signed?.looksLeft ? <p className={paneStyles.quiet}>{words.looksLeft}</p> : null}
      <p className={paneStyles.text}>
        {words.counts(ofState('agreed').length, ofState('changed').length, ofState('unsigned').length)}
      </p>
      <TextField
        label={words.reviewer}
        value={reviewer}
        maxLength={100}
        onChange={(_event, text) => setReviewer(text ?? '')}
      />
      <Signature
        {...{ words, busy, asking, open }}
        reason={hindrance ?? openReason(open.length, isNamed, words)}
        onAsk={() => ask(open)}
        onLeave={() => setAsking(undefined)}
        {...{ onSign }}
      />
      <ReviewedList {...list} title={words.changedTitle} kpis={ofState('changed')} onSign={(kpi) => ask([kpi])} />
      <ReviewedList {...list} title={words.unsignedTitle} kpis={ofState('unsigned')} onSign={(kpi) => ask([kpi])} />
      <ReviewedList {...list} title={words.agreedTitle} kpis={ofState('agreed')} />
      <GoneCodes {...{ words, gone }} />
    </>
  );
}

/** What is about to be signed, and in whose name, as it was typed when the question came. */
interface Asking {
  readonly kpis: readonly Reviewed[];
  readonly reviewer: string;
}

interface SignatureProps extends Pick<SignOffPartProps, 'words' | 'busy' | 'reason' | 'onSign'> {
  readonly open: readonly Reviewed[];
  readonly asking: Asking | undefined;
  readonly onAsk: () => void;
  readonly onLeave: () => void;
}

/** The button that signs what is open, and the question before anything is signed. */
function Signature({ words, busy, reason, open, asking, onAsk, onLeave, onSign }: SignatureProps): JSX.Element {
  return (
    <>
      {asking ? (
        <Question
          busy={busy ? words.cannot.busy : undefined}
          label={words.title}
          yes={words.yes}
          no={words.no}
          text={words.sure(asking.kpis.length, asking.reviewer)}
          onYes={() => {
            onLeave();
            onSign(
              asking.kpis.map(({ seen }) => seen),
              asking.reviewer,
            );
          }}
          onNo={onLeave}
        />
      ) : (
        <div className={paneStyles.buttons}>
          <ReasonedButton
            kind="primary"
            text={words.signAll(open.length)}
            {...{ reason, reasonId }}
            isShown={busy}
            onClick={onAsk}
          />
        </div>
      )}
    </>
  );
}

/** Why there is nothing to sign as it is. */
function openReason(open: number, isNamed: boolean, words: ReviewWords): string | undefined {
  if (open === 0) return words.cannot.nothingToSign;
  return isNamed ? undefined : words.reviewerNeeded;
}

/** Codes that were signed and are among the KPIs no more. */
function GoneCodes({
  words,
  gone,
}: Pick<SignOffPartProps, 'words'> & { readonly gone: readonly string[] }): JSX.Element | null {
  if (gone.length === 0) return null;
  return (
    <section>
      <h3 className={paneStyles.section}>{words.goneTitle(gone.length)}</h3>
      <p className={paneStyles.text}>{words.goneText}</p>
      <p className={paneStyles.quiet}>{gone.join(', ')}</p>
    </section>
  );
}
