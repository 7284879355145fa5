import { mergeStyles } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';
import type { JudgedRow } from '../../kpi/judge/judgeRow';
import { letterSigns, type LetterStatus } from '../../kpi/judge/signs';
import { letters as everyLetter } from '../../kpi/record/Field';
import type { MendWords } from '../../words/en/mendWords';
import { Announcement } from '../look/Announcement';
import { colour } from '../look/colours';
import { paneStyles } from '../look/paneStyles';
import { StatusSign } from '../look/StatusSign';
import { useSpoken } from '../useSpoken';

interface LetterStripProps {
  readonly said: MendWords;
  /** Undefined until the row has been judged. */
  readonly letters: JudgedRow['letters'] | undefined;
}

const strip = mergeStyles({
  position: 'sticky',
  top: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 4,
  listStyle: 'none',
  margin: '8px -16px',
  padding: '8px 16px',
  background: colour('ground'),
});

/** The five letters, which light up while somebody types. */
export function LetterStrip({ said, letters }: LetterStripProps): JSX.Element {
  const { letterStatuses, letters: names } = useSpoken().words.terms;
  const of = (status: LetterStatus): string =>
    everyLetter
      .filter((letter) => letters?.[letter] === status)
      .map((letter) => names[letter])
      .join(', ');
  return (
    <>
      <ul className={strip} aria-label={said.letters}>
        {everyLetter.map((letter) => {
          const status = letters?.[letter] ?? 'notJudged';
          return (
            <li key={letter} title={names[letter]}>
              <StatusSign sign={letterSigns[status]} word={said.letter(letter, letterStatuses[status])} />
            </li>
          );
        })}
      </ul>
      <Announcement text={letters ? said.spoken(of('met'), of('notMet')) : ''} />
      <p className={paneStyles.quiet}>{said.basis}</p>
    </>
  );
}
