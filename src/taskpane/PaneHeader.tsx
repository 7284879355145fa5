import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';
import type { InEachLanguage, Language } from '../words/language';
import type { PaneWords } from '../words/en/pane';
import { colour } from './look/colours';
import { touchSize } from './look/paneStyles';

interface PaneHeaderProps {
  readonly language: Language;
  readonly words: PaneWords;
  readonly onLanguage: (language: Language) => void;
}

/** Each language in its own words, so that everyone finds theirs. */
const ownNames: InEachLanguage = { en: 'English', id: 'Bahasa Indonesia' };

const styles = mergeStyleSets({
  // Excel lays the add-in's menu over the top right corner, up to 34 × 32 pixels.
  header: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '8px 48px 4px 16px' },
  title: { fontSize: 20, fontWeight: 600, margin: 0, color: colour('brand') },
  switch: { display: 'flex' },
  language: {
    minWidth: 40,
    minHeight: touchSize,
    border: `1px solid ${colour('control')}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: 12,
    cursor: 'pointer',
    selectors: {
      ':first-child': { borderRadius: '4px 0 0 4px', borderRight: 0 },
      ':last-child': { borderRadius: '0 4px 4px 0' },
      '&[aria-pressed=true]': {
        background: colour('brand'),
        borderColor: colour('brand'),
        color: colour('paper'),
        selectors: {
          '@media (forced-colors: active)': {
            forcedColorAdjust: 'none',
            background: 'Highlight',
            color: 'HighlightText',
          },
        },
      },
      ':focus-visible': { outline: `2px solid ${colour('brand')}`, outlineOffset: 2 },
    },
  },
});

/** The pane's name and its language. */
export function PaneHeader({ language, words, onLanguage }: PaneHeaderProps): JSX.Element {
  const languages = Object.keys(ownNames) as Language[];
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <div className={styles.switch} role="group" aria-label={words.language}>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            title={ownNames[each]}
            aria-label={`${each.toUpperCase()} – ${ownNames[each]}`}
            aria-pressed={each === language}
            className={styles.language}
            onClick={() => onLanguage(each)}
          >
            {each.toUpperCase()}
          </button>
        ))}
      </div>
    </header>
  );
}
