import type { LibraryDepartmentId } from './libraryKpis';

/** How people write a department, in small letters; both languages, because one workbook often mixes them. */
export interface DepartmentNames {
  /** Count anywhere in a longer name. */
  readonly names: readonly string[];
  /** Go with other departments too ("Administrasi Keuangan"): they count where no other name stands beside them. */
  readonly general: readonly string[];
  /** Count in capitals anywhere ("IT" is none of our pronouns), in small letters only alone. */
  readonly codes: readonly string[];
  /** Mean much else: they count only alone, with no more than "Dept." or "Divisi" beside them. */
  readonly alone: readonly string[];
}

/** No part of the lexicon: a name of a department says nothing of a statement (“Sales rise” names none). Source: kpi-facts §7 for the departments, common names of departments in Indonesian companies and schools. */
export const departmentNames: Readonly<Record<LibraryDepartmentId, DepartmentNames>> = {
  marketing: {
    names: [
      ...['marketing', 'pemasaran', 'promosi', 'promotion', 'promotions', 'branding', 'marcom', 'marcomm'],
      ...['advertising', 'periklanan', 'market research', 'riset pasar'],
    ],
    general: ['brand', 'merek'],
    codes: ['mkt'],
    alone: ['iklan'],
  },
  humanResources: {
    names: [
      ...['hr', 'hrd', 'hrm', 'hrga', 'hcm', 'sdm', 'psdm', 'msdm', 'human resource', 'human resources'],
      ...['human capital', 'sumber daya manusia', 'sumber daya insani', 'personalia', 'personnel', 'personel'],
      ...['kepegawaian', 'people & culture', 'people and culture', 'people operations', 'people ops'],
      ...['talent management', 'talent acquisition', 'rekrutmen', 'recruitment', 'industrial relations'],
      ...['hubungan industrial', 'employee relations', 'learning & development', 'learning and development'],
    ],
    general: ['training', 'pelatihan'],
    codes: ['hc'],
    alone: ['people', 'talent'],
  },
  finance: {
    names: [
      ...['finance', 'finances', 'financial', 'keuangan', 'accounting', 'akunting', 'akuntansi', 'accountancy'],
      ...['pembukuan', 'bookkeeping', 'treasury', 'treasurer', 'bendahara', 'perbendaharaan'],
    ],
    general: ['tax', 'pajak', 'perpajakan', 'budget', 'anggaran'],
    codes: ['fin'],
    alone: [],
  },
  production: {
    names: ['production', 'produksi', 'manufacturing', 'manufaktur', 'factory', 'pabrik', 'ppic'],
    general: [
      ...['operations', 'operational', 'operasional', 'ops'],
      ...['quality control', 'quality assurance', 'pengendalian mutu'],
    ],
    codes: ['qc'],
    alone: ['operation', 'operasi'],
  },
  sales: {
    names: [
      ...['sales', 'penjualan', 'telesales', 'telemarketing', 'business development', 'bizdev'],
      ...['pengembangan bisnis', 'pengembangan usaha'],
    ],
    general: ['commercial', 'komersial', 'niaga'],
    codes: [],
    alone: [],
  },
  informationTechnology: {
    names: [
      ...['information technology', 'teknologi informasi', 'teknologi dan informasi', 'ict', 'it support'],
      ...['it operations', 'sistem informasi', 'information system', 'information systems', 'service desk'],
      ...['software development', 'software engineering', 'perangkat lunak'],
    ],
    general: [],
    codes: ['it', 'ti', 'tik', 'mis', 'edp'],
    alone: ['technology', 'teknologi', 'tech', 'software'],
  },
  customerService: {
    names: [
      ...['customer service', 'customer services', 'customer care', 'customer support', 'customer success'],
      ...['customer experience', 'customer relations', 'client service', 'client services', 'guest relations'],
      ...['layanan pelanggan', 'pelayanan pelanggan', 'layanan konsumen', 'pelayanan konsumen'],
      ...['hubungan pelanggan', 'call center', 'call centre', 'contact center', 'contact centre'],
      ...['after sales', 'aftersales', 'purna jual'],
    ],
    general: [],
    codes: ['cs', 'cx'],
    alone: ['service', 'layanan', 'pelayanan', 'support'],
  },
  publicRelations: {
    names: [
      ...['public relations', 'public relation', 'public affairs', 'humas', 'kehumasan', 'hubungan masyarakat'],
      ...['corporate communication', 'corporate communications', 'komunikasi perusahaan', 'corcom', 'corcomm'],
      ...['media relations', 'hubungan media'],
    ],
    general: ['communication', 'communications', 'komunikasi'],
    codes: ['pr'],
    alone: ['media', 'publikasi'],
  },
  researchAndDevelopment: {
    names: [
      ...['r & d', 'r and d', 'r n d', 'rnd', 'research & development', 'research and development', 'litbang'],
      ...['riset & pengembangan', 'riset dan pengembangan', 'penelitian & pengembangan'],
      ...['penelitian dan pengembangan', 'product development', 'pengembangan produk'],
    ],
    general: ['research', 'riset', 'penelitian', 'innovation', 'inovasi'],
    codes: [],
    alone: [],
  },
  administration: {
    names: [
      ...['legal', 'hukum', 'general affairs', 'general affair', 'urusan umum', 'layanan umum', 'pelayanan umum'],
      ...['administrasi umum', 'secretariat', 'secretary', 'sekretariat', 'sekretaris', 'kesekretariatan'],
      ...['tata usaha'],
    ],
    general: ['administration', 'administrative', 'administrasi', 'admin', 'compliance', 'kepatuhan'],
    codes: ['ga'],
    alone: ['umum'],
  },
};

/** Hold a department's name and mean something else: public works, a career step, an operating theatre. */
export const falseFriends: readonly string[] = [
  'pekerjaan umum',
  'promosi jabatan',
  'ruang operasi',
  'kamar operasi',
  'sales tax',
  'public administration',
  'administrasi publik',
];

/** Stand beside a department's name and say nothing about which it is. */
export const departmentTitles: readonly string[] = [
  ...['dept', 'dep', 'department', 'departemen', 'departement', 'division', 'divisi', 'div', 'bagian', 'bag'],
  ...['bidang', 'seksi', 'biro', 'unit', 'tim', 'team', 'office', 'kantor', 'function', 'fungsi', 'group', 'grup'],
  ...['direktorat', 'directorate', 'vp', 'head', 'kepala', 'manager', 'manajer', 'director', 'direktur', 'chief'],
  ...['staff', 'staf', 'of', 'the'],
];

/** Stand between two departments that share one name. */
export const departmentJoiners: readonly string[] = ['&', '+', '/', '-', '–', ',', ';', 'and', 'dan', 'serta'];
