import * as React from 'react';
import { exampleFields } from '../../kpi/library/example';
import type { LibraryHit } from '../../kpi/library/searchLibrary';
import type { MendWords } from '../../words/en/mendWords';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import { useSpoken } from '../useSpoken';

interface LibraryHitCardProps {
  readonly said: MendWords;
  readonly hit: LibraryHit;
  /** What is under way. */
  readonly busy: string | undefined;
  readonly onInsert: () => void;
}

/** A KPI of the library: its name, all that it would fill, and the button that writes it. */
export function LibraryHitCard({ said, hit, busy, onInsert }: LibraryHitCardProps): JSX.Element {
  const { fields } = useSpoken().words;
  const { example } = hit;
  return (
    <section className={paneStyles.card}>
      <h3 className={paneStyles.cardHead}>{example.name}</h3>
      <p className={paneStyles.quiet}>{example.formula}</p>
      <details>
        <summary className={paneStyles.summary}>{said.preview}</summary>
        <ul className={paneStyles.list}>
          {exampleFields.map((field) => (
            <li key={field}>
              {fields.kpis[field].head}: {example[field]}
            </li>
          ))}
        </ul>
      </details>
      <div className={paneStyles.buttons}>
        <ReasonedButton
          text={said.insert}
          ariaLabel={said.insertThis(example.name)}
          reason={busy}
          isShown
          onClick={onInsert}
        />
      </div>
    </section>
  );
}
