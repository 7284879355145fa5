import type { TargetPeriod, TargetUnit } from '../TargetReading';

export type TimeUnit = 'second' | 'minute' | 'hour' | Exclude<TargetPeriod, 'date' | 'none'>;

/** A table from words to what they mean; phrases are written in small letters and without hyphens. */
export type Words<Meaning> = Readonly<Record<string, Meaning>>;
export type WordList = readonly string[];

/** The words of one language by which target texts are read. */
export interface ReadingLexicon {
  readonly numbers: NumberLexicon;
  readonly times: TimeLexicon;
  readonly units: UnitLexicon;
  readonly sentences: SentenceLexicon;
}

export interface NumberLexicon {
  /** one → 1, dua → 2. */
  readonly words: Words<number>;
  /** Multiply what stands before: hundred, puluh. */
  readonly multipliers: Words<number>;
  /** After digits: k, thousand, juta. */
  readonly magnitudes: Words<number>;
  /** Parts and multiples that are levels by themselves: half, dua kali lipat. */
  readonly parts: Words<number>;
  /** Counts of repetition: once, twice. */
  readonly repetitions: Words<number>;
  readonly before: Words<'min' | 'max'>;
  readonly after: Words<'min' | 'max'>;
  /** Deny of everything what follows: no, tidak ada. */
  readonly denials: WordList;
  /** Verbs that set an upper limit: limit, cap. */
  readonly limits: WordList;
  /** Between two numbers: "to" may give a range or, after "from", the end of a way. */
  readonly joints: Words<'range' | 'way'>;
  readonly from: WordList;
  /** Before a number that is a name: ISO, tier, kelas. */
  readonly labels: WordList;
  /** Before a number that weighs one KPI against others: weight, bobot. */
  readonly weights: WordList;
  /** Before a number at the beginning of a statement: IKU 3, KR 1.2. */
  readonly codes: WordList;
  /** Before a colon at the beginning of a statement: objective, sasaran. */
  readonly headings: WordList;
  /** Whole names with a number word in them: zero trust, satu pintu. */
  readonly names: WordList;
  /** Open a clause that says who or what is counted. */
  readonly qualifiers: WordList;
  /** Before a number, even in a KPI's name, they say that a level follows. */
  readonly levels: WordList;
  /** Words for targets; the number after them is the level, whatever stood before: target, goal. */
  readonly aims: WordList;
  /** Between a level and its scale: 4 out of 5. */
  readonly scales: WordList;
}

export interface TimeLexicon {
  readonly units: Words<TimeUnit>;
  /** weekly, sebulan. */
  readonly frequencies: Words<TargetPeriod>;
  /** every, per, setiap: a period follows. */
  readonly each: WordList;
  /** Those of them that can mean nothing else. */
  readonly everies: WordList;
  /** within, dalam: a number and a time unit follow. */
  readonly within: WordList;
  /** this, end of, akhir: a period follows. */
  readonly openers: WordList;
  /** ini, depan, lalu: a period goes before. */
  readonly closers: WordList;
  /** A date, year or period may follow: by, pada. */
  readonly by: WordList;
  /** Before the time until which something is to be done: by, sebelum. */
  readonly until: WordList;
  readonly months: WordList;
  /** Months that are also other words; they count only beside a number or after "by". */
  readonly unsureMonths: WordList;
  /** Before a day of the month: tanggal. */
  readonly dayOfMonth: WordList;
}

export interface UnitLexicon {
  /** Words and signs after a number. */
  readonly after: Words<TargetUnit>;
  /** Before a number: Rp, $. */
  readonly currencies: WordList;
  /** Words anywhere that turn a bare number into a score. */
  readonly scores: WordList;
  /** Heads of names that name a quantity, with what it is counted in. */
  readonly quantities: Words<TargetUnit>;
  /** Say of what a thing is measured as a share: as a share of. */
  readonly shares: WordList;
  /** Things that are counted where something grows or shrinks, but alone are no quantity. */
  readonly countables: WordList;
}

