/** What the sheets say that a button makes when somebody wants them, in English. */
export const reports = {
  sheets: {
    signOff: 'Sign-off',
    signOffHistory: 'Sign-off history',
    dictionary: 'KPI dictionary',
    signList: 'Sign list',
  },
  intro: {
    signOff:
      'What was agreed, KPI by KPI, as it stood on that day. The grey columns compare it with the sheet of KPIs; a field that has changed since is named.',
    signOffSteps:
      'Behind the + at the right: one column a field, 1 while it is as agreed and 0 once it differs; “agreed” is their product. Plain Excel, so it works without the add-in.',
    signOffHistory: 'Every sign-off that was ever given, the latest at the end. Nothing here is changed afterwards.',
    dictionary: [
      'Every KPI with its full record, one department a page.',
      'It follows the sheet of KPIs; new rows come when it is made again.',
    ],
    signList: 'Every KPI on one list, to be signed.',
  },
  heads: {
    state: 'State',
    changedCount: 'Fields changed',
    reviewer: 'Reviewer',
    signedOn: 'Signed on',
    codeClean: 'Code clean',
    codeSought: 'Code sought',
    found: 'Found',
    row: 'Row',
    sought: (head: string) => `${head} sought`,
    rowOf: (head: string) => `Row of ${head.toLowerCase()}`,
    inKpis: (head: string) => `${head} in KPIs`,
    now: (head: string) => `${head} now`,
    then: (head: string) => `${head} then`,
    isAgreed: 'Agreed',
    stateNo: 'State no',
    changedNo: 'Changed no',
    firstChanged: 'First changed',
    unsigned: 'not signed yet',
  },
  states: {
    gone: 'KPI not found',
    twice: 'code stands twice',
    changed: 'changed since:',
    agreed: 'agreed',
  },
  dividedAt: 'Divided at',
  divisor: 'After ÷',
  number: 'No',
  beforeDivision: 'Before ÷',
  upToFactor: 'Up to ×',
  isSum: 'A sum',
  numerator: 'Numerator',
  denominator: 'Denominator',
  signatures: {
    head: 'Head of department',
    coo: 'COO',
    finance: 'Finance',
    name: 'Name',
    signature: 'Signature',
    day: 'Date',
  },
};

export type ReportWords = typeof reports;
