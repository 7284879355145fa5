import * as React from 'react';
import type { PlacedFinding } from '../../actions/CheckReport';
import { findingWords } from '../../words/findingWords';
import { letterSigns } from '../../kpi/judge/signs';
import { paneStyles } from '../look/paneStyles';
import { StatusSign } from '../look/StatusSign';
import { useSpoken } from '../useSpoken';
import { checkStyles } from './checkStyles';

interface FindingCardProps {
  readonly found: PlacedFinding;
  /** By which it is known among the others when all are read anew. */
  readonly place: string;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** One finding: what, why, how to mend it, and the way to its cell. */
export function FindingCard({ found, place, onGoTo }: FindingCardProps): JSX.Element {
  const { language, words } = useSpoken();
  const { finding, why, mend } = findingWords(found.finding, language);
  const { letter } = found.finding;
  const { check } = words.pane;
  return (
    <li data-place={place} className={checkStyles.finding}>
      {letter ? <StatusSign sign={letterSigns.notMet} word={check.letter(letter)} /> : null}
      <p className={checkStyles.what}>{finding}.</p>
      <p className={checkStyles.why}>{why}</p>
      <p className={checkStyles.mend}>
        {check.mend}: {mend}.
      </p>
      {found.example ? <p className={checkStyles.why}>{check.example(found.example.kpi, found.example.text)}</p> : null}
      <button type="button" className={paneStyles.link} onClick={() => onGoTo(found.sheet, found.address)}>
        {check.goTo(found.address)}
      </button>
    </li>
  );
}
