import * as React from 'react';
import type { Proposal } from '../../actions/mend/proposalsFor';
import type { MendWords } from '../../words/en/mendWords';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { useSpoken } from '../useSpoken';

interface ProposalCardProps {
  readonly said: MendWords;
  readonly proposal: Proposal;
  /** What is under way. */
  readonly busy: string | undefined;
  readonly onUse: () => void;
}

/** What could stand in a field, where it comes from, and the button that puts it into the form. */
export function ProposalCard({ said, proposal, busy, onUse }: ProposalCardProps): JSX.Element {
  const { field, text, source, example } = proposal;
  const { head } = useSpoken().words.fields.kpis[field];
  const from = [said.sources[source], ...(example === undefined ? [] : [said.asIn(example)])].join(', ');
  return (
    <>
      <p className={paneStyles.text}>
        {said.proposal} ({from}): <strong>{text}</strong>
      </p>
      <div className={paneStyles.buttons}>
        <ReasonedButton text={said.use} ariaLabel={said.useFor(head)} reason={busy} isShown onClick={onUse} />
      </div>
    </>
  );
}
