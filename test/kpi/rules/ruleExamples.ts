import type { BookFindings } from '../../../src/kpi/judge/BookFindings';
import type { RuleId, RuleValues } from '../../../src/kpi/judge/finding';
import type { Kpi } from '../../../src/kpi/record/kpiFields';
import type { LiveFormula } from '../../../src/kpi/record/LiveFormula';
import { everyLanguage, type Language } from '../../../src/words/index';
import type { cellRules, tableRules } from '../../../src/kpi/rules/index';
import type { KpiContext } from '../../../src/kpi/rules/kpiRule';

export type RowRuleId = Exclude<RuleId, (typeof cellRules | typeof tableRules)[number]['id'] | keyof BookFindings>;

/** 1 July and 31 December 2026 as Excel counts days. */
export const context: KpiContext = {
  ...{ linked: true, stretchLimit: 0.5, periodStart: 46_204, periodEnd: 46_387 },
  spellings: everyLanguage,
};

/** In each language a row in which no rule finds anything; the examples change it. */
export const goodKpi: Record<Language, Kpi> = {
  en: {
    code: 'HRD-1',
    department: 'HRD',
    linkedTarget: '95% of employees attend every week',
    name: 'Employee attendance rate',
    definition: 'Share of the scheduled days on which employees were present',
    formula: 'Days present ÷ scheduled days × 100',
    unit: '%',
    polarity: 'Maximise',
    baseline: 0.9,
    target: '≥ 95% per week',
    upper: '',
    current: '',
    deadline: 46_387,
    frequency: 'Weekly',
    source: 'Attendance list',
    available: 'Yes',
    owner: 'VP HRD',
  },
  id: {
    code: 'HRD-1',
    department: 'HRD',
    linkedTarget: '95% karyawan hadir setiap minggu',
    name: 'Tingkat kehadiran karyawan',
    definition: 'Bagian hari kerja yang dihadiri karyawan',
    formula: 'Hari hadir dibagi hari kerja',
    unit: 'persen',
    polarity: 'Maksimalkan',
    baseline: '90%',
    target: 'minimal 95 persen per minggu',
    upper: '',
    current: '',
    deadline: '31 Desember 2026',
    frequency: 'Mingguan',
    source: 'Daftar hadir',
    available: 'Ya',
    owner: 'VP HRD',
  },
};

export interface Example<Values> {
  readonly kpi: Partial<Kpi>;
  readonly context?: Partial<KpiContext>;
  /** Left out where the rule should find nothing. */
  readonly values?: Values;
}

interface Examples<Values> {
  readonly finds: Record<
    Language,
    readonly Required<Pick<Example<Values>, 'kpi' | 'values'>>[] | readonly Example<Values>[]
  >;
  readonly passes: Record<Language, readonly Example<Values>[]>;
}

const blanks = ['', null, ' \u00a0', { shown: '#N/A' }] as const;
const places = ['-', '–', '…', '?', 'TBD', 'xxx', 'menyusul'] as const;

function missing(field: keyof Kpi, en: Kpi[keyof Kpi], idn: Kpi[keyof Kpi]): Examples<Record<string, never>> {
  const finds = (field === 'code' ? blanks : [...blanks, ...places]).map((blank) => ({
    kpi: { [field]: blank },
    values: {},
  }));
  return {
    finds: { en: finds, id: finds },
    passes: { en: [{ kpi: { [field]: en } }], id: [{ kpi: { [field]: idn } }] },
  };
}

/** Examples that read alike in every language. */
function alike<Values>(
  finds: Examples<Values>['finds']['en'],
  passes: Examples<Values>['passes']['en'],
): Examples<Values> {
  return { finds: { en: finds, id: finds }, passes: { en: passes, id: passes } };
}

/** A current value that comes from a formula. */
function live(facts: Partial<LiveFormula>, isPercent = false): Partial<KpiContext> {
  const none = {
    repeats: false,
    divides: false,
    unguarded: false,
    subtracts: false,
    timesHundred: false,
    alike: 1,
    sources: [],
  };
  return { current: { isPercent, live: { ...none, ...facts } } };
}

function differs(
  formula: string,
  how: RuleValues<'currentCalculation'>['how'],
  differing: Partial<KpiContext>,
  current = 92,
): Example<RuleValues<'currentCalculation'>> {
  return { kpi: { formula, current }, context: differing, values: { how, formula } };
}

