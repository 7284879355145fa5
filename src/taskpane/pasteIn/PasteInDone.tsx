import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { PasteInWords } from '../../words/en/pasteIn';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { ProblemMessage } from '../problem/ProblemMessage';
import type { PasteInState } from './usePasteIn';

interface PasteInDoneProps {
  readonly said: PasteInWords;
  readonly state: Extract<PasteInState, { kind: 'done' }>;
  readonly onCheck: () => void;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
}

/** What was written, the way on, and the way back. */
export function PasteInDone({ said, state, onCheck, onUndo, onAgain }: PasteInDoneProps): JSX.Element {
  const { taken, undone, problem } = state;
  const { added, updated, departments, raced, isFiltered } = taken;
  const notes = undone
    ? [...(undone.left > 0 ? [said.undoneLeft(undone.left)] : [])]
    : [
        ...(departments > 0 ? [said.doneDepartments(departments)] : []),
        ...(raced > 0 ? [said.raced(raced)] : []),
        ...(isFiltered ? [said.filtered] : []),
        said.doneNext,
      ];
  return (
    <>
      <Notice kind="success" title={undone ? said.undone(undone.removed) : said.done(added, updated)} />
      {notes.map((note) => (
        <p key={note} className={paneStyles.text}>
          {note}
        </p>
      ))}
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className={paneStyles.buttons}>
        {undone ? null : <PrimaryButton text={said.goToCheck} onClick={onCheck} />}
        {undone ? null : <DefaultButton text={said.undo} onClick={onUndo} />}
        <DefaultButton text={said.again} onClick={onAgain} />
      </div>
    </>
  );
}
