import { NotAsked, type Probe } from './Probe';
import { pause, type ProbeSheet } from './ProbeSheet';

type Heard = Excel.WorksheetChangedEventArgs;

/** Milliseconds in which events of a write must have come. */
const longestWait = 2000;
/** Milliseconds in which the event of a selection must have come; of some there is none. */
const longestSelection = 500;

interface Hearing {
  readonly heard: readonly Heard[];
  /** So many had come when the last batch was answered. */
  readonly early: number;
}

async function waitUntil(isOver: () => boolean, longest = longestWait): Promise<void> {
  const until = Date.now() + longest;
  while (!isOver() && Date.now() < until) await pause(50);
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
    await waitUntil(() => heard.length >= events);
    return { heard, early };
  } finally {
    handler.remove();
    await handler.context.sync();
  }
}

/** What a table tells of its selected cells while these of its sheet are selected one after the other, the first unheard. */
async function selecting(
  { sheet, context }: ProbeSheet,
  table: Excel.Table,
  [first = '', ...others]: readonly string[],
): Promise<readonly string[]> {
  const heard: string[] = [];
  const select = async (address: string): Promise<void> => {
    const { length } = heard;
    sheet.getRange(address).select();
    await context.sync();
    await waitUntil(() => heard.length > length, longestSelection);
  };
  await select(first);
  const handler = table.onSelectionChanged.add(async ({ address, isInsideTable }) => {
    heard.push(`${address || '_'} ${isInsideTable}`);
  });
  await context.sync();
  try {
    for (const address of others) await select(address);
    return heard;
  } finally {
    handler.remove();
    await handler.context.sync();
  }
}

/** What the add-in hears of changes, settings and selected cells. */
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
  {
    id: 'tableSelection',
    asks: 'What does Table.onSelectionChanged tell of a cell of the table, of cells half outside, and of two outside?',
    run: async (sheet) => {
      const table = sheet.sheet.tables.getItem(await sheet.addItems());
      const before = sheet.workbook.getSelectedRange();
      before.load('address');
      const code = await sheet.attempt(() => undefined);
      if (code !== 'ok') throw new NotAsked(`selected cells give ${code}`);
      try {
        sheet.sheet.activate();
        return (await selecting(sheet, table, ['H9', 'B2', 'C3:E9', 'H9', 'H10'])).join(', ') || 'nothing';
      } finally {
        await sheet.putBack(() => {
          before.worksheet.activate();
          before.select();
        });
      }
    },
  },
  {
    id: 'settingsEvent',
    asks: 'How many events has onSettingsChanged told once the add-in has added a setting, changed and removed it?',
    run: async (sheet) => {
      const { settings } = sheet.workbook;
      const key = sheet.ownName('SelfTest');
      let heard = 0;
      const told: number[] = [];
      const tell = async (): Promise<void> => {
        await sheet.context.sync();
        await waitUntil(() => heard > (told.at(-1) ?? 0));
        told.push(heard);
      };
      const handler = settings.onSettingsChanged.add(async () => {
        heard += 1;
      });
      await sheet.context.sync();
      try {
        const setting = settings.add(key, 1);
        try {
          await tell();
          setting.value = 2;
          await tell();
        } finally {
          await sheet.putBack(() => setting.delete());
          // What Office holds in memory would come back with the next save.
          await sheet.surroundings.readSetting(key);
        }
        await tell();
      } finally {
        handler.remove();
        await handler.context.sync();
      }
      return told.join(' ');
    },
  },
];
