import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lostOnSaving } from '../../../src/host/file/lostOnSaving';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import type { Workbook } from '../../../src/host/book/model/Workbook';
import { describeWith } from '../../support/describeWith';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { sharedPaths } from '../../support/sharedPaths';

afterEach(closeTestOffices);

/** Sheet1 with a comment and a reply on B2, and one on Other!A1. */
async function openWithComments(): Promise<OfficeHost> {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.worksheets.add('Other');
    const comment = context.workbook.comments.add('Sheet1!B2', 'Too <low>?\nReally?');
    comment.replies.add('No & yes');
    sheet.comments.add(sheet.getRange('D4'), 'Gone soon').delete();
    context.workbook.worksheets.getItem('Other').comments.add('A1', 'Elsewhere');
    await context.sync();
  });
  return office;
}

/** Each comment with its cell, its text, whether it is done, and its replies. */
async function commentsOf({ Excel }: OfficeHost): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load('items/content,items/resolved,items/authorName,items/replies/items/content');
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load('address'));
    await context.sync();
    return comments.items.map(({ content, resolved, replies }, index) => [
      places[index]?.address,
      content,
      resolved,
      replies.items.map((reply) => reply.content),
    ]);
  });
}

const both = [
  ['Sheet1!B2', 'Too <low>?\nReally?', false, ['No & yes']],
  ['Other!A1', 'Elsewhere', false, []],
];

async function reopen(bytes: Uint8Array): Promise<OfficeHost> {
  return openTestOffice({ workbook: await readXlsx(bytes) });
}

test('comments are added, told, changed and deleted', async () => {
  const office = await openWithComments();
  expect(await commentsOf(office)).toEqual(both);
  await office.Excel.run(async (context) => {
    const { comments } = context.workbook;
    const sheet = context.workbook.worksheets.getFirst();
    const comment = comments.getItemByCell('Sheet1!B2').load();
    comment.replies.load();
    const counts = [comments.getCount(), sheet.comments.getCount(), comment.replies.getCount()];
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([2, 1, 1]);
    expect([comment.authorName, comment.authorEmail, comment.contentType]).toEqual(['Preview user', '', 'Plain']);
    expect(Math.abs(comment.creationDate.getTime() - Date.now())).toBeLessThan(60_000);
    const [reply] = comment.replies.items;
    const same = comments.getItemByReplyId(reply?.id ?? '').load('id');
    const again = comments.getItem(comment.id).load('content');
    const none = comments.getItemOrNullObject('{nothing}').load('id');
    const parent = comment.replies.getItemAt(0).getParentComment().load('id');
    await context.sync();
    expect([same.id, parent.id, again.content, none.isNullObject]).toEqual([
      comment.id,
      comment.id,
      'Too <low>?\nReally?',
      true,
    ]);
    comment.content = 'Low';
    comment.resolved = true;
    comment.replies.getItemAt(0).content = 'Yes';
    comment.replies.add('Two').load('resolved');
    comments.getItemByCell('Other!A1').delete();
    await context.sync();
  });
  expect(await commentsOf(office)).toEqual([['Sheet1!B2', 'Low', true, ['Yes', 'Two']]]);
  await office.Excel.run(async (context) => {
    context.workbook.comments.getItemAt(0).replies.getItemAt(0).delete();
    await context.sync();
  });
  expect(await commentsOf(office)).toEqual([['Sheet1!B2', 'Low', true, ['Two']]]);
});

test('a comment goes where its cell goes, and with it', async () => {
  const office = await openWithComments();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('A:A').insert('Right');
    context.workbook.worksheets.getItem('Other').getRange('1:1').delete('Up');
    await context.sync();
  });
  expect(await commentsOf(office)).toEqual([['Sheet1!C3', 'Too <low>?\nReally?', false, ['No & yes']]]);
});

test('a comment is sorted with its row, and cleared with all of its cell', async () => {
  const office = await openWithComments();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      [3, 'c'],
      [1, 'a'],
      [2, 'b'],
    ];
    sheet.getRange('A1:B3').sort.apply([{ key: 0 }]);
    await context.sync();
  });
  expect(await commentsOf(office)).toEqual([['Sheet1!B1', 'Too <low>?\nReally?', false, ['No & yes']], both[1]]);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B1').clear('Contents');
    sheet.getRange('A1').clear();
    const count = sheet.comments.getCount();
    sheet.getRange('A1:B1').clear();
    const after = sheet.comments.getCount();
    await context.sync();
    expect([count.value, after.value]).toEqual([1, 0]);
  });
});

test.each<[string, string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
  ['more than a cell', 'InvalidArgument', ({ workbook }) => workbook.comments.add('Sheet1!A1:B1', 'x')],
  ['nothing to say', 'InvalidArgument', ({ workbook }) => workbook.comments.add('Sheet1!A1', '')],
  ['another sheet', 'InvalidArgument', (_context, sheet) => sheet.comments.add('Other!A1', 'x')],
  ['a cell without one', 'ItemNotFound', (_context, sheet) => sheet.comments.getItemByCell('A1').load('id')],
  ['no such reply', 'ItemNotFound', (_context, sheet) => sheet.comments.getItemByReplyId('{x}').load('id')],
  [
    'mentions',
    'ApiNotFound',
    (_context, sheet) =>
      sheet.comments.add('A1', { mentions: [{ email: 'a@b.example', id: 0, name: 'A' }], richContent: 'x' }, 'Mention'),
  ],
  [
    'a protected sheet',
    'AccessDenied',
    (_context, sheet) => {
      sheet.protection.protect();
      sheet.comments.getItemByCell('B2').content = 'x';
    },
  ],
])('what comments refuse: %s, as %s', async (_name, code, queue) => {
  const { Excel } = await openWithComments();
  await Excel.run(async (context) => {
    queue(context, context.workbook.worksheets.getFirst());
    expect(await refusal(context.sync())).toMatchObject({ code });
  });
});

