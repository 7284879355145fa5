import type { LibraryWords } from '../../../kpi/library/LibraryWords';
import { administration } from './administration';
import { customerService } from './customerService';
import { finance } from './finance';
import { humanResources } from './humanResources';
import { informationTechnology } from './informationTechnology';
import { marketing } from './marketing';
import { production } from './production';
import { publicRelations } from './publicRelations';
import { researchAndDevelopment } from './researchAndDevelopment';
import { sales } from './sales';

export const library: LibraryWords = {
  names: {
    marketing: 'Pemasaran',
    humanResources: 'SDM',
    finance: 'Keuangan',
    production: 'Produksi',
    sales: 'Penjualan',
    informationTechnology: 'TI',
    customerService: 'Layanan pelanggan',
    publicRelations: 'Humas',
    researchAndDevelopment: 'Litbang',
    administration: 'Hukum dan umum',
  },
  kpis: {
    ...{ administration, customerService, finance, humanResources, informationTechnology },
    ...{ marketing, production, publicRelations, researchAndDevelopment, sales },
  },
  counterExample: 'Contoh keliru',
};
