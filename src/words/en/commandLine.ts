import type { CommandLineWords } from '../CommandLineWords';

export const commandLine: CommandLineWords = {
  check: {
    departments: (min, max) => `Departments (${min} to ${max} KPIs each)`,
    department: (kpis, complete) => `${kpis} ${kpis === 1 ? 'KPI' : 'KPIs'}, ${complete} SMART-complete`,
    unlisted: (kpis) =>
      `${kpis} ${kpis === 1 ? 'KPI belongs' : 'KPIs belong'} to departments that are not on the list yet`,
    row: 'row',
    notes: 'Good to know (nothing that must be mended)',
    mend: (how) => `To mend it, ${how}.`,
    example: (kpi, text) => (kpi === text ? ` A good one: “${kpi}”.` : ` As in “${kpi}”: ${text}.`),
    broken: 'Broken parts of the workbook; Generate puts them right and keeps what you typed',
    hindering: 'Stands in the way of Generate',
    unread: (tables) => `Nothing was read of what stood in ${tables}.`,
    beside: 'Beside the rows of KPIs',
    total: (kpis, complete, things, outOfRange) =>
      [
        kpis === 1 ? '1 KPI' : `${kpis} KPIs`,
        `${complete} SMART-complete`,
        `${things} ${things === 1 ? 'thing' : 'things'} to mend`,
        ...(outOfRange > 0 ? [`${outOfRange} ${outOfRange === 1 ? 'department' : 'departments'} out of range`] : []),
      ].join(', ') + '.',
  },
  helpPage: {
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
};