export interface SentenceLexicon {
  /** Words before the one that tells the kind of statement: to, we, untuk. */
  readonly openers: WordList;
  /** Raise, lower, reach. */
  readonly changes: WordList;
  /** Verbs that strive without an end that can be seen. */
  readonly strivings: WordList;
  /** One-off work with a result that can be seen. */
  readonly deliveries: WordList;
  /** Those among them that are one-off work only with one object: "Develop the shop", not "Develop ideas". */
  readonly makings: WordList;
  /** Those that leave open when the work is done unless a certain thing is named: "Build capacity", "Build the shop". */
  readonly shapings: WordList;
  /** Nouns of one-off work that end a name: launch, migration. */
  readonly deliveryNouns: WordList;
  /** Say of an object that it is a certain one: new, first. */
  readonly novelties: WordList;
  /** Routine work, as verbs and nouns at the beginning. */
  readonly duties: WordList;
  /** Say that the subject before them has to do what follows: should, wajib. */
  readonly obligations: WordList;
  /** Before a word that can only be a verb: to, we, must. */
  readonly verbOpeners: WordList;
  /** Verbs of leaving as it is; of a quality they leave open how far: keep. */
  readonly keepings: WordList;
  /** Verbs of change whose object is an amount, whatever it is: increase, reduce. */
  readonly amountChanges: WordList;
  /** Verbs of making something ready, done once when one thing is made: compile, write. */
  readonly preparations: WordList;
  /** Things that are made once: database, plan, aplikasi. */
  readonly deliverables: WordList;
  /** Adverbs of manner, by their form, and words that only look like them. */
  readonly adverbForm?: RegExp;
  readonly noAdverbs: WordList;
  /** Announce what the subject will do. */
  readonly announcements: WordList;
  /** Verbs of giving and seeing to; of a quality they leave open how far: provide, ensure, memberikan. */
  readonly provisions: WordList;
  /** Further verbs of routine work, by their form. */
  readonly dutyForm?: RegExp;
  /** Nouns of routine work, by their form. */
  readonly dutyNounForm?: RegExp;
  /** Words that only look like it. */
  readonly noDuties: WordList;
  /** Nouns of routine work that end a noun phrase: maintenance. */
  readonly dutyNouns: WordList;
  /** Duties that are nouns as well: "Audit coverage" is no order to audit. */
  readonly nounVerbs: WordList;
  /** Anywhere in a text they say that it is done again and again: regularly, secara rutin. */
  readonly routines: WordList;
  /** Say that something has come about: selesai, submitted. */
  readonly outcomes: WordList;
  /** Words of a duty anywhere before its count: dilakukan. */
  readonly dutyMarks: WordList;
  /** Say of somebody what he could do: able to, mampu. */
  readonly abilities: WordList;
  /** Speak of all of something: all, semua. */
  readonly universals: WordList;
  /** Say of what follows that it has been done: have. */
  readonly perfects: WordList;
  /** Say before a verb that it has been done: telah. */
  readonly completions: WordList;
  /** Duties whose object may be a quality, since they judge it: audit, evaluasi. */
  readonly judgements: WordList;
  /** Begin to say what work is for: untuk, demi. */
  readonly purposes: WordList;
  /** Between a duty and how it is to be done: secara, yang. */
  readonly manners: WordList;
  /** State a fact that is so or not. */
  readonly facts: WordList;
  /** After a noun they say in what state it is counted: on time, tanpa. */
  readonly statuses: WordList;
  /** Words of that kind by their form, and words that only look like it. */
  readonly statusForm?: RegExp;
  readonly noStatuses: WordList;
  /** Nouns in the plural, by their form. */
  readonly pluralForm?: RegExp;
  /** Words that only look like a plural: proses. */
  readonly noPlurals: WordList;
  /** Participles of both kinds, by their form: after a plural they are a state, "students attending". */
  readonly stateForm?: RegExp;
  /** Past participles, by their form: after a plural they are a state, "accounts reconciled". */
  readonly participleForm?: RegExp;
  /** Past participles of another form: built, sent. */
  readonly participles: WordList;
  /** Words that only look like a past participle of what was done: based, related. */
  readonly noParticiples: WordList;
  /** Before a participle they state that something has been done: are, has. */
  readonly states: WordList;
  /** The form of a verb after a subject in the plural. */
  readonly verbForm?: RegExp;
  /** After a first word they show that it is a verb: "Fulfil any …". */
  readonly determiners: WordList;
  /** Qualities without a measure. */
  readonly qualities: WordList;
  /** Nouns among the qualities; before another noun they only say which thing is meant: "quality audit". */
  readonly qualityNouns: WordList;
  /** Between a verb of change and what changes: in, the. */
  readonly objectOpeners: WordList;
  /** Further words that no noun phrase goes on with: is, must, through. */
  readonly headClosers: WordList;
  /** End the head of a noun phrase: of, for, yang. */
  readonly headEnds: WordList;
  /** Offer one thing or another: or, atau. */
  readonly choices: WordList;
  /** Join two statements: and, serta. */
  readonly joiners: WordList;
}
