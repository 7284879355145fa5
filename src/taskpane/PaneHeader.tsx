import { mergeStyleSets } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';
import { languages, words, type Language } from '../words/index';
import { colour } from './look/colours';
import { touchSize } from './look/paneStyles';
import { useSpoken } from './useSpoken';

interface PaneHeaderProps {
  readonly onLanguage: (language: Language) => void;
}

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
export function PaneHeader({ onLanguage }: PaneHeaderProps): JSX.Element {
  const {
    language,
    words: { pane },
  } = useSpoken();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{pane.title}</h1>
      <div className={styles.switch} role="group" aria-label={pane.language}>
        {languages.map((each) => (
          <LanguageButton key={each} language={each} pressed={each === language} onPress={() => onLanguage(each)} />
        ))}
      </div>
    </header>
  );
}

interface LanguageButtonProps {
  readonly language: Language;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** A language under its own name, so that everyone finds theirs. */
function LanguageButton({ language, pressed, onPress }: LanguageButtonProps): JSX.Element {
  const { ownName } = words[language];
  const code = language.toUpperCase();
  return (
    <button
      type="button"
      lang={language}
      title={ownName}
      aria-label={`${code} – ${ownName}`}
      aria-pressed={pressed}
      className={styles.language}
      onClick={onPress}
    >
      {code}
    </button>
  );
}
