import * as React from 'react';
import type { UnderstoodTable } from '../../intake/Understood';
import type { PasteInWords } from '../../words/en/pasteIn';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

interface LeftOutProps {
  readonly said: PasteInWords;
  readonly understood: UnderstoodTable;
  /** So many other tables were pasted along. */
  readonly otherTables: number;
}

/** More rows than these are only counted. */
const mostShown = 8;

/** Which rows are left out and why, and what was carried or kept. */
export function LeftOut({ said, understood, otherTables }: LeftOutProps): JSX.Element {
  const { fields } = useSpoken().words;
  const { leftOut, blankRows, carriedDepartments, unitsFromTarget, keptAsTyped, table } = understood;
  const heads: Readonly<Record<string, { readonly head: string }>> = fields[table];
  const notes = [
    ...(blankRows > 0 ? [said.blankRows(blankRows)] : []),
    ...(carriedDepartments > 0 ? [said.carried(carriedDepartments)] : []),
    ...(unitsFromTarget > 0 ? [said.units(unitsFromTarget)] : []),
    ...(otherTables > 0 ? [said.otherTables(otherTables)] : []),
  ];
  return (
    <>
      {leftOut.length > 0 ? (
        <section>
          <h3 className={paneStyles.section}>{said.rowsLeftOut(leftOut.length)}</h3>
          <Lines
            {...{ said }}
            texts={leftOut.map(({ row, text, reason }) => said.rowText(row, text, said.rowLeftOut[reason]))}
          />
        </section>
      ) : null}
      {notes.map((note) => (
        <p key={note} className={paneStyles.text}>
          {note}
        </p>
      ))}
      {keptAsTyped.length > 0 ? (
        <section>
          <p className={paneStyles.text}>{said.keptAsTyped}</p>
          <Lines
            {...{ said }}
            texts={keptAsTyped.map(({ row, field, text }) => said.keptCell(row, heads[field]?.head ?? field, text))}
          />
        </section>
      ) : null}
    </>
  );
}

function Lines({ said, texts }: { readonly said: PasteInWords; readonly texts: readonly string[] }): JSX.Element {
  return (
    <ul className={paneStyles.list}>
      {texts.slice(0, mostShown).map((text) => (
        <li key={text}>{text}</li>
      ))}
      {texts.length > mostShown ? <li>{said.more(texts.length - mostShown)}</li> : null}
    </ul>
  );
}
