/** What the pane says of what is typed and not written yet, and of what others changed meanwhile, in English. */
export const draftWords = {
  othersTitle: 'Somebody else has changed this meanwhile.',
  hereTitle: 'This has been changed on the sheet meanwhile.',
  goneTitle: 'Somebody has taken this row out meanwhile.',
  leftTitle: 'You typed this earlier, and it was never written.',
  kept: 'Nothing was overwritten, and what you typed stays here until you decide.',
  saysNow: (cell: string, head: string, text: string) =>
    text === '' ? `${cell} (${head}) is empty now.` : `${cell} (${head}) now says “${text}”.`,
  typed: (head: string, text: string) =>
    text === '' ? `You had emptied ${head}.` : `You typed for ${head}: “${text}”.`,
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  takeSheet: 'Take what the sheet says',
  writeAnew: 'Write it again',
  letGo: 'Let it go',
  take: 'Take it',
  drop: 'Drop it',
  backTitle: 'Here is what you typed last time. It is not written yet.',
  notKept: 'This browser keeps nothing for later, so write what you typed before you close the pane.',
};

export type DraftWords = typeof draftWords;
