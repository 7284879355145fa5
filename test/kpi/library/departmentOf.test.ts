import fc from 'fast-check';
import { departmentNames, falseFriends } from '../../../src/kpi/library/departmentNames';
import type { DepartmentNames } from '../../../src/kpi/library/departmentNames';
import { departmentOf } from '../../../src/kpi/library/departmentOf';
import { libraryDepartments } from '../../../src/kpi/library/libraryKpis';
import { words } from '../../../src/words/index';
import { anyText } from '../support/anyKpi';

const allNames = Object.entries<DepartmentNames>(departmentNames).flatMap(([id, kinds]) =>
  Object.entries<readonly string[]>({ ...kinds }).flatMap(([kind, names]) => names.map((name) => ({ id, kind, name }))),
);

const found = {
  marketing: ['Marketing', 'PEMASARAN', 'Promosi', 'Branding', 'Komunikasi Pemasaran', 'MKT', 'Divisi Iklan'],
  humanResources: ['HRD', 'hr', 'S.D.M.', 'SDM', 'HC', 'Human Capital', 'Personalia', 'People', 'People & Culture'],
  finance: ['Keuangan', 'Finance', 'Akunting', 'Accounting', 'Bendahara', 'Bagian Pajak', 'Finance & Accounting'],
  production: ['Produksi', 'Operasional', 'Operations', 'Ops', 'QC', 'Divisi Operasi', 'Pabrik'],
  sales: ['Penjualan', 'Sales', 'Tim Sales 2', 'Business Development', 'Sales & Marketing', 'Sales Operations'],
  informationTechnology: ['TI', 'IT', 'it', 'I.T.', 'Divisi TI', 'Dept. IT', 'Teknologi Informasi', 'IT Operations'],
  customerService: ['CS', 'Layanan Pelanggan', 'Customer Care', 'Pelayanan', 'After Sales', 'Customer-Service'],
  publicRelations: ['Humas', 'PR', 'Komunikasi', 'Public Relations', 'Corporate Communications', 'PR & Media'],
  researchAndDevelopment: ['R&D', 'R & D', 'RnD', 'Litbang', 'Riset', 'Research and Development', 'Riset dan Inovasi'],
  administration: ['Legal', 'Hukum', 'GA', 'Umum', 'Administrasi', 'Sekretariat', 'General Affairs', 'Tata Usaha'],
} as const;

test.each(Object.entries(found).flatMap(([id, texts]) => texts.map((text) => [text, id])))('%s is %s', (text, id) => {
  expect(departmentOf(text)).toBe(id);
});

test.each([
  ['Divisi SDM & Umum', 'humanResources'],
  ['Umum dan SDM', 'administration'],
  ['Dept. of Finance', 'finance'],
  ['VP HRD', 'humanResources'],
  ['Human Resources (HR)', 'humanResources'],
  ['HR/GA', 'humanResources'],
  ['HRGA', 'humanResources'],
  ['1. Bagian Keuangan', 'finance'],
  ['Administrasi Keuangan', 'finance'],
  ['Keuangan dan Administrasi', 'finance'],
  ['Administrasi dan Keuangan', 'administration'],
  ['Operasional Penjualan', 'sales'],
  ['Operations & IT', 'production'],
  ['Pengembangan SDM', 'humanResources'],
  ['Riset Pasar', 'marketing'],
  ['Software Quality Assurance', 'production'],
  ['Penelitian dan Pengembangan Produk', 'researchAndDevelopment'],
  ['Teknologi Informasi dan Komunikasi', 'informationTechnology'],
  ['Sales of IT', 'sales'],
  ['IT Sales', 'informationTechnology'],
  ['Layanan Purna Jual', 'customerService'],
  ['  hrd\u00a0', 'humanResources'],
])('of several words %s is %s', (text, id) => {
  expect(departmentOf(text)).toBe(id);
});

test.each([
  ...['', '   ', '-', 'Departemen', 'Divisi 3', 'Board', 'CEO', 'COO', 'Procurement', 'Logistik', 'General Manager'],
  ...[
    'make it work',
    'Is it ready?',
    'Young people',
    'Kepentingan umum',
    'Kementerian Pekerjaan Umum',
    'Ruang operasi',
  ],
  ...['Teknologi pangan', 'Promosi jabatan', 'Salesforce', 'Products', 'Productivity', 'Personal', 'Social media team'],
  ...['Hukuman', 'Public health', 'Investor Relations', 'HRIS', 'ITB', 'constructor', '__proto__'],
])('%j is no department of the library', (text) => {
  expect(departmentOf(text)).toBeUndefined();
});

test.each(allNames)('$name ($kind) by itself is $id, with a title too', ({ id, name }) => {
  expect([departmentOf(name), departmentOf(`Divisi ${name}`), departmentOf(`${name.toUpperCase()} Dept.`)]).toEqual([
    id,
    id,
    id,
  ]);
});

test('no name stands for two departments', () => {
  const names = [...allNames.map(({ name }) => name), ...falseFriends];
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(libraryDepartments)('what %s is called finds it in both languages', (id) => {
  expect([words.en, words.id].map(({ library }) => departmentOf(library.names[id]))).toEqual([id, id]);
});

test('nothing throws, and only ids of the library come back', () => {
  const ids = new Set<string | undefined>([undefined, ...libraryDepartments]);
  const word = fc.constantFrom(...allNames.map(({ name }) => name), ...falseFriends, 'of', '&', 'Divisi', 'xyz', '.');
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.array(word).map((parts) => parts.join(' ')),
      ),
      (text) => expect([...ids]).toContain(departmentOf(text)),
    ),
  );
});
