export type Language = 'en-US' | 'id-ID';
export type Theme = 'auto' | 'light' | 'dark';

/** What the person chose for the page; kept over reloads where the browser allows it. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly isPaneOpen: boolean;
}

const key = 'excel-preview-preferences';

/** At first: the browser's language where it is one of ours, the system's colours. */
export function loadPreferences(): Preferences {
  const first: Preferences = {
    language: navigator.language.toLowerCase().startsWith('id') ? 'id-ID' : 'en-US',
    theme: 'auto',
    isPaneOpen: true,
  };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' ? { ...first, ...kept } : first;
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
