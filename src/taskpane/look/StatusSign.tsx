import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';
import type { Sign } from '../../kpi/judge/signs';
import { colour } from './colours';

const pill = {
  display: 'inline-flex',
  gap: 4,
  alignItems: 'center',
  padding: '1px 8px',
  borderRadius: 10,
  // Seen only in forced colours, where grounds are dropped.
  border: '1px solid transparent',
  fontSize: 12,
  whiteSpace: 'nowrap' as const,
};

const styles = mergeStyleSets({
  grey: { ...pill, color: colour('greyInk'), background: colour('greyGround') },
  amber: { ...pill, color: colour('amberInk'), background: colour('amberGround') },
  green: { ...pill, color: colour('greenInk'), background: colour('greenGround') },
  rose: { ...pill, color: colour('roseInk'), background: colour('roseGround') },
});

interface StatusSignProps {
  readonly sign: Sign;
  readonly word: string;
}

/** A sign with its word, on its colour. */
export function StatusSign({ sign, word }: StatusSignProps): JSX.Element {
  return (
    <span className={styles[sign.colour]}>
      <span aria-hidden>{sign.sign}</span>
      {word}
    </span>
  );
}
