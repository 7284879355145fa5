import { pageLanguage, pageLanguages, type PageLanguage } from '../language/pageWords';

export type Theme = 'auto' | 'light' | 'dark';

/** What the person chose for the page; kept over reloads where the browser allows it. */
export interface Preferences {
  readonly language: PageLanguage;
  readonly theme: Theme;
  readonly isPaneOpen: boolean;
  /** The welcome was used or put away once. */
  readonly isWelcomed: boolean;
}

const key = 'excel-preview-preferences';

/** At first: the browser's language where it is one of ours, the system's colours. */
export function loadPreferences(): Preferences {
  const first: Preferences = {
    language: pageLanguage(navigator.language),
    theme: 'auto',
    isPaneOpen: true,
    isWelcomed: false,
  };
  try {
    const kept = { ...first, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>) };
    return { ...kept, language: pageLanguages.includes(kept.language) ? kept.language : first.language };
  } catch {
    return first;
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // The page works without; the choice is then made anew after a reload.
  }
}
