import { mergeStyles } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';
import { fieldsOfTable } from '../../intake/fieldsOfTable';
import type { UnderstoodColumn, UnderstoodTable } from '../../intake/Understood';
import type { PasteInWords } from '../../words/en/pasteIn';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';

interface ColumnChoicesProps {
  readonly said: PasteInWords;
  readonly understood: UnderstoodTable;
  readonly disabled: boolean;
  /** The field of the column at a place; "" leaves it out. */
  readonly onChoose: (place: number, field: string) => void;
}

const list = mergeStyles({ listStyle: 'none', margin: 0, padding: 0 });

/** Each column with the field it was taken for, why, and the choice of another one. */
export function ColumnChoices({ said, understood, disabled, onChoose }: ColumnChoicesProps): JSX.Element {
  return (
    <section aria-label={said.columns}>
      <h3 className={paneStyles.section}>{said.columns}</h3>
      <ul className={list}>
        {understood.columns.map((column) => (
          <li key={column.place} className={paneStyles.card}>
            <ColumnChoice {...{ said, column, disabled }} table={understood.table} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ColumnChoiceProps extends Pick<ColumnChoicesProps, 'said' | 'disabled' | 'onChoose'> {
  readonly column: UnderstoodColumn;
  readonly table: UnderstoodTable['table'];
}

function ColumnChoice({ said, column, table, disabled, onChoose }: ColumnChoiceProps): JSX.Element {
  const { fields } = useSpoken().words;
  const heads: Readonly<Record<string, { readonly head: string }>> = fields[table];
  const { place, head, field, sample } = column;
  const id = `column-${place}`;
  return (
    <>
      <label htmlFor={id}>{said.column(place + 1, head)}</label>
      <select
        id={id}
        className={paneStyles.select}
        disabled={disabled}
        value={field ?? ''}
        onChange={({ target }) => onChoose(place, target.value)}
      >
        <option value="">{said.leaveOut}</option>
        {fieldsOfTable[table].map((each) => (
          <option key={each.id} value={each.id}>
            {heads[each.id]?.head ?? each.id}
          </option>
        ))}
      </select>
      <p className={paneStyles.quiet}>
        {[reasonText(column, said), sample === '' ? '' : said.sample(shortened(sample))]
          .filter((text) => text !== '')
          .join('; ')}
      </p>
    </>
  );
}

function reasonText({ field, reason, sure, leftOut }: UnderstoodColumn, said: PasteInWords): string {
  const why = field === undefined ? leftOut && said.columnLeftOut[leftOut] : reason && said.reasons[reason];
  return sure ? `✓ ${why ?? ''}` : `▲ ${said.check}: ${why ?? ''}`;
}

const longestSample = 60;

function shortened(text: string): string {
  return text.length > longestSample ? `${text.slice(0, longestSample)} …` : text;
}
