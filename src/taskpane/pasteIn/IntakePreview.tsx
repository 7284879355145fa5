import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import * as React from 'react';
import type { IntakeChoices } from '../../intake/Understood';
import type { PasteInWords } from '../../words/en/pasteIn';
import { Busy } from '../look/Busy';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import type { Problem } from '../problem/problemOf';
import { ProblemMessage } from '../problem/ProblemMessage';
import { Choice } from '../setUp/Choice';
import { ColumnChoices } from './ColumnChoices';
import { LeftOut } from './LeftOut';
import { RowsToCome } from './RowsToCome';
import type { IntakeWish, PasteInPreview } from './usePasteIn';

interface IntakePreviewProps {
  readonly said: PasteInWords;
  readonly preview: PasteInPreview;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onChoose: (choices: IntakeChoices) => void;
  readonly onWish: (wish: IntakeWish) => void;
  readonly onWrite: () => void;
  readonly onAgain: () => void;
}

/** How what was pasted is understood, before anything is written; each column can be given another field. */
export function IntakePreview(props: IntakePreviewProps): JSX.Element {
  const { said, preview, busy, problem, onChoose, onWish, onWrite, onAgain } = props;
  const { understood, plan, wish, choices, look } = preview;
  const { table } = understood;
  const count = plan.added.length + (wish.update ? plan.existing.length : 0);
  const writing = busy ? said.writing : undefined;
  return (
    <>
      <Notice
        kind="info"
        title={said.title(understood.rows.length)}
        text={said.willWrite(plan.added.length, look.sheets[table])}
      />
      <Choice
        label={said.into}
        options={said.tables}
        chosen={table}
        disabled={busy}
        onChoose={(other) => onChoose({ table: other })}
      />
      <ColumnChoices
        {...{ said, understood }}
        disabled={busy}
        onChoose={(place, field) => onChoose({ ...choices, table, fields: { ...choices.fields, [place]: field } })}
      />
      <LeftOut {...{ said, understood }} otherTables={preview.otherTables} />
      {plan.existing.length > 0 ? (
        <section className={paneStyles.card}>
          <p className={paneStyles.text}>
            {said.exist(plan.existing.length)}: {said.existWhy}
          </p>
          <Checkbox
            label={said.update}
            checked={wish.update}
            disabled={busy}
            onChange={(_event, update) => onWish({ ...wish, update: update === true })}
          />
        </section>
      ) : null}
      {plan.newDepartments.length > 0 ? (
        <section className={paneStyles.card}>
          <p className={paneStyles.text}>
            {said.newDepartments} {plan.newDepartments.join(', ')}
          </p>
          <Checkbox
            label={said.addDepartments}
            checked={wish.addDepartments}
            disabled={busy}
            onChange={(_event, addDepartments) => onWish({ ...wish, addDepartments: addDepartments === true })}
          />
        </section>
      ) : null}
      <RowsToCome {...{ said, plan }} />
      {problem ? <ProblemMessage problem={problem} /> : null}
      {busy ? <Busy label={said.writing} /> : null}
      <div className={paneStyles.buttons}>
        <ReasonedButton
          kind="primary"
          text={said.write(count)}
          reason={writing ?? (count === 0 ? said.nothingToWrite : undefined)}
          isShown={busy}
          onClick={onWrite}
        />
        <ReasonedButton text={said.again} reason={writing} isShown onClick={onAgain} />
      </div>
    </>
  );
}
