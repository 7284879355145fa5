import type { Pattern } from '../pattern';

/** Orders and reports of work: once, or again and again. */
export const work: readonly Pattern[] = [
  {
    id: 'deliver-again',
    when: ['first verb:deliver', 'object thing', 'when when:routine'],
    outcome: 'duty',
    why: 'What is delivered again and again is routine.',
    texts: {
      en: {
        fits: ['Publish the newsletter every week', 'Launch a sale every month'],
        not: ['Publish the newsletter', 'Launch a sale'],
      },
      id: {
        fits: ['Menerbitkan buletin setiap minggu', 'Meluncurkan promo setiap bulan'],
        not: ['Menerbitkan buletin', 'Meluncurkan promo'],
      },
    },
  },
  {
    id: 'deliver-quality',
    when: ['first verb:deliver', 'object quality', 'no object head noun:quantity'],
    outcome: 'vague',
    why: 'A thing that is delivered by its quality leaves open when it is there.',
    texts: {
      en: { fits: ['Build a modern, friendly shop', 'Launch a great app'], not: ['Build the shop', 'Launch the app'] },
      id: {
        fits: ['Membuka layanan prima', 'Menerbitkan buku berkualitas'],
        not: ['Membuka toko', 'Menerbitkan buku'],
      },
    },
  },
  {
    id: 'deliverer',
    when: ['first verb:deliver', 'first third|gerund', 'object thing'],
    outcome: 'duty',
    why: 'A report of what somebody does is about routine.',
    texts: {
      en: {
        fits: ['Designs posters for the shop', 'Developing timetables'],
        not: ['Design the poster for the shop', 'The timetable'],
      },
    },
  },
  {
    id: 'deliver-cases',
    when: [
      'first verb:process',
      'first verb:deliver',
      'object head noun:case',
      'no object determiner|novelty|participle|quality',
      'no object head third',
      'no when when:deadline',
    ],
    outcome: 'duty',
    why: 'Papers are issued and signed one after the other, whenever somebody asks.',
    texts: {
      id: {
        fits: ['Menerbitkan surat keterangan', 'Menandatangani kuitansi'],
        not: ['Menerbitkan buku saku', 'Menerbitkan izin sebelum 1 Juni 2027'],
      },
    },
  },
  {
    id: 'make-several',
    when: [
      'first verb:make',
      'object head plural|noun:mass',
      'no object determiner|novelty|participle',
      'no when when:deadline',
    ],
    outcome: 'duty',
    why: 'Things in the plural, or in general, without an article are made again and again.',
    texts: {
      en: { fits: ['Develop timetables', 'Design posters'], not: ['Develop the timetable', 'Design a new poster'] },
    },
  },
  {
    id: 'deliver',
    when: ['first verb:deliver', 'object thing'],
    outcome: 'delivery',
    why: 'An order for one-off work ends with a thing that is there, or not.',
    texts: {
      en: {
        fits: ['Launch the canteen app', 'Open the second shop'],
        not: ['Launch apps every week', 'The second shop'],
      },
      id: {
        fits: ['Meluncurkan toko daring', 'Meresmikan laboratorium baru'],
        not: ['Membuka toko setiap hari', 'Toko daring'],
      },
    },
  },
  {
    id: 'give-quality',
    when: ['first verb:give', 'object quality'],
    outcome: 'vague',
    why: 'To give a quality leaves open how far.',
    texts: {
      en: {
        fits: ['Provide a friendly welcome', 'Ensure good food'],
        not: ['Provide forms to parents', 'Ensure the supply'],
      },
      id: {
        fits: ['Memberikan pelayanan prima', 'Menyediakan makanan sehat'],
        not: ['Memberikan formulir', 'Menyediakan makanan'],
      },
    },
  },
  {
    id: 'prepare-quality',
    when: ['first verb:prepare', 'object quality'],
    outcome: 'vague',
    why: 'A thing that is made by its quality leaves open when it is there.',
    texts: {
      en: {
        fits: ['Deliver a great experience', 'Prepare friendly letters'],
        not: ['Deliver the parcels', 'Prepare letters'],
      },
      id: { fits: ['Membuat laporan rapi', 'Merancang kelas nyaman'], not: ['Membuat laporan', 'Merancang kelas'] },
    },
  },
  {
    id: 'judge',
    when: ['first verb:judge', 'object thing', 'no object status|participle', 'no when when:deadline'],
    outcome: 'duty',
    why: 'To judge a quality is work, since the quality is only its object.',
    texts: {
      en: {
        fits: ['Assess the quality of the food', 'Inspect vans for safety'],
        not: ['Food waste rate', 'Safety of vans'],
      },
      id: {
        fits: ['Evaluasi kinerja petugas', 'Memeriksa mutu hasil jahitan'],
        not: ['Kinerja petugas', 'Mutu hasil jahitan'],
      },
    },
  },
  {
    id: 'works-somehow',
    when: ['first third', 'any quality|adverb', 'no next head:end|participle'],
    outcome: 'vague',
    why: 'How somebody works describes a person.',
    texts: {
      en: {
        fits: ['Speaks politely with guests', 'Listens well to guests'],
        not: ['Speaks with guests', 'Initiative'],
      },
    },
  },
  {
    id: 'work-described',
    when: ['first verb|ambiguous', 'object manner|relative', 'object quality'],
    outcome: 'vague',
    why: 'A quality tied to the object by yang, or to the way it is done, says how good, not what.',
    texts: {
      en: {
        fits: ['Handle complaints in a courteous way', 'Answer the phone in a friendly manner'],
        not: ['Handle complaints', 'Friendly answers'],
      },
      id: {
        fits: ['Menjaga kelas yang bersih', 'Menyusun menu yang menarik'],
        not: ['Menjaga kelas', 'Menyusun menu'],
      },
    },
  },
  {
    id: 'work-in-manner',
    when: ['first verb', 'rest manner', 'rest quality', 'no rest purpose'],
    outcome: 'vague',
    why: 'A quality behind secara or dengan says how, not what.',
    texts: {
      id: {
        fits: ['Mencatat pesanan di buku secara rapi', 'Menyapa tamu di pintu dengan sopan'],
        not: ['Mencatat pesanan', 'Menyapa tamu di pintu'],
      },
    },
  },
  {
    id: 'behave',
    when: ['first stative', 'any quality'],
    outcome: 'vague',
    why: 'A quality behind a verb without an object says how somebody is.',
    texts: { id: { fits: ['Berpikir kreatif', 'Bertindak jujur'], not: ['Berdiskusi dengan tamu', 'Akhlak mulia'] } },
  },
  {
    id: 'prepare-one',
    when: [
      'first verb:prepare',
      'object head noun:product',
      'no object head plural',
      'no when when:routine',
      'no first third|gerund',
    ],
    outcome: 'delivery',
    why: 'One thing that is made is there some day.',
    texts: {
      en: {
        fits: ['Compile a database of shops', 'Prepare the handbook'],
        not: ['Compile lists of shops', 'Prepare the handbook every week'],
      },
      id: {
        fits: ['Membuat aplikasi kantin', 'Merancang katalog produk'],
        not: ['Membuat laporan kantin', 'Membuat aplikasi kantin setiap minggu'],
      },
    },
  },
  {
    id: 'work-until',
    when: ['first verb|ambiguous|noun:work', 'when when:deadline', 'no when when:every', 'no any quality'],
    outcome: 'delivery',
    why: 'Work with a deadline is done once.',
    texts: {
      en: {
        fits: ['Collect the forms by June 2027', 'Clean the store room before 31 December 2026'],
        not: ['Collect the forms', 'Clean the store room every day before 31 December 2026'],
      },
      id: {
        fits: ['Mengumpulkan formulir sebelum Juni 2027', 'Membersihkan gudang hingga akhir tahun 2027'],
        not: ['Mengumpulkan formulir', 'Membersihkan gudang setiap hari'],
      },
    },
  },
  {
    id: 'feeling',
    when: ['first verb', 'first quality', 'no first verb:deliver|verb:keep|modal|stative'],
    outcome: 'vague',
    why: 'A verb that names a quality says how people feel or are.',
    texts: {
      en: {
        fits: ['Parents should love the school', 'Guests will love our rooms'],
        not: ['Parents should visit the school', 'Guest rooms'],
      },
    },
  },
  {
    id: 'work',
    when: ['first verb', 'no first passive'],
    outcome: 'duty',
    why: 'A verb without an end that can be seen is routine.',
    texts: {
      en: { fits: ['Deliver mail', 'Greet the guests'], not: ['Mail', 'Guests greeted'] },
      id: { fits: ['Mencatat pesanan', 'Menyortir surat'], not: ['Pesanan', 'Surat masuk'] },
    },
  },
];
