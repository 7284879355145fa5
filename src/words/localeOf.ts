import type { InEachLanguage } from './language';

/** The locale in which dates and times are written. */
export const localeOf: InEachLanguage = { en: 'en-GB', id: 'id-ID' };
