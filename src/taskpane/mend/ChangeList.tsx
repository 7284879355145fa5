import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { MendWords } from '../../words/en/mendWords';
import { paneStyles } from '../look/paneStyles';
import { useSpoken } from '../useSpoken';
import type { Change } from './mendState';

interface ChangeListProps {
  readonly said: MendWords;
  readonly changes: readonly Change[];
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What would be written, before and after, and the question whether to. */
export function ChangeList({ said, changes, onYes, onNo }: ChangeListProps): JSX.Element {
  const { fields } = useSpoken().words;
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => place.current?.focus(), []);
  const shown = (text: string): string => (text.trim() === '' ? said.blank : text);
  return (
    <div ref={place} role="group" aria-label={said.save} tabIndex={-1} className={paneStyles.card}>
      <p className={paneStyles.text}>{said.changes(changes.length)}</p>
      <ul className={paneStyles.list}>
        {changes.map(({ field, before, after }) => (
          <li key={field}>{said.change(fields.kpis[field].head, shown(before), shown(after))}</li>
        ))}
      </ul>
      <div className={paneStyles.buttons}>
        <PrimaryButton text={said.yes} onClick={onYes} />
        <DefaultButton text={said.no} onClick={onNo} />
      </div>
    </div>
  );
}
