import type { Probe } from './Probe';
import { pause, type ProbeSheet } from './ProbeSheet';

type Heard = Excel.WorksheetChangedEventArgs;

/** Milliseconds in which events of a write must have come. */
const longestWait = 2000;

interface Hearing {
  readonly heard: readonly Heard[];
  /** So many had come when the last batch was answered. */
  readonly early: number;
}

/** What onChanged tells of the sheet while something is done to it, once so many events have come or two seconds are over. */
async function hearing(sheet: ProbeSheet, events: number, act: () => Promise<void>): Promise<Hearing> {
  const heard: Heard[] = [];
  const handler = sheet.sheet.onChanged.add(async (event) => {
    heard.push(event);
  });
  await sheet.context.sync();
  try {
    await act();
    const early = heard.length;
    const until = Date.now() + longestWait;
    while (heard.length < events && Date.now() < until) await pause(50);
    return { heard, early };
  } finally {
    handler.remove();
    await handler.context.sync();
  }
}

/** What the add-in hears of changes. */
export const eventProbes: readonly Probe[] = [
  {
    id: 'ownEvents',
    asks: 'Does onChanged tell of the add-in’s own writes, when, and from whom?',
    run: async (sheet) => {
      const { heard, early } = await hearing(sheet, 1, () => sheet.write('A1:A2', [[1], [2]]));
      const told = heard.map((event) => [event.address, event.source, event.triggerSource, event.changeType].join(' '));
      return `${told.join(', ') || 'nothing'}, ${early} before the answer`;
    },
  },
  {
    id: 'eventDetails',
    asks: 'What does onChanged tell of a value, a formula, an emptied cell, and of two cells at once?',
    run: async (sheet) => {
      const { heard } = await hearing(sheet, 4, async () => {
        await sheet.write('A1', [[5]]);
        await sheet.write('A1', [['=B9&"x"']]);
        await sheet.write('A1', [['']]);
        await sheet.write('A1:A2', [[1], [2]]);
      });
      const told = heard.map(({ details }) =>
        details ? `${String(details.valueBefore) || '_'}→${String(details.valueAfter) || '_'}` : 'no details',
      );
      return told.join(', ') || 'nothing';
    },
  },
];
