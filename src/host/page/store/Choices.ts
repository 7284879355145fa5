import { loadPreferences, savePreferences, type Preferences } from './Preferences';

/** What the person chose, as it holds. */
export class Choices {
  private preferences = loadPreferences();

  get all(): Preferences {
    return this.preferences;
  }

  change(change: Partial<Preferences>): void {
    this.preferences = { ...this.preferences, ...change };
    savePreferences(this.preferences);
    this.applyTheme();
  }

  applyTheme(): void {
    document.documentElement.dataset['theme'] = this.preferences.theme;
  }
}
