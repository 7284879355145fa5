import type { InEachLanguage } from './language';

interface HelpPageWords {
  /** The language's name in itself, for the link from the other page. */
  readonly ownName: string;
  readonly title: string;
  readonly introduction: readonly string[];
  readonly contents: string;
  readonly parameters: string;
  readonly optional: string;
  readonly result: string;
  readonly example: string;
}

export const helpPageWords: InEachLanguage<HelpPageWords> = {
  en: {
    ownName: 'English',
    title: 'SMART KPI: functions',
    introduction: [
      'These functions judge KPIs in a cell. The letters of SMART give 1 where met, 0 where not, and nothing while their fields are blank, so that they can be summed.',
      'Specific, Measurable and Time-bound are read from fields and wording. Achievable and Relevant cannot be read from wording; they are judged from evidence: baseline, stretch and owner, and the link to a target of the same department.',
      'A cell with an error, or a value of the wrong kind, gives #VALUE! with a message that names the argument. A colleague without the add-in sees what plain Excel can say from the fields.',
    ],
    contents: 'Functions',
    parameters: 'Arguments',
    optional: 'optional',
    result: 'Result:',
    example: 'Example:',
  },
  id: {
    ownName: 'Bahasa Indonesia',
    title: 'KPI SMART: fungsi',
    introduction: [
      'Fungsi-fungsi ini menilai KPI di dalam sel. Huruf SMART menghasilkan 1 bila terpenuhi, 0 bila belum, dan kosong selama isiannya kosong, sehingga dapat dijumlahkan.',
      'Specific, Measurable, dan Time-bound dibaca dari isian dan kata-katanya. Achievable dan Relevant tidak dapat dibaca dari kata-kata; keduanya dinilai dari bukti: data dasar, batas kenaikan, dan PIC, serta kaitan dengan target departemen yang sama.',
      'Sel berisi galat atau nilai yang jenisnya salah menghasilkan #VALUE! dengan pesan yang menyebut argumennya. Rekan tanpa add-in melihat apa yang dapat disimpulkan Excel biasa dari isian.',
    ],
    contents: 'Fungsi',
    parameters: 'Argumen',
    optional: 'opsional',
    result: 'Hasil:',
    example: 'Contoh:',
  },
};
