import type { InEachLanguage } from '../../words/language';
import { administration } from './departments/administration';
import { customerService } from './departments/customerService';
import { finance } from './departments/finance';
import { humanResources } from './departments/humanResources';
import { informationTechnology } from './departments/informationTechnology';
import { marketing } from './departments/marketing';
import { production } from './departments/production';
import { publicRelations } from './departments/publicRelations';
import { researchAndDevelopment } from './departments/researchAndDevelopment';
import { sales } from './departments/sales';
import type { LibraryKpi } from './libraryKpi';

/** A department that the library has examples for. */
export interface LibraryDepartment {
  readonly id: string;
  /** What it is called where it is offered. */
  readonly names: InEachLanguage;
  /** The most useful ones first. */
  readonly kpis: readonly LibraryKpi[];
}

/** The departments of the library, in the order in which they are offered. Source: kpi-facts §7. */
export const libraryDepartments = [
  { id: 'marketing', names: { en: 'Marketing', id: 'Pemasaran' }, kpis: marketing },
  { id: 'humanResources', names: { en: 'Human resources', id: 'SDM' }, kpis: humanResources },
  { id: 'finance', names: { en: 'Finance', id: 'Keuangan' }, kpis: finance },
  { id: 'production', names: { en: 'Production', id: 'Produksi' }, kpis: production },
  { id: 'sales', names: { en: 'Sales', id: 'Penjualan' }, kpis: sales },
  { id: 'informationTechnology', names: { en: 'IT', id: 'TI' }, kpis: informationTechnology },
  { id: 'customerService', names: { en: 'Customer service', id: 'Layanan pelanggan' }, kpis: customerService },
  { id: 'publicRelations', names: { en: 'Public relations', id: 'Humas' }, kpis: publicRelations },
  { id: 'researchAndDevelopment', names: { en: 'R&D', id: 'Litbang' }, kpis: researchAndDevelopment },
  { id: 'administration', names: { en: 'Legal and administration', id: 'Hukum dan umum' }, kpis: administration },
] as const satisfies readonly LibraryDepartment[];

export type LibraryDepartmentId = (typeof libraryDepartments)[number]['id'];
