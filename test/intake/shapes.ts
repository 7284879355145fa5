/** A table as people have it, with what must be understood of it. */
interface Shape {
  readonly name: string;
  /** As it is copied or lies in a file. */
  readonly text: string;
  readonly kind: 'html' | 'text';
  readonly table: 'departments' | 'targets' | 'kpis';
  /** The field of each column, or in brackets why it is left out. */
  readonly columns: readonly string[];
  /** Some cells of each row that must be written. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Why each row that is left out is. */
  readonly leftOut: readonly string[];
}

const percent = { entry: 'percent' };

/** Tables of many shapes; a test takes each in through the protocol, one through the pure reading. */
export const shapes: readonly Shape[] = [
  {
    name: 'TSV with our own English heads',
    kind: 'text',
    text: 'Code\tKPI\tDepartment\tUnit\tTarget\tDeadline\nM-1\tNew customers\tMarketing\tcustomers\t150\t2026-12-31\n',
    table: 'kpis',
    columns: ['code', 'name', 'department', 'unit', 'target', 'deadline'],
    rows: [
      {
        ...{ code: 'M-1', name: 'New customers', department: 'Marketing' },
        ...{ unit: { entry: 'customer' }, target: 150, deadline: 46387 },
      },
    ],
    leftOut: [],
  },
  {
    name: 'semicolons, Indonesian heads, numbers by comma, weights left out, results as current values',
    kind: 'text',
    text: [
      'No;Nama KPI;Satuan;Bobot;Target 2026;Realisasi;Sumber;PIC;Frekuensi Pengukuran',
      '1;Tingkat kehadiran;%;20%;97,5%;95%;Absensi;Sari;Bulanan',
      '2;Biaya per unit;Rp;30%;1.250.000;1.300.000;Buku besar;Budi;Triwulanan',
      'Total;;;50%;;;;;',
    ].join('\r\n'),
    table: 'kpis',
    columns: ['(number)', 'name', 'unit', '(weight)', 'target', 'current', 'source', 'owner', 'frequency'],
    rows: [
      {
        name: 'Tingkat kehadiran',
        unit: percent,
        target: { percent: 0.975 },
        owner: 'Sari',
        frequency: { entry: 'month' },
      },
      { name: 'Biaya per unit', unit: { entry: 'rupiah' }, target: 1_250_000, source: 'Buku besar' },
    ],
    leftOut: ['total'],
  },
  {
    name: 'HTML with merged heads in two rows, departments merged down',
    kind: 'html',
    text: `<table><tr><th rowspan="2">No</th><th rowspan="2">Departemen</th><th colspan="3">Indikator Kinerja Utama</th><th colspan="2">Pengukuran</th></tr>
      <tr><th>Nama</th><th>Satuan</th><th>Target</th><th>Frekuensi</th><th>Penanggung jawab</th></tr>
      <tr><td>1</td><td rowspan="2">Pemasaran</td><td>Pelanggan baru</td><td>pelanggan</td><td>150</td><td>Bulanan</td><td>Rina</td></tr>
      <tr><td>2</td><td>Tayangan iklan<br>yang ditonton</td><td>kali</td><td>10.000</td><td>Mingguan</td><td>-</td></tr></table>`,
    table: 'kpis',
    columns: ['(number)', 'department', 'name', 'unit', 'target', 'frequency', 'owner'],
    rows: [
      { department: 'Pemasaran', name: 'Pelanggan baru', target: 150, owner: 'Rina' },
      { department: 'Pemasaran', name: 'Tayangan iklan\nyang ditonton', target: 10_000, owner: undefined },
    ],
    leftOut: [],
  },
  {
    name: 'departments as lines over the table, a title above, heads repeated, signatures below',
    kind: 'text',
    text: [
      'KPI 2026\t\t\t',
      '\t\t\t',
      'KPI\tTarget\tData source\tDue date',
      'Department: Finance\t\t\t',
      'Invoices paid on time\t95%\tLedger\t31/12/2026',
      'Days to close the books\t5 days\tLedger\tQ4 2026',
      'KPI\tTarget\tData source\tDue date',
      'Human Resources\t\t\t',
      'Staff turnover\t≤ 10%\tHRIS\tDecember 2026',
      'Prepared by: Ann\t\t\t',
    ].join('\n'),
    table: 'kpis',
    columns: ['name', 'target', 'source', 'deadline'],
    rows: [
      {
        name: 'Invoices paid on time',
        department: 'Finance',
        target: { percent: 0.95 },
        unit: percent,
        deadline: 46387,
      },
      {
        name: 'Days to close the books',
        department: 'Finance',
        unit: { entry: 'day' },
        target: '5 days',
        deadline: 46387,
      },
      { name: 'Staff turnover', department: 'Human Resources', target: '≤ 10%', unit: percent, deadline: 46387 },
    ],
    leftOut: ['beforeHeads', 'section', 'repeatedHeads', 'section', 'note'],
  },
  {
    name: 'a department only in the first of its rows, as Excel copies merged cells',
    kind: 'text',
    text: 'Division\tMetric\tOwner\nSales\tRevenue\tTom\n\tOrders\tTim\nIT\tUptime\tJo\n',
    table: 'kpis',
    columns: ['department', 'name', 'owner'],
    rows: [
      { department: 'Sales', name: 'Revenue' },
      { department: 'Sales', name: 'Orders' },
      { department: 'IT', name: 'Uptime' },
    ],
    leftOut: [],
  },
  {
    name: 'CSV with quotes, commas, line breaks and texts that look like formulas',
    kind: 'text',
    text: 'KPI,How it is computed,Owner\n"Orders, shipped","=shipped ÷ orders\nper week",@ops\n+62 line calls,-,TBD\n',
    table: 'kpis',
    columns: ['name', 'formula', 'owner'],
    rows: [
      { name: 'Orders, shipped', formula: '=shipped ÷ orders\nper week', owner: '@ops' },
      { name: '+62 line calls', formula: undefined, owner: undefined },
    ],
    leftOut: [],
  },
  {
    name: 'a markdown table of targets',
    kind: 'text',
    text: '| Department | Main task | Ideal target | Period |\n| --- | :-: | --- | --- |\n| HRD | Hire | Hire 5 people a month | Month |\n',
    table: 'targets',
    columns: ['department', 'task', 'target', 'period'],
    rows: [{ department: 'HRD', task: 'Hire', target: 'Hire 5 people a month', period: { entry: 'month' } }],
    leftOut: [],
  },
  {
    name: 'departments in Indonesian with a numbering line and blank rows',
    kind: 'text',
    text: [
      'No\tNama Departemen\tKepala Departemen\tTugas Pokok\tKeterangan',
      '(1)\t(2)\t(3)\t(4)\t(5)',
      '1\tKeuangan\tIbu Dewi\tMengelola kas\tok',
      '\t\t\t\t',
      '2\tProduksi\tbelum diisi\tMembuat produk\t',
    ].join('\n'),
    table: 'departments',
    columns: ['(number)', 'department', 'head', 'responsibilities', '(remark)'],
    rows: [
      { department: 'Keuangan', head: 'Ibu Dewi', responsibilities: 'Mengelola kas' },
      { department: 'Produksi', head: undefined, responsibilities: 'Membuat produk' },
    ],
    leftOut: ['numbering'],
  },
  {
    name: 'a numbered list of departments',
    kind: 'text',
    text: '1. Marketing\n2. HRD\n3. Finance\n4. Customer Service\n',
    table: 'departments',
    columns: ['department'],
    rows: ['Marketing', 'HRD', 'Finance', 'Customer Service'].map((department) => ({ department })),
    leftOut: [],
  },
  {
    name: 'aligned text, month first, extra columns',
    kind: 'text',
    text: [
      'KPI name              Target    Due by        Mood',
      'Complaints solved     >= 90%    12/31/2026    fine',
      'Visits per customer   4         06/05/2026    fine',
    ].join('\n'),
    table: 'kpis',
    columns: ['name', 'target', 'deadline', '(unknown)'],
    rows: [
      { name: 'Complaints solved', target: '>= 90%', deadline: 46387 },
      { name: 'Visits per customer', target: 4, deadline: 46178 },
    ],
    leftOut: [],
  },
  {
    name: 'no heads: told by what the cells hold',
    kind: 'text',
    text: 'HR-01\tTraining hours per person\t40\tMonthly\t2026-12-31\nHR-02\tVacancies filled in time\t90%\tQuarterly\t2026-12-31\n',
    table: 'kpis',
    columns: ['code', 'name', 'target', 'frequency', 'deadline'],
    rows: [
      { code: 'HR-01', name: 'Training hours per person', frequency: { entry: 'month' } },
      { code: 'HR-02', name: 'Vacancies filled in time', target: { percent: 0.9 }, unit: percent },
    ],
    leftOut: [],
  },
  {
    name: 'heads of two rows as plain text, two targets, unit in brackets',
    kind: 'text',
    text: [
      'Code\tIndicator\tTarget (%)\t\tPolarity',
      '\t\t2026\t2027\t',
      'A1\tOn-time delivery\t95\t97\tHigher is better',
      'A2\tDefects\t2\t1\tMinimise',
      'Average\t\t48.5\t49\t',
    ].join('\n'),
    table: 'kpis',
    columns: ['code', 'name', 'target', '(second)', 'polarity'],
    rows: [
      { code: 'A1', name: 'On-time delivery', target: 95, polarity: { entry: 'maximise' } },
      { code: 'A2', name: 'Defects', target: 2, polarity: { entry: 'minimise' } },
    ],
    leftOut: ['total'],
  },
  {
    name: 'a page with a title over the table that names the department, and numbered lines for others',
    kind: 'html',
    text: `<table><tr><td colspan="4">Departemen: Pemasaran</td></tr>
      <tr><td>No</td><td>Indikator Kinerja Utama</td><td>Target</td><td>Batas waktu</td></tr>
      <tr><td>1</td><td>Jumlah pelanggan baru</td><td>Rp 1.500.000</td><td>TW IV 2026</td></tr>
      <tr><td>B.</td><td colspan="3">Divisi: SDM</td></tr>
      <tr><td>2</td><td>Kehadiran</td><td>min. 95 %</td><td>menyusul</td></tr></table>`,
    table: 'kpis',
    columns: ['(number)', 'name', 'target', 'deadline'],
    rows: [
      { name: 'Jumlah pelanggan baru', department: 'Pemasaran', unit: { entry: 'rupiah' }, deadline: 46387 },
      { name: 'Kehadiran', department: 'SDM', target: 'min. 95 %', unit: percent, deadline: undefined },
    ],
    leftOut: ['beforeHeads', 'section'],
  },
  {
    name: 'a page whose totals run over department and name',
    kind: 'html',
    text: `<table><tr><th>Dept</th><th>Nama KPI</th><th>Target</th><th>Satuan</th></tr>
      <tr><td>SDM</td><td>Kehadiran</td><td>95</td><td>%</td></tr>
      <tr><td colspan="2">Total</td><td>95</td><td></td></tr></table>`,
    table: 'kpis',
    columns: ['department', 'name', 'target', 'unit'],
    rows: [{ department: 'SDM', name: 'Kehadiran', target: 95, unit: percent }],
    leftOut: ['total'],
  },
  {
    name: 'a number alone in its row is no department',
    kind: 'text',
    text: 'KPI\tTarget\tSatuan\nKehadiran\t95\t%\n\t7\t\nKeluhan\t9\tkeluhan',
    table: 'kpis',
    columns: ['name', 'target', 'unit'],
    rows: [
      { name: 'Kehadiran', target: 95, department: undefined },
      { name: 'Keluhan', target: 9, department: undefined },
    ],
    leftOut: ['noName'],
  },
];
