import { dateWords } from '../dateWords';
import type { RuleValues } from '../../kpi/judge/finding';
import type { CurrentWords, FindingSentences, FindingText } from '../FindingSentences';
import { shortened } from '../shortened';
import { dates } from './dates';
import { terms } from './terms';

/** How the live formula of the current value differs from the written one. */
const currentDifferences: CurrentWords['currentCalculation'] = {
  notDivided: 'Rumus tertulis membagi, rumus di sel tidak',
  divided: 'Rumus di sel membagi, rumus tertulis tidak',
  notSubtracted: 'Rumus tertulis mengurangi, rumus di sel tidak',
  subtracted: 'Rumus di sel mengurangi, rumus tertulis tidak',
  hundredTwice: 'Rumus di sel mengalikan 100 padahal selnya berformat persen, sehingga tampil seratus kali lipat',
  hundredMissing: 'Nilai saat ini tampil sebagai pecahan, padahal rumus tertulis mengalikan 100',
};

const sourceStates: CurrentWords['currentSources'] = {
  numbers: 'Dapat diukur dengan data yang tersedia',
  texts: 'Data nilai saat ini berupa teks, bukan angka',
  blank: 'Data nilai saat ini masih kosong',
  error: 'Data nilai saat ini menampilkan galat',
  missing: 'Data nilai saat ini sudah tidak ada',
};

const progress: CurrentWords['currentAgainstTarget'] = {
  reached: 'tercapai',
  notReached: 'belum tercapai',
  outside: 'di luar rentang',
};

/** What else may have been typed. */
function alternative(or: string): string {
  return or === '' ? '' : ` (atau ${or})`;
}

function mayBeDay(what: string, { number, typed, or }: RuleValues<'targetMayBeDay'>): FindingText {
  return {
    finding: `${what} ${number} adalah yang tersimpan bila Excel menganggap ${typed}${alternative(or)} sebagai tanggal`,
    why: 'Angka di sebelahnya jauh berbeda ukurannya.',
    mend: `ketik angkanya langsung, atau beri tanda petik tunggal di depannya: '${typed}`,
  };
}

