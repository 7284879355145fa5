import type { Terms } from '../Terms';

/** What Settings calls the limits that functions are handed. */
export const settingLabels: Terms['settings'] = {
  stretch: 'Batas kenaikan',
  periodStart: 'Hari pertama periode',
  periodEnd: 'Hari terakhir periode',
};