test('comments are saved with a note for older Excel, and read again', async () => {
  const office = await openWithComments();
  const bytes = await writeXlsx(office.workbook);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((name) => /comment|person|vml/i.test(name))).toEqual([
    'xl/threadedComments/threadedComment1.xml',
    'xl/comments1.xml',
    'xl/drawings/vmlThreads1.vml',
    'xl/threadedComments/threadedComment2.xml',
    'xl/comments2.xml',
    'xl/drawings/vmlThreads2.vml',
    'xl/persons/person.xml',
  ]);
  expect(strFromU8(parts['xl/comments1.xml'] ?? new Uint8Array())).toContain(
    '[Threaded comment]\n\nComment:\n    Too &lt;low&gt;?\nReally?\nReply:\n    No &amp; yes',
  );
  const again = await reopen(bytes);
  expect(await commentsOf(again)).toEqual(both);
  expect(lostOnSaving(again.workbook)).toEqual([]);
});

test('unchanged they stay byte for byte, changed they are written anew, the last one takes its parts along', async () => {
  const bytes = await writeXlsx((await openWithComments()).workbook);
  const office = await reopen(bytes);
  const before = unzipSync(bytes);
  await office.Excel.run(async (context) => {
    context.workbook.comments.getItemByCell('Other!A1').delete();
    context.workbook.worksheets.getFirst().getRange('A1').values = [['changed']];
    await context.sync();
  });
  const saved = await writeXlsx(office.workbook);
  const after = unzipSync(saved);
  const kept = ['xl/threadedComments/threadedComment1.xml', 'xl/comments1.xml', 'xl/drawings/vmlThreads1.vml'];
  for (const name of [...kept, 'xl/persons/person.xml']) expect(after[name]).toEqual(before[name]);
  expect(Object.keys(after).filter((name) => /comment.*2|Threads2/i.test(name))).toEqual([]);
  const again = await reopen(saved);
  await again.Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.getItemByCell('Sheet1!B2').replies.add('Later');
    comments.add('Sheet1!C1', 'New');
    comments.add('Other!B1', 'New, too');
    await context.sync();
  });
  const last = await reopen(await writeXlsx(again.workbook));
  expect(await commentsOf(last)).toEqual([
    ['Sheet1!B2', 'Too <low>?\nReally?', false, ['No & yes', 'Later']],
    ['Sheet1!C1', 'New', false, []],
    ['Other!B1', 'New, too', false, []],
  ]);
  expect(last.workbook.persons).toHaveLength(1);
});

test('comments beside notes, or with mentions, are told and kept, but not changed', async () => {
  const bytes = await writeXlsx((await openWithComments()).workbook);
  const parts = unzipSync(bytes);
  const change = (name: string, from: string, to: string): Workbook | Promise<Workbook> => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    expect(text).toContain(from);
    return readXlsx(zipSync({ ...parts, [name]: strToU8(text.replace(from, to)) }));
  };
  const workbooks = [
    await change('xl/comments1.xml', '</authors>', '<author>Ana</author></authors>'),
    await change(
      'xl/threadedComments/threadedComment1.xml',
      '</threadedComment>',
      '<mentions><mention mentionpersonId="{1}" mentionId="{2}" startIndex="0" length="1"/></mentions></threadedComment>',
    ),
  ];
  for (const workbook of workbooks) {
    const office = await openTestOffice({ workbook });
    expect(await commentsOf(office)).toEqual(both);
    await office.Excel.run(async (context) => {
      const { comments } = context.workbook;
      const sheet = context.workbook.worksheets.getFirst();
      const refused = [
        () => (comments.getItemByCell('Sheet1!B2').content = 'x'),
        () => comments.getItemByCell('Sheet1!B2').delete(),
        () => comments.getItemByCell('Sheet1!B2').replies.add('x'),
        () => sheet.comments.add('E9', 'x'),
      ];
      for (const queue of refused) {
        queue();
        expect(await refusal(context.sync())).toMatchObject({ code: 'ApiNotFound' });
      }
      comments.getItemByCell('Other!A1').content = 'May change';
      await context.sync();
    });
    const again = await reopen(await writeXlsx(workbook));
    expect(await commentsOf(again)).toEqual([both[0], ['Other!A1', 'May change', false, []]]);
    expect(again.workbook.sheets.map(({ commentsAreFixed }) => commentsAreFixed)).toEqual([true, false]);
  }
});

describeWith({ paths: [sharedPaths.checkWorkbook], programs: ['python3', 'xmllint'] }, 'Comments in a file')(
  'check-workbook',
  () => {
    test('finds all rules kept', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'comments-'));
      const file = join(folder, 'comments.xlsx');
      writeFileSync(file, await writeXlsx((await openWithComments()).workbook));
      const { status, stdout, stderr } = spawnSync(sharedPaths.checkWorkbook, [file], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect({ status, output: stdout + stderr }).toEqual({
        status: 0,
        output: expect.stringContaining('all rules hold') as string,
      });
    });
  },
);
