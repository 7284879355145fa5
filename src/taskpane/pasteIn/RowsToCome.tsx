import * as React from 'react';
import type { IntakePlan } from '../../intake/compareRows';
import { fieldsOfTable } from '../../intake/fieldsOfTable';
import type { RecordedCell } from '../../kpi/card/TemplateRecords';
import type { Field } from '../../kpi/record/Field';
import { listWord } from '../../kpi/record/lists';
import { isShownError } from '../../kpi/record/ShownError';
import { dateWords } from '../../words/dateWords';
import type { PasteInWords } from '../../words/en/pasteIn';
import type { Words } from '../../words/Words';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

interface RowsToComeProps {
  readonly said: PasteInWords;
  readonly plan: IntakePlan;
}

/** More rows than these are only counted. */
const mostShown = 5;

/** The first of the rows as they will be written. */
export function RowsToCome({ said, plan }: RowsToComeProps): JSX.Element | null {
  const { words } = useSpoken();
  const { table, added } = plan;
  if (added.length === 0) return null;
  return (
    <section>
      <h3 className={paneStyles.section}>{said.preview}</h3>
      <ol className={paneStyles.list}>
        {added.slice(0, mostShown).map(({ row, cells }) => (
          <li key={row}>
            {fieldsOfTable[table].flatMap((field) => cellText(field, cells[field.id], words, table) ?? []).join(' · ')}
          </li>
        ))}
      </ol>
      {added.length > mostShown ? <p className={paneStyles.text}>{said.more(added.length - mostShown)}</p> : null}
    </section>
  );
}

/** “Target: 95%” */
function cellText(
  field: Field,
  cell: RecordedCell | undefined,
  words: Words,
  table: IntakePlan['table'],
): string | undefined {
  if (cell === undefined || cell === '' || cell === null) return undefined;
  const heads: Readonly<Record<string, { readonly head: string }>> = words.fields[table];
  return `${heads[field.id]?.head ?? field.id}: ${shownCell(field, cell, words)}`;
}

function shownCell({ kind, list }: Field, cell: NonNullable<RecordedCell>, words: Words): string {
  if (typeof cell === 'number' && kind === 'date') return dateWords(cell, words.dates);
  if (typeof cell !== 'object') return String(cell);
  if (isShownError(cell)) return cell.shown;
  if ('percent' in cell) return `${Number((cell.percent * 100).toPrecision(12))}%`;
  return list ? listWord(words.lists, list, cell.entry) : cell.entry;
}
