import type { Pattern } from '../pattern';

/** Orders to change something, or to strive for it. */
export const changes: readonly Pattern[] = [
  {
    id: 'amount-of-measure',
    when: ['first verb:amount', 'object noun:quantity', 'no object head quality'],
    outcome: 'quantity',
    unit: 'object',
    why: 'To make more or less of a measure can be computed, whatever quality is named beside it.',
    texts: {
      en: {
        fits: ['Reduce the cost of safe transport', 'Cut the fuel consumption'],
        not: ['Check the fuel consumption', 'Reduce fuel'],
      },
      id: {
        fits: ['Menurunkan biaya listrik', 'Mengurangi jumlah produk cacat'],
        not: ['Menghitung biaya listrik', 'Mengurangi sampah'],
      },
    },
  },
  {
    id: 'change-of-measure',
    when: ['first verb:change', 'object noun:quantity', 'no object quality'],
    outcome: 'quantity',
    unit: 'object',
    why: 'To change a measure can be computed where no quality is joined to it.',
    texts: {
      en: {
        fits: ['Achieve the sales budget', 'Exceed last year revenue'],
        not: ['Plan the sales budget', 'Exceed good expectations'],
      },
      id: {
        fits: ['Mencapai target penjualan', 'Memenuhi anggaran belanja'],
        not: ['Menyusun target penjualan', 'Mencapai mutu terbaik'],
      },
    },
  },
  {
    id: 'amount-of-thing',
    when: ['first verb:amount', 'object thing', 'no object quality', 'no first verb:strive'],
    outcome: 'quantity',
    unit: 'count',
    why: 'Whatever there is more or less of has an amount.',
    texts: {
      en: {
        fits: ['Increase rain water storage', 'Cut paper in the office'],
        not: ['Store rain water', 'Increase access to books'],
      },
      id: {
        fits: ['Mengurangi sampah plastik', 'Menambah rak buku'],
        not: ['Memilah sampah plastik', 'Mengurangi budaya telat'],
      },
    },
  },
  {
    id: 'change-of-count',
    when: [
      'first verb:change',
      'object head noun:counted|noun:event|plural',
      'no object quality',
      'no first verb:keep|verb:deliver|verb:strive',
    ],
    outcome: 'quantity',
    unit: 'count',
    why: 'Several things that change are counted.',
    texts: {
      en: { fits: ['Attract volunteers', 'Gain members'], not: ['Greet volunteers', 'Attract talent'] },
      id: {
        fits: ['Menjangkau pelanggan di desa', 'Mendapatkan mitra'],
        not: ['Melayani pelanggan di desa', 'Mendapatkan kepercayaan'],
      },
    },
  },
  {
    id: 'keep-quality',
    when: ['first verb:keep', 'object quality'],
    outcome: 'vague',
    why: 'To keep a quality leaves open how far.',
    texts: {
      id: {
        fits: ['Mempertahankan budaya kerja', 'Pertahankan semangat tim'],
        not: ['Budaya kerja', 'Mempertahankan omzet toko'],
      },
      en: {
        fits: ['Keep a friendly tone', 'Maintain strong relationships'],
        not: ['Keep the keys', 'Maintain the vans'],
      },
    },
  },
  {
    id: 'strive-for-quality',
    when: ['first verb:strive', 'any quality', 'no first verb:deliver'],
    outcome: 'vague',
    why: 'To strive for a quality has no end that can be seen.',
    texts: {
      en: {
        fits: ['Improve staff morale', 'Be helpful and fast'],
        not: ['Improve the delivery time', 'Helpful and fast'],
      },
      id: { fits: ['Memperkuat kerja sama tim', 'Mewujudkan budaya baca'], not: ['Menghitung tim', 'Kerja sama tim'] },
    },
  },
  {
    id: 'make-until',
    when: ['first verb:strive', 'first verb:prepare', 'when when:deadline', 'no any quality'],
    outcome: 'delivery',
    why: 'What is made by a day is there then, or not, also where the verb can mean to strive.',
    texts: {
      id: {
        fits: ['Membangun kandang ayam sebelum Juni 2027', 'Membangun pagar hingga akhir tahun 2027'],
        not: ['Membangun kandang ayam', 'Membangun kepercayaan sebelum Juni 2027'],
      },
    },
  },
  {
    id: 'make-product',
    when: [
      'first verb:strive',
      'first verb:prepare',
      'object head noun:product',
      'no any quality',
      'no when when:routine',
    ],
    outcome: 'delivery',
    why: 'One thing that is made is there some day, also where the verb can mean to strive.',
    texts: {
      id: {
        fits: ['Membangun gudang kedua', 'Membangun jembatan desa'],
        not: ['Membangun kebiasaan', 'Gudang kedua'],
      },
    },
  },
  {
    id: 'make-things',
    when: [
      'first verb:strive',
      'first verb:prepare',
      'object head plural|noun:mass',
      'no object determiner',
      'no any quality',
    ],
    outcome: 'duty',
    why: 'Things in the plural without a quality are made, whatever else the verb can mean.',
    texts: {
      en: {
        fits: ['Make appointments', 'Make tea for visitors'],
        not: ['Make guests happy', 'Make an appointment'],
      },
    },
  },
  {
    id: 'strive',
    when: ['first verb:strive', 'no first verb:deliver'],
    outcome: 'vague',
    why: 'To strive has no end that can be seen.',
    texts: {
      en: {
        fits: ['Foster ideas among staff', 'Encourage reading'],
        not: ['List the ideas of staff', 'The reading list'],
      },
      id: {
        fits: ['Memperkuat merek toko', 'Mendorong siswa membaca'],
        not: ['Mendaftar merek toko', 'Siswa membaca buku'],
      },
    },
  },
  {
    id: 'change-of-quality',
    when: ['first verb:change', 'any quality', 'no first verb:deliver|verb:keep'],
    outcome: 'vague',
    why: 'A quality that changes leaves open by what it is measured.',
    texts: {
      en: {
        fits: ['Increase access to books', 'Reach healthy monthly revenue'],
        not: ['Increase the book loans', 'Healthy revenue'],
      },
      id: {
        fits: ['Meningkatkan motivasi karyawan', 'Meningkatkan kualitas layanan'],
        not: ['Meningkatkan omzet toko', 'Motivasi karyawan'],
      },
    },
  },
  {
    id: 'change-of-something',
    when: ['first verb:change', 'no first verb:deliver|verb:keep'],
    outcome: 'vague',
    why: 'A change of something that is neither measured nor counted leaves open how far.',
    texts: {
      en: { fits: ['Gain ground', 'Attain altitude'], not: ['Reach 40 shops', 'Altitude'] },
      id: {
        fits: ['Memenuhi kebutuhan anggota', 'Mencapai puncak'],
        not: ['Mencatat kebutuhan anggota', 'Puncak gunung'],
      },
    },
  },
];