const stable = { en: { polarity: 'Stabilise' }, id: { polarity: 'Stabilkan' } };

/** For every rule rows in which it finds something, with the values, and rows in which it must not. */
export const ruleExamples: { readonly [Id in RowRuleId]: Examples<RuleValues<Id>> } = {
  nameMissing: missing('name', 'Win rate', 'Jumlah prospek'),
  departmentMissing: missing('department', 'Sales', 'Penjualan'),
  targetMissing: missing('target', 0, 'minimal 3 kelas'),
  deadlineMissing: missing('deadline', 46_300, '30/11/2026'),
  linkedTargetMissing: missing('linkedTarget', 'Sell 100 units', 'Terjual 100 unit'),
  ownerMissing: missing('owner', 'Ana', 'Budi'),
  formulaMissing: missing('formula', 'A ÷ B', 'A dibagi B'),
  unitMissing: missing('unit', 'units', 'kelas'),
  baselineMissing: missing('baseline', 0, 'belum ada'),
  polarityMissing: missing('polarity', 'Minimise', 'Minimalkan'),
  availableMissing: missing('available', 'With effort', 'Dengan upaya'),
  sourceMissing: missing('source', 'Ledger', 'Buku kas'),
  frequencyMissing: missing('frequency', 'Daily', 'Harian'),
  definitionMissing: missing('definition', 'Paid units', 'Unit terbayar'),
  codeMissing: missing('code', 'A-1', 7),
  activityName: {
    finds: {
      en: [
        { kpi: { name: 'Conduct training sessions' }, values: { name: 'Conduct training sessions' } },
        { kpi: { name: 'Number of briefings held' }, values: { name: 'Number of briefings held' } },
      ],
      id: [
        { kpi: { name: 'Melakukan pengecekan gudang' }, values: { name: 'Melakukan pengecekan gudang' } },
        { kpi: { name: 'Jumlah rapat yang digelar' }, values: { name: 'Jumlah rapat yang digelar' } },
        {
          kpi: { name: 'Persentase kegiatan umum yang terlaksana' },
          values: { name: 'Persentase kegiatan umum yang terlaksana' },
        },
      ],
    },
    passes: {
      en: [
        { kpi: { name: 'Number of beds occupied' } },
        { kpi: { name: 'Number of training sessions conducted' } },
        { kpi: { name: 'Percentage of planned repairs carried out' } },
        { kpi: { name: 'Stock accuracy' } },
      ],
      id: [
        { kpi: { name: 'Jumlah kamar yang terisi' } },
        { kpi: { name: 'Jumlah pelatihan yang dilakukan' } },
        { kpi: { name: 'Persentase saran pelanggan yang dilaksanakan' } },
        { kpi: { name: 'Akurasi stok gudang' } },
      ],
    },
  },
  vagueName: {
    finds: {
      en: [
        { kpi: { name: 'Be a great team' }, values: { words: 'Be, great' } },
        { kpi: { name: 'Number of records kept properly' }, values: { words: 'kept properly' } },
      ],
      id: [
        { kpi: { name: 'Tim yang lebih baik' }, values: { words: 'lebih baik' } },
        { kpi: { name: 'Jumlah arsip yang dikelola dengan baik' }, values: { words: 'dengan baik' } },
      ],
    },
    passes: {
      en: [{ kpi: { name: 'On-time delivery rate' } }, { kpi: { name: 'Zorbs' } }],
      id: [{ kpi: { name: 'Persentase laporan tepat waktu' } }, { kpi: { name: 'Zorb' } }],
    },
  },
  severalResults: {
    finds: {
      en: [
        { kpi: { name: 'Accuracy and timeliness of reports' }, values: { word: 'and' } },
        { kpi: { name: 'Increase sales & reduce costs' }, values: { word: '&' } },
      ],
      id: [
        { kpi: { name: 'Akurasi dan ketepatan waktu laporan' }, values: { word: 'dan' } },
        { kpi: { name: 'Menaikkan omzet serta menurunkan biaya' }, values: { word: 'serta' } },
      ],
    },
    passes: {
      en: [
        { kpi: { name: 'Sales and marketing cost' } },
        { kpi: { name: 'Research and development projects on time' } },
      ],
      id: [{ kpi: { name: 'Biaya riset dan pengembangan' } }, { kpi: { name: 'Jumlah siswa dan guru terlatih' } }],
    },
  },
  definitionRepeatsName: {
    finds: {
      en: [{ kpi: { name: 'Win rate', definition: ' win  RATE ' }, values: { name: 'Win rate' } }],
      id: [{ kpi: { name: 'Jumlah prospek', definition: 'jumlah prospek' }, values: { name: 'Jumlah prospek' } }],
    },
    passes: {
      en: [{ kpi: { name: 'Win rate', definition: 'Win rate of offers' } }],
      id: [{ kpi: { name: '', definition: '' } }],
    },
  },
  targetUnreadable: {
    finds: {
      en: [{ kpi: { target: 'as many as possible' }, values: { target: 'as many as possible' } }],
      id: [{ kpi: { target: 'sebanyak mungkin' }, values: { target: 'sebanyak mungkin' } }],
    },
    passes: {
      en: [
        { kpi: { target: 'none' } },
        { kpi: { target: 'Top 20' } },
        { kpi: { target: 0 } },
        { kpi: { target: 'at least two classes' } },
      ],
      id: [
        { kpi: { target: 'nihil' } },
        { kpi: { target: 'tidak ada' } },
        { kpi: { target: 'dua kelas' } },
        { kpi: { target: 'Rp 1,5 juta' } },
      ],
    },
  },
  unitAgainstTarget: {
    finds: {
      en: [{ kpi: { target: '95%', unit: 'USD' }, values: { target: '95%', unit: 'USD' } }],
      id: [{ kpi: { target: 'Rp 2 juta', unit: 'hari' }, values: { target: 'Rp 2 juta', unit: 'hari' } }],
    },
    passes: {
      en: [
        { kpi: { target: 'increase by 10%', unit: 'USD' } },
        { kpi: { target: '3 classes', unit: 'classes' } },
        { kpi: { target: '95%', unit: 'zorbs' } },
      ],
      id: [
        { kpi: { target: 'naik 10% dari tahun lalu', unit: 'Rp' } },
        { kpi: { target: '3 hari', unit: 'hari' } },
        { kpi: { target: 95, unit: 'Rp' } },
      ],
    },
  },
  ratioWithoutDenominator: {
    finds: {
      en: [{ kpi: { formula: 'Days present' }, values: { unit: '%' } }],
      id: [{ kpi: { formula: 'Hari hadir' }, values: { unit: 'persen' } }],
    },
    passes: {
      en: [
        { kpi: { formula: 'Errors for each 100 orders' } },
        { kpi: { formula: 'Days present', unit: 'days' } },
        { kpi: { formula: 'Days present as a share of scheduled days' } },
      ],
      id: [
        { kpi: { formula: 'Keluhan untuk setiap 100 pesanan' } },
        { kpi: { formula: 'Hari hadir terhadap hari kerja' } },
        { kpi: { formula: '' } },
      ],
    },
  },
  percentOver100: {
    finds: {
      en: [
        { kpi: { target: '120%' }, values: { target: 120 } },
        { kpi: { target: 120 }, values: { target: 120 } },
      ],
      id: [{ kpi: { target: 'minimal 150 persen' }, values: { target: 150 } }],
    },
    passes: {
      en: [
        { kpi: { target: 'increase by 150%' } },
        { kpi: { target: '100%' } },
        { kpi: { target: '120%', formula: 'Actual ÷ plan × 100' } },
        { kpi: { target: 95 } },
      ],
      id: [{ kpi: { target: '120%', formula: 'Omzet dibagi target omzet' } }, { kpi: { target: 120, unit: 'unit' } }],
    },
  },
  dataUnavailable: {
    finds: {
      en: [{ kpi: { available: 'No' }, values: { source: 'Attendance list' } }],
      id: [{ kpi: { available: 'tidak' }, values: { source: 'Daftar hadir' } }],
    },
    passes: { en: [{ kpi: { available: 'With effort' } }], id: [{ kpi: { available: 'Dengan upaya' } }] },
  },
  availableUnknown: {
    finds: {
      en: [{ kpi: { available: 'perhaps' }, values: { given: 'perhaps' } }],
      id: [{ kpi: { available: 'mungkin' }, values: { given: 'mungkin' } }],
    },
    passes: { en: [{ kpi: { available: 'YES' } }], id: [{ kpi: { available: 'ya' } }] },
  },
  polarityUnknown: {
    finds: {
      en: [{ kpi: { polarity: 'up' }, values: { given: 'up' } }],
      id: [{ kpi: { polarity: 'naik' }, values: { given: 'naik' } }],
    },
    passes: { en: [{ kpi: { polarity: 'maximize' } }], id: [{ kpi: { polarity: 'stabilkan' } }] },
  },
  frequencyUnknown: {
    finds: {
      en: [{ kpi: { frequency: 'often' }, values: { given: 'often' } }],
      id: [{ kpi: { frequency: 'sering' }, values: { given: 'sering' } }],
    },
    passes: { en: [{ kpi: { frequency: 'daily' } }], id: [{ kpi: { frequency: 'setiap hari' } }] },
  },
  baselineUnreadable: {
    finds: {
      en: [{ kpi: { baseline: 'not much' }, values: { baseline: 'not much' } }],
      id: [{ kpi: { baseline: 'sedikit' }, values: { baseline: 'sedikit' } }],
    },
    passes: {
      en: [{ kpi: { baseline: 'No history' } }, { kpi: { baseline: 0 } }],
      id: [{ kpi: { baseline: 'belum ada' } }],
    },
  },
  targetWithoutValue: {
    finds: {
      en: [{ kpi: { target: 'more' }, values: {} }],
      id: [{ kpi: { target: '' }, values: {} }],
    },
    passes: { en: [{ kpi: { target: 0 } }], id: [{ kpi: { target: 'maksimal 3 hari' } }] },
  },
  targetAgainstPolarity: {
    finds: {
      en: [
        {
          kpi: { baseline: 0.05, target: 6, unit: '%', polarity: 'Minimise' },
          values: { baseline: '5%', target: '6%', polarity: 'Minimise' },
        },
        { kpi: { baseline: 0.97 }, values: { baseline: '97%', target: '≥ 95% per week', polarity: 'Maximise' } },
        { kpi: { baseline: 97 }, values: { baseline: '97%', target: '≥ 95% per week', polarity: 'Maximise' } },
      ],
      id: [
        {
          kpi: { baseline: 500000, target: 'turun 10%', unit: 'Rp' },
          values: { baseline: '500000', target: 'turun 10%', polarity: 'Maksimalkan' },
        },
        {
          kpi: { baseline: 3, target: 'maksimal 5 hari', polarity: 'Minimalkan' },
          values: { baseline: '3', target: 'maksimal 5 hari', polarity: 'Minimalkan' },
        },
      ],
    },
    passes: {
      en: [
        { kpi: { baseline: 0.06, target: 5, unit: '%', polarity: 'Minimise' } },
        { kpi: { baseline: '-5%', target: '≤ -8% per year', unit: '%', polarity: 'Minimise' } },
        { kpi: { baseline: 500000, target: 'by 10%', unit: 'USD', polarity: 'Minimise' } },
        { kpi: { baseline: 0.95 } },
        { kpi: { baseline: 'no history' } },
        { kpi: { baseline: 90 } },
      ],
      id: [
        { kpi: { baseline: 6, target: 0.05, unit: 'persen', polarity: 'Minimalkan' } },
        { kpi: { baseline: 500000, target: 'naik 10% dari tahun lalu', unit: 'Rp' } },
        { kpi: { baseline: 5, target: 'maksimal 3 hari', polarity: 'Minimalkan' } },
        { kpi: { baseline: '97%', ...stable.id } },
      ],
    },
  },
  comparatorAgainstPolarity: {
    finds: {
      en: [{ kpi: { target: 'at most 5%' }, values: { target: 'at most 5%', polarity: 'Maximise' } }],
      id: [
        {
          kpi: { target: 'minimal 5 hari', polarity: 'Minimalkan' },
          values: { target: 'minimal 5 hari', polarity: 'Minimalkan' },
        },
      ],
    },
    passes: {
      en: [
        { kpi: { target: 'reduce by at least 5%', polarity: 'Minimise' } },
        { kpi: { target: '5%' } },
        { kpi: { target: 'at most 5%', polarity: 'Minimise' } },
      ],
      id: [
        { kpi: { target: 'turun minimal 5%', polarity: 'Minimalkan' } },
        { kpi: { target: '3–5 hari', ...stable.id } },
      ],
    },
  },
  targetMayBeDay: {
    finds: {
      en: [
        { kpi: { baseline: 6, target: 46_303 }, values: { number: 46_303, typed: '8/10', or: '10/8' } },
        { kpi: { baseline: '90%', target: 46_150 }, values: { number: 46_150, typed: '8/5', or: '5/8' } },
      ],
      id: [{ kpi: { baseline: '10 hari', target: 46_151 }, values: { number: 46_151, typed: '9/5', or: '5/9' } }],
    },
    passes: {
      en: [
        { kpi: { baseline: 42_000, target: 46_303, unit: 'USD' } },
        { kpi: { baseline: 6, target: 40_000, unit: 'units' } },
        { kpi: { baseline: 6, target: 46_303.5, unit: 'units' } },
        { kpi: { baseline: '', target: 46_303 } },
      ],
      id: [{ kpi: { baseline: 'belum ada', target: 46_303 } }, { kpi: { baseline: 6, target: '46303 unit' } }],
    },
  },
  baselineMayBeDay: {
    finds: {
      en: [{ kpi: { baseline: 46_271, target: 9 }, values: { number: 46_271, typed: '6/9', or: '9/6' } }],
      id: [{ kpi: { baseline: 46_055, target: '3 kelas' }, values: { number: 46_055, typed: '2/2', or: '' } }],
    },
    passes: {
      en: [{ kpi: { baseline: 46_271, target: 50_000, unit: 'units' } }, { kpi: { baseline: 46_271, target: '' } }],
      id: [{ kpi: { baseline: 46_271, target: 'turun' } }],
    },
  },
  stretchTooFar: {
    finds: {
      en: [
        { kpi: { baseline: 900, target: 'increase by 80%', unit: 'USD' }, values: { percent: 80, limit: 50 } },
        { kpi: { baseline: 10, target: 0, unit: 'units' }, values: { percent: 100, limit: 50 } },
        { kpi: { baseline: 40, target: '80 units' }, values: { percent: 100, limit: 50 } },
      ],
      id: [
        {
          kpi: { baseline: '10 hari', target: 'maksimal 4 hari', polarity: 'Minimalkan' },
          values: { percent: 60, limit: 50 },
        },
      ],
    },
    passes: {
      en: [
        { kpi: { baseline: 3, target: 0, unit: 'accidents', polarity: 'Minimise' } },
        { kpi: { baseline: '90%', target: 95 } },
        { kpi: { baseline: '-4%', target: '≥ -3%' } },
        { kpi: { baseline: 900000, target: 'increase by 20%', unit: 'USD' } },
        { kpi: { baseline: '2 hours', target: '90 minutes', unit: 'minutes', polarity: 'Minimise' } },
        { kpi: { baseline: 40, target: '60 units' } },
        { kpi: { baseline: 40, target: 80 }, context: { stretchLimit: 1 } },
        { kpi: { baseline: 0, target: 80 } },
      ],
      id: [
        { kpi: { baseline: 3, target: 'nihil', unit: 'kasus', polarity: 'Minimalkan' } },
        { kpi: { baseline: 900000, target: 'naik 20% dari tahun lalu', unit: 'Rp' } },
        { kpi: { baseline: 'belum ada', target: '80 unit' } },
        { kpi: { baseline: 10, target: 80, ...stable.id } },
      ],
    },
  },
  upperMissing: {
    finds: { en: [{ kpi: stable.en, values: {} }], id: [{ kpi: stable.id, values: {} }] },
    passes: {
      en: [{ kpi: {} }, { kpi: { ...stable.en, upper: 0 } }],
      id: [{ kpi: { ...stable.id, upper: 1 } }, { kpi: { ...stable.id, target: 'antara 3 dan 5 hari' } }],
    },
  },
  upperBelowTarget: {
    finds: {
      en: [{ kpi: { ...stable.en, target: 10, upper: 9 }, values: { target: '10', upper: '9' } }],
      id: [{ kpi: { ...stable.id, target: '95%', upper: 90 }, values: { target: '95%', upper: '90' } }],
    },
    passes: {
      en: [{ kpi: { ...stable.en, target: 10, upper: 10 } }, { kpi: { target: 10, upper: 9 } }],
      id: [{ kpi: { ...stable.id, target: '95%', upper: 98 } }],
    },
  },
  notLinked: {
    finds: {
      en: [{ kpi: {}, context: { linked: false }, values: { linkedTarget: '95% of employees attend every week' } }],
      id: [{ kpi: {}, context: { linked: false }, values: { linkedTarget: '95% karyawan hadir setiap minggu' } }],
    },
    passes: { en: [{ kpi: {} }], id: [{ kpi: { linkedTarget: '' }, context: { linked: false } }] },
  },
  deadlineUnreadable: {
    finds: {
      en: [{ kpi: { deadline: 'soon' }, values: { deadline: 'soon' } }],
      id: [{ kpi: { deadline: '31/02/2026' }, values: { deadline: '31/02/2026' } }],
    },
    passes: { en: [{ kpi: { deadline: '2026-12-31' } }], id: [{ kpi: { deadline: '1 Agustus 2026' } }] },
  },
  deadlineOutsidePeriod: {
    finds: {
      en: [
        { kpi: { deadline: 46_388 }, values: { side: 'after', deadline: 46_388, bound: 46_387 } },
        { kpi: { deadline: '2026-06-30' }, values: { side: 'before', deadline: 46_203, bound: 46_204 } },
      ],
      id: [{ kpi: { deadline: '1 Januari 2027' }, values: { side: 'after', deadline: 46_388, bound: 46_387 } }],
    },
    passes: {
      en: [{ kpi: { deadline: 46_204 } }, { kpi: { deadline: 99_999 }, context: { periodEnd: undefined } }],
      id: [{ kpi: { deadline: '31 Desember 2026' } }, { kpi: { deadline: 'nanti' } }],
    },
  },
  frequencyTooRare: {
    finds: {
      en: [{ kpi: { frequency: 'Monthly' }, values: { frequency: 'Monthly', period: 'week' } }],
      id: [
        {
          kpi: { target: '3 pelatihan per semester', frequency: 'Tahunan' },
          values: { frequency: 'Tahunan', period: 'semester' },
        },
      ],
    },
    passes: {
      en: [{ kpi: { frequency: 'Daily' } }, { kpi: { target: 0.95, frequency: 'Yearly' } }],
      id: [{ kpi: { target: '5 sebelum 31 Desember', frequency: 'Tahunan' } }],
    },
  },
  baselineOfOtherKind: {
    finds: {
      en: [
        { kpi: { baseline: 'Rp 5 million', target: '≥ 95%' }, values: { baseline: 'Rp 5 million', target: '≥ 95%' } },
        { kpi: { baseline: '90%', target: 'at most 3 days' }, values: { baseline: '90%', target: 'at most 3 days' } },
      ],
      id: [
        {
          kpi: { baseline: '90%', target: 'Rp5 juta per bulan' },
          values: { baseline: '90%', target: 'Rp5 juta per bulan' },
        },
        { kpi: { baseline: '2 hari', target: 'minimal 95%' }, values: { baseline: '2 hari', target: 'minimal 95%' } },
      ],
    },
    passes: {
      en: [
        { kpi: { baseline: 0.9, target: '≥ 95%' } },
        { kpi: { baseline: '90', target: '≥ 95%' } },
        { kpi: { baseline: 'no history', target: '≥ 95%' } },
        { kpi: { baseline: 'Rp 4 million', target: 'Rp 5 million' } },
      ],
      id: [
        { kpi: { baseline: 'Rp 5 juta', target: 'naik 10%' } },
        { kpi: { baseline: '3 hari', target: 'maksimal 2 hari' } },
        { kpi: { baseline: 'belum ada', target: 'Rp5 juta' } },
      ],
    },
  },
  unitWordAgainstUnit: {
    finds: {
      en: [
        {
          kpi: { unit: 'minutes', target: '≤ 2 hours per day' },
          values: { unit: 'minutes', target: '≤ 2 hours per day' },
        },
        { kpi: { unit: '%', target: 'at least 3 classes' }, values: { unit: '%', target: 'at least 3 classes' } },
        { kpi: { unit: 'USD', target: 'Rp 5 million' }, values: { unit: 'USD', target: 'Rp 5 million' } },
      ],
      id: [
        { kpi: { unit: 'menit', target: 'maksimal 2 jam' }, values: { unit: 'menit', target: 'maksimal 2 jam' } },
        { kpi: { unit: 'persen', target: 'minimal 3 kelas' }, values: { unit: 'persen', target: 'minimal 3 kelas' } },
      ],
    },
    passes: {
      en: [
        { kpi: { unit: 'hours', target: '≤ 2 hours per day' } },
        { kpi: { unit: 'sessions', target: '3 sessions a week' } },
        { kpi: { unit: 'units', target: 120 } },
        { kpi: { unit: 'Rp', target: 'Rp 5 million' } },
      ],
      id: [
        { kpi: { unit: 'kelas', target: 'minimal 3 kelas' } },
        { kpi: { unit: 'jam', target: 'maksimal 2 jam per hari' } },
      ],
    },
  },
  unitAgainstPolarity: {
    finds: {
      en: [
        {
          kpi: { unit: 'complaints', name: 'Number of complaints' },
          values: { unit: 'complaints', polarity: 'Maximise' },
        },
      ],
      id: [{ kpi: { unit: 'keluhan', name: 'Jumlah keluhan' }, values: { unit: 'keluhan', polarity: 'Maksimalkan' } }],
    },
    passes: {
      en: [
        { kpi: { unit: 'complaints', name: 'Complaints solved' } },
        { kpi: { unit: 'complaints', name: 'Number of complaints', polarity: 'Minimise' } },
        { kpi: { unit: '%', name: 'Complaint rate' } },
      ],
      id: [
        { kpi: { unit: 'keluhan', name: 'Keluhan terselesaikan' } },
        { kpi: { unit: 'orang', name: 'Peserta pelatihan' } },
      ],
    },
  },
  ratioSideMissing: {
    finds: {
      en: [
        { kpi: { formula: 'Score ÷ 100' }, values: { side: 'denominator' } },
        { kpi: { formula: '÷ all reports × 100' }, values: { side: 'numerator' } },
      ],
      id: [
        { kpi: { formula: 'Hari hadir dibagi 20' }, values: { side: 'denominator' } },
        { kpi: { formula: 'dibagi seluruh laporan x 100' }, values: { side: 'numerator' } },
      ],
    },
    passes: {
      en: [
        { kpi: { formula: 'Days present ÷ scheduled days × 100' } },
        { kpi: { formula: 'Score ÷ 100', unit: 'points' } },
        { kpi: { formula: 'Days present' } },
      ],
      id: [
        { kpi: { formula: 'Hari hadir ÷ hari kerja × 100%' } },
        { kpi: { formula: 'Nilai dibagi 5', unit: 'poin' } },
      ],
    },
  },
  denominatorMayBeZero: {
    finds: {
      en: [
        {
          kpi: { formula: 'Complaints solved ÷ complaints received × 100' },
          values: { denominator: 'complaints received' },
        },
        { kpi: { formula: 'Repair time divided by defects' }, values: { denominator: 'defects' } },
      ],
      id: [
        { kpi: { formula: 'Keluhan selesai ÷ seluruh keluhan × 100' }, values: { denominator: 'seluruh keluhan' } },
        { kpi: { formula: 'Waktu pemulihan dibagi insiden' }, values: { denominator: 'insiden' } },
      ],
    },
    passes: {
      en: [
        { kpi: { formula: 'Days present ÷ scheduled days × 100' } },
        { kpi: { formula: 'Complaints ÷ orders × 100' } },
        { kpi: { formula: 'Complaints solved ÷ complaints received, 100% if no complaint came' } },
        { kpi: { formula: 'Complaints received' } },
      ],
      id: [
        { kpi: { formula: 'Hari hadir dibagi hari kerja' } },
        { kpi: { formula: 'Keluhan selesai ÷ seluruh keluhan × 100 (100% bila tidak ada keluhan)' } },
      ],
    },
  },
  currentUnguarded: alike(
    [{ kpi: { current: 0.9 }, context: live({ divides: true, unguarded: true }), values: {} }],
    [{ kpi: { current: 0.9 }, context: live({ divides: true }) }, { kpi: { current: 0.9 } }],
  ),
  currentCalculation: {
    finds: {
      en: [
        differs('Days present ÷ scheduled days × 100', 'notDivided', live({}, true)),
        differs('Number of visitors', 'divided', live({ divides: true })),
        differs('Actual − budget', 'notSubtracted', live({})),
        differs('Present ÷ scheduled × 100', 'subtracted', live({ divides: true, subtracts: true }, true)),
        differs('Present ÷ scheduled × 100', 'hundredTwice', live({ divides: true, timesHundred: true }, true)),
        differs('Present ÷ scheduled × 100', 'hundredMissing', live({ divides: true }), 0.92),
      ],
      id: [
        differs('Hari hadir dibagi hari kerja', 'notDivided', live({}, true)),
        differs('Realisasi dikurangi anggaran', 'notSubtracted', live({})),
        differs('Hari hadir ÷ hari kerja × 100', 'hundredTwice', live({ divides: true, timesHundred: true }, true)),
      ],
    },
    passes: {
      en: [
        { kpi: { current: 0.92 }, context: live({ divides: true }, true) },
        { kpi: { current: 92 }, context: live({ divides: true, timesHundred: true }) },
        { kpi: { current: 0.92 }, context: live({ repeats: true }, true) },
        { kpi: { formula: 'On-time deliveries ÷ deliveries', current: 0.92 }, context: live({ divides: true }, true) },
        { kpi: { current: 0.92 } },
      ],
      id: [
        { kpi: { current: 0.92 }, context: live({ divides: true }, true) },
        { kpi: { formula: 'Rata-rata nilai', current: 80 }, context: live({ divides: true }) },
      ],
    },
  },
  currentAlike: alike(
    [{ kpi: { current: 1 }, context: live({ alike: 3 }), values: { count: 3 } }],
    [
      { kpi: { current: 1 }, context: live({}) },
      { kpi: { current: 1 }, context: live({ alike: 3, repeats: true }) },
      { kpi: { current: 1 } },
    ],
  ),
  currentSources: alike(
    (['numbers', 'texts', 'blank', 'error', 'missing'] as const).map((state) => ({
      kpi: { current: 1 },
      context: live({ sources: [{ reference: 'A!B2', state }] }),
      values: { state, references: 'A!B2' },
    })),
    [{ kpi: { current: 1 }, context: live({}) }, { kpi: { current: 1 } }],
  ),
  currentAgainstTarget: {
    finds: {
      en: [
        {
          kpi: { baseline: 500, current: 520, target: 'increase by 10%', unit: 'USD' },
          values: { state: 'notReached', current: '520', target: 'increase by 10%' },
        },
        { kpi: { current: 0.92 }, values: { state: 'notReached', current: '92%', target: '≥ 95% per week' } },
        { kpi: { current: 97 }, values: { state: 'reached', current: '97%', target: '≥ 95% per week' } },
        { kpi: { current: 0.95, target: 0.95 }, values: { state: 'reached', current: '95%', target: '95%' } },
        {
          kpi: { current: 4, target: 3, unit: 'day', polarity: 'Minimise' },
          values: { state: 'notReached', current: '4', target: '3' },
        },
        {
          kpi: { current: 12, target: 8, upper: 10, unit: 'day', polarity: 'Stabilise' },
          values: { state: 'outside', current: '12', target: '8' },
        },
        {
          kpi: { current: 9, target: '8–10 days', unit: 'day', polarity: 'Stabilise' },
          values: { state: 'reached', current: '9', target: '8–10 days' },
        },
      ],
      id: [
        {
          kpi: { current: 0.92 },
          values: { state: 'notReached', current: '92%', target: 'minimal 95 persen per minggu' },
        },
        {
          kpi: { current: 2, target: 'maksimal 3 hari', unit: 'hari', polarity: 'Minimalkan' },
          values: { state: 'reached', current: '2', target: 'maksimal 3 hari' },
        },
      ],
    },
    passes: {
      en: [
        { kpi: { current: '' } },
        { kpi: { current: { shown: '#N/A' } } },
        { kpi: { current: 1, target: 'more' } },
        { kpi: { current: 1, polarity: '' } },
      ],
      id: [{ kpi: { current: 'belum' } }],
    },
  },
};
