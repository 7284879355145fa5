import type { Terms } from '../Terms';

/** What Settings calls the limits that functions are handed. */
export const settingLabels: Terms['settings'] = {
  stretch: 'Stretch limit',
  periodStart: 'First day of the period',
  periodEnd: 'Last day of the period',
};