/** What the findings say in Indonesian. */
export const findings: FindingSentences = {
  errorCell: ({ shown, cell }) => ({
    finding: `${cell === '' ? 'Selnya' : `Sel ${cell}`} menampilkan galat (${shown})`,
    why: 'Ada yang diisi, tetapi tidak dapat dibaca siapa pun.',
    mend: 'perbaiki rumusnya, atau ketik nilainya langsung',
  }),
  logicalCell: ({ shown, cell }) => ({
    finding: `${cell === '' ? 'Selnya' : `Sel ${cell}`} berisi ${shown}, yang bukan teks dan bukan angka`,
    why: 'TRUE atau FALSE tidak menjawab apa yang ditanyakan kolomnya.',
    mend: 'ketik apa yang disebut judul kolomnya',
  }),
  settingUnread: ({ label, typed, holds }) => ({
    finding:
      typed === ''
        ? `“${label}” kosong, padahal rumus memerlukan angka di sana`
        : holds === ''
          ? `“${label}” berisi “${shortened(typed)}”, yang tidak dibaca rumus sebagai angka`
          : `Rumus menghitung dengan ${holds}, padahal “${label}” berisi “${shortened(typed)}”`,
    why: 'Akibatnya lembar tidak menghitung seperti yang dimaksud.',
    mend: 'ketik angka, persentase, atau tanggal yang dikenal Excel',
  }),
  rowsBelow: ({ rows }) => ({
    finding: `${rows} baris berada di bawah tabel, di luar tabelnya`,
    why: 'Yang berada di luar tabel tidak dinilai dan tidak dihitung.',
    mend: 'tarik gagang di sudut kanan bawah tabel sampai mencakupnya',
  }),
  departmentTwice: ({ department, first }) => ({
    finding: `“${shortened(department)}” sudah tercantum di baris ${first}`,
    why: 'KPI-nya tampil dua kali, dan jumlah departemen menjadi terlalu besar.',
    mend: 'simpan salah satu barisnya saja',
  }),
  dateTaken: ({ typed, or, cell }) => ({
    finding: `Excel menganggap ${typed}${alternative(or)}${cell === '' ? '' : ` di sel ${cell}`} sebagai ${String(typed).includes(':') ? 'jam' : 'tanggal'}`,
    why: 'Bagi Excel itu hitungan hari, sehingga tidak dapat dibandingkan dengan angka.',
    mend: `ketik angkanya langsung, atau beri tanda petik tunggal di depannya: '${typed}`,
  }),
  targetMayBeDay: (values) => mayBeDay('Target', values),
  baselineMayBeDay: (values) => mayBeDay('Data dasar', values),
  hiddenSign: ({ sign, cell }) => ({
    finding: `${cell === '' ? 'Salah satu nama di baris ini' : `Sel ${cell}`} memuat tanda yang tidak terlihat (${sign})`,
    why: 'Dua nama yang tampak sama menjadi berbeda bagi Excel, sehingga hitungan dan kaitannya luput.',
    mend: 'ketik ulang namanya, jangan ditempel, atau pilih dari daftar',
  }),
  nameMissing: () => ({
    finding: 'KPI belum diberi nama',
    why: 'Tanpa nama, hasilnya sulit dibicarakan.',
    mend: 'tulis hasil yang diukur, misalnya “Tingkat kehadiran karyawan”',
  }),
  activityName: ({ name }) => ({
    finding: `“${shortened(name)}” masih berupa kegiatan`,
    why: 'Kegiatan bisa dikerjakan setiap hari tanpa ada yang membaik.',
    mend: 'tulis hasil yang diharapkan, misalnya jumlah, tingkat, atau waktu',
  }),
  vagueName: ({ words: vague }) => ({
    finding: `Nama KPI masih bisa ditafsirkan macam-macam (${shortened(vague)})`,
    why: 'Setiap orang mengartikan kata seperti itu dengan caranya sendiri.',
    mend: 'sebutkan apa yang dihitung atau diukur',
  }),
  severalResults: ({ word }) => ({
    finding: `Nama KPI memuat beberapa hasil sekaligus (“${word}”)`,
    why: 'Bila dua hasil digabung dalam satu angka, tidak kelihatan mana yang berubah.',
    mend: 'tulis setiap hasil di barisnya sendiri',
  }),
  departmentMissing: () => ({
    finding: 'Departemen belum diisi',
    why: 'KPI tanpa departemen tidak ikut terhitung.',
    mend: 'pilih departemen dari daftar',
  }),
  targetMissing: () => ({
    finding: 'Target belum diisi',
    why: 'Tanpa target, berhasil atau tidaknya sulit dikatakan.',
    mend: 'isi tingkat yang ingin dicapai, misalnya “≥ 95% per minggu”',
  }),
  targetUnreadable: ({ target }) => ({
    finding: `Target “${shortened(target)}” belum memuat angka`,
    why: 'Tanpa angka, tercapai atau tidaknya sulit dipastikan.',
    mend: 'tambahkan tingkat yang ingin dicapai, misalnya “minimal 3 kelas”',
  }),
  deadlineMissing: () => ({
    finding: 'Batas waktu belum diisi',
    why: 'Target tanpa tanggal mudah tertunda.',
    mend: 'isi tanggal target itu harus tercapai',
  }),
  deadlineUnreadable: ({ deadline }) => ({
    finding: `Batas waktu “${shortened(deadline)}” bukan tanggal`,
    why: 'Excel hanya dapat menghitung hari sampai suatu tanggal.',
    mend: 'isi tanggal, misalnya 31/12/2026',
  }),
  deadlineOutsidePeriod: ({ side, deadline, bound }) => ({
    finding:
      side === 'before'
        ? `Batas waktu ${dateWords(deadline, dates)} jatuh sebelum periode yang dimulai ${dateWords(bound, dates)}`
        : `Batas waktu ${dateWords(deadline, dates)} jatuh setelah periode yang berakhir ${dateWords(bound, dates)}`,
    why: 'Di luar periode, KPI ini tidak akan dilihat lagi.',
    mend: 'pilih tanggal di dalam periode, atau ubah periode di Pengaturan',
  }),
  linkedTargetMissing: () => ({
    finding: 'Target departemen belum ditautkan',
    why: 'Tautan itu menunjukkan untuk apa KPI ini ada.',
    mend: 'pilih target yang didukung KPI ini',
  }),
  notLinked: ({ linkedTarget }) => ({
    finding: `“${shortened(linkedTarget)}” bukan target departemen ini`,
    why: 'KPI relevan bila mendukung target departemennya sendiri.',
    mend: 'pilih salah satu target departemen, atau tambahkan di lembar Target',
  }),
  ownerMissing: () => ({
    finding: 'PIC belum ditentukan',
    why: 'Hasil yang bukan tanggung jawab siapa pun jarang tercapai.',
    mend: 'tulis nama orang yang bertanggung jawab',
  }),
  formulaMissing: () => ({
    finding: 'Cara menghitungnya belum ditulis',
    why: 'Dari data yang sama, dua orang semestinya mendapat angka yang sama.',
    mend: 'jelaskan hitungannya, misalnya “hari hadir ÷ hari kerja terjadwal × 100”',
  }),
  ratioWithoutDenominator: ({ unit }) => ({
    finding: `Satuannya ${shortened(unit)}, tetapi rumusnya belum menyebut pembaginya`,
    why: '90% dari hari dan 90% dari orang adalah dua hasil yang berbeda.',
    mend: 'tambahkan pembaginya, misalnya “÷ seluruh laporan × 100”',
  }),
  unitMissing: () => ({
    finding: 'Satuan belum diisi',
    why: 'Angka tanpa satuan bisa berarti apa saja.',
    mend: 'pilih satuan, atau ketik sendiri',
  }),
  unitAgainstTarget: ({ unit, target }) => ({
    finding: `Satuan “${shortened(unit)}” belum cocok dengan target “${shortened(target)}”`,
    why: 'Target dan satuan semestinya membicarakan hal yang sama.',
    mend: 'sesuaikan salah satunya',
  }),
  percentOver100: ({ target }) => ({
    finding: `Bagian sebesar ${target}% melebihi keseluruhannya`,
    why: 'Bila yang dihitung adalah bagian dari keseluruhan, lebih dari 100% tidak mungkin tercapai.',
    mend: 'turunkan targetnya, atau jelaskan pertumbuhan apa yang diukur',
  }),
  baselineMissing: () => ({
    finding: 'Data dasar belum diisi',
    why: 'Terjangkau tidaknya target baru tampak bila posisi sekarang diketahui.',
    mend: 'isi angka saat ini, atau pilih “belum ada”',
  }),
  baselineUnreadable: ({ baseline }) => ({
    finding: `Data dasar “${shortened(baseline)}” belum memuat angka`,
    why: 'Target ditimbang terhadap data dasar.',
    mend: 'isi angkanya, atau pilih “belum ada”',
  }),
  baselineOfOtherKind: ({ baseline, target }) => ({
    finding: `Data dasar “${shortened(baseline)}” dan target “${shortened(target)}” berbeda jenis`,
    why: 'Hanya yang sejenis yang dapat dibandingkan.',
    mend: 'tulis keduanya dalam satuan yang sama',
  }),
  unitWordAgainstUnit: ({ unit, target }) => ({
    finding: `Target “${shortened(target)}” memakai satuan lain daripada “${shortened(unit)}”`,
    why: 'Angkanya jadi terbaca dalam satuan yang keliru.',
    mend: 'tulis target dalam satuan yang dipilih, atau pilih satuan targetnya',
  }),
  unitAgainstPolarity: ({ unit, polarity }) => ({
    finding: `Dengan “${polarity}”, makin banyak “${shortened(unit)}” dianggap makin berhasil`,
    why: 'Hal seperti itu biasanya justru ingin dikurangi.',
    mend: 'pilih Minimalkan, atau sebutkan penanganannya, misalnya “keluhan terselesaikan”',
  }),
  ratioSideMissing: ({ side }) => ({
    finding: side === 'numerator' ? 'Rumusnya belum menyebut apa yang dibagi' : 'Rumusnya hanya membagi dengan angka',
    why: 'Sebuah bagian menjadi jelas bila pembilang dan penyebutnya disebut.',
    mend:
      side === 'numerator'
        ? 'sebutkan apa yang dihitung, misalnya “hari hadir ÷ hari kerja terjadwal”'
        : 'sebutkan pembaginya, misalnya “÷ hari kerja terjadwal”',
  }),
  denominatorMayBeZero: ({ denominator }) => ({
    finding: `Bisa ada periode tanpa “${shortened(denominator)}” sama sekali`,
    why: 'Tidak ada yang dapat dibagi dengan 0, padahal periode tanpa kejadian bisa jadi periode yang baik.',
    mend: 'sepakati apa yang dilaporkan saat itu, misalnya “tidak ada kasus: dianggap tercapai”',
  }),
  currentUnguarded: () => ({
    finding: 'Rumus nilai saat ini membagi tanpa menyebut apa yang berlaku bila pembaginya 0',
    why: 'Galat (#DIV/0!) tidak berarti baik dan tidak berarti buruk.',
    mend: 'bungkus dengan IFERROR atau IF, dengan hasil yang disepakati',
  }),
  currentCalculation: ({ how, formula }) => ({
    finding: `${currentDifferences[how]} (“${shortened(formula)}”)`,
    why: 'Orang membaca satu hitungan, tetapi melihat angka dari hitungan lain.',
    mend: how.startsWith('hundred')
      ? 'biarkan rumusnya saja, atau format persennya saja, yang mengalikan 100'
      : 'samakan rumus tertulis dan rumus di sel',
  }),
  currentAlike: ({ count }) => ({
    finding: `Hitungan yang sama menghasilkan nilai saat ini untuk ${count} KPI`,
    why: 'Excel menyalin rumus pertama pada kolom tabel yang kosong ke semua barisnya, sehingga KPI lain menampilkan angka yang bukan miliknya.',
    mend: 'beri setiap KPI rumusnya sendiri; isian otomatis Excel hilang dengan satu kali Undo',
  }),
  currentSources: ({ state, references }) => ({
    finding: `${sourceStates[state]} (${shortened(references)})`,
    why:
      state === 'numbers'
        ? 'Sel yang dibaca rumusnya ada dan berisi angka.'
        : 'KPI sebaiknya dapat diukur dengan data yang ada.',
    mend:
      state === 'numbers'
        ? 'tidak perlu apa-apa; datanya dapat dilihat kapan saja'
        : 'periksa sel itu, atau arahkan rumusnya ke sel lain',
  }),
  currentAgainstTarget: ({ state, current, target }) => ({
    finding: `Nilai saat ini ${shortened(current)} terhadap “${shortened(target)}”: ${progress[state]}`,
    why: 'Ini keterangan sejauh mana KPI berjalan, bukan kekurangan pada barisnya.',
    mend: state === 'reached' ? 'pertahankan tingkatnya' : 'lihat lagi pada pengukuran berikutnya',
  }),
  polarityMissing: () => ({
    finding: 'Polaritas belum diisi',
    why: 'Polaritas menunjukkan apakah lebih tinggi atau lebih rendah yang lebih baik.',
    mend: 'pilih Maksimalkan, Minimalkan, atau Stabilkan',
  }),
  polarityUnknown: ({ given }) => ({
    finding: `“${shortened(given)}” tidak ada dalam daftar polaritas`,
    why: 'Pemeriksaan berpegang pada kata dalam daftar.',
    mend: 'pilih Maksimalkan, Minimalkan, atau Stabilkan',
  }),
  targetWithoutValue: () => ({
    finding: 'Target belum memuat angka untuk dibandingkan dengan data dasar',
    why: 'Terjangkau tidaknya target hanya tampak dari angka.',
    mend: 'tambahkan tingkat yang ingin dicapai',
  }),
  targetAgainstPolarity: ({ baseline, target, polarity }) => ({
    finding: `Dari ${shortened(baseline)} ke ${shortened(target)} tidak sejalan dengan “${polarity}”`,
    why: 'Data dasar, target, dan polaritas saling bertentangan, sehingga keberhasilan tampak seperti kegagalan.',
    mend: 'periksa mana dari ketiganya yang dimaksudkan lain',
  }),
  comparatorAgainstPolarity: ({ target, polarity }) => ({
    finding: `“${shortened(target)}” tidak sejalan dengan “${polarity}”`,
    why: 'Hasil yang lebih baik dari target akan dianggap meleset.',
    mend: 'pakai “minimal” untuk Maksimalkan dan “maksimal” untuk Minimalkan',
  }),
  stretchTooFar: ({ percent, limit }) => ({
    finding: `Target berjarak ${percent}% dari data dasar, sedangkan batas yang disepakati ${limit}%`,
    why: 'Target yang terasa mustahil cepat ditinggalkan.',
    mend: 'buat target antara, atau ubah batasnya di Pengaturan',
  }),
  upperMissing: () => ({
    finding: 'Batas atas belum diisi',
    why: 'Untuk menjaga sesuatu tetap stabil, perlu diketahui kapan sudah berlebihan.',
    mend: 'isi nilai tertinggi yang masih wajar',
  }),
  upperBelowTarget: ({ upper, target }) => ({
    finding: `Batas atas ${shortened(upper)} lebih rendah daripada target ${shortened(target)}`,
    why: 'Tidak ada nilai yang dapat berada dalam rentang seperti itu.',
    mend: 'tukar keduanya, atau perbaiki salah satunya',
  }),
  availableMissing: () => ({
    finding: 'Ketersediaan data belum diisi',
    why: 'KPI sebaiknya dapat diukur dengan data yang ada.',
    mend: 'pilih Ya, Dengan upaya, atau Tidak',
  }),
  availableUnknown: ({ given }) => ({
    finding: `“${shortened(given)}” belum menjelaskan apakah datanya tersedia`,
    why: 'Pemeriksaan berpegang pada kata dalam daftar.',
    mend: 'pilih Ya, Dengan upaya, atau Tidak',
  }),
  dataUnavailable: ({ source }) => ({
    finding: source === '' ? 'Datanya belum tersedia' : `Datanya (${shortened(source)}) belum tersedia`,
    why: 'Yang tidak dapat diukur tidak dapat dipantau.',
    mend: 'cari sumber lain, mulai mencatat, atau ukur hal yang paling mendekati',
  }),
  sourceMissing: () => ({
    finding: 'Sumber data belum diisi',
    why: 'Bulan depan data yang sama perlu ditemukan lagi.',
    mend: 'tulis asal datanya, misalnya “daftar hadir”',
  }),
  frequencyMissing: () => ({
    finding: 'Frekuensi belum diisi',
    why: 'Yang tidak dilihat secara teratur baru disadari ketika terlambat.',
    mend: 'pilih seberapa sering diukur',
  }),
  frequencyUnknown: ({ given }) => ({
    finding: `“${shortened(given)}” tidak ada dalam daftar frekuensi`,
    why: 'Pemeriksaan berpegang pada kata dalam daftar.',
    mend: 'pilih Harian, Mingguan, Bulanan, Triwulanan, Semesteran, atau Tahunan',
  }),
  frequencyTooRare: ({ frequency, period }) => ({
    finding: `Targetnya per ${terms.periods[period]}, tetapi frekuensinya “${shortened(frequency)}”`,
    why: 'KPI yang diukur lebih jarang daripada targetnya tidak bisa menjadi pegangan.',
    mend: `ukur paling sedikit sekali setiap ${terms.periods[period]}`,
  }),
  definitionMissing: () => ({
    finding: 'Definisi belum diisi',
    why: 'Orang lain perlu menghitung hal yang sama.',
    mend: 'tulis apa yang dihitung dan apa yang tidak',
  }),
  definitionRepeatsName: () => ({
    finding: 'Definisi hanya mengulang nama KPI',
    why: 'Orang lain perlu menghitung hal yang sama.',
    mend: 'tulis apa yang dihitung dan apa yang tidak',
  }),
  codeMissing: () => ({
    finding: 'Kode belum diisi',
    why: 'Persetujuan bagian keuangan dicatat menurut kode.',
    mend: 'isi kode singkat, misalnya MKT-1',
  }),
  departmentUnlisted: ({ department }) => ({
    finding: `“${shortened(department)}” belum ada di lembar Departemen`,
    why: 'KPI-nya tidak ikut terhitung.',
    mend: 'tambahkan departemen itu di sana, atau pilih dari daftar',
  }),
  duplicateName: ({ name, department, departments }) => ({
    finding:
      departments > 1
        ? `“${shortened(name)}” menjadi KPI ${departments} departemen`
        : department === ''
          ? `“${shortened(name)}” tertulis dua kali`
          : `“${shortened(name)}” sudah menjadi KPI ${shortened(department)}`,
    why: 'KPI yang sama di dua baris lambat laun menghasilkan dua angka.',
    mend:
      departments > 1
        ? 'bila memang disengaja, pastikan semuanya menghitung dengan cara yang sama'
        : 'pertahankan satu, atau bedakan namanya',
  }),
  duplicateCode: ({ code }) => ({
    finding: `Kode ${shortened(code)} tertulis dua kali`,
    why: 'Persetujuan dicatat menurut kode.',
    mend: 'beri salah satunya kode lain',
  }),
};
