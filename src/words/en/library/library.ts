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
    marketing: 'Marketing',
    humanResources: 'Human resources',
    finance: 'Finance',
    production: 'Production',
    sales: 'Sales',
    informationTechnology: 'IT',
    customerService: 'Customer service',
    publicRelations: 'Public relations',
    researchAndDevelopment: 'R&D',
    administration: 'Legal and administration',
  },
  kpis: {
    ...{ administration, customerService, finance, humanResources, informationTechnology },
    ...{ marketing, production, publicRelations, researchAndDevelopment, sales },
  },
  counterExample: 'Counter-example',
};
