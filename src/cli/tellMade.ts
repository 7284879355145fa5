import type { Made } from './mergeAndSwitch';
import { oneLine } from './oneLine';
import type { PlannedPart } from './planJson';

/** Prints what was done, and on the error output what was left out or stays. */
export function tellMade(out: string, { report, switched }: Made): void {
  if (report.trustPromptStays !== undefined) {
    console.error(`Excel may ask people without the add-in whether they trust it: ${report.trustPromptStays}`);
  }
  const refused = [...report.refused, ...(switched?.refused ?? [])];
  if (refused.length > 0) console.error(`Left out: ${refused.join(', ')}`);
  for (const part of report.parts.filter(({ does }) => does === 'leave')) {
    console.error(`Left alone: ${partText(part)}`);
  }
  const done = report.parts.filter(({ does }) => does === 'add' || does === 'mend');
  const texts = done.map((part) => (part.code === 'sheetMissing' ? part.sheet : partText(part)));
  console.log(`${out}: ${texts.join(', ') || 'nothing was missing'}`);
  if (switched) tellSwitch(switched);
}

function tellSwitch({
  from,
  to,
  heads,
  texts,
  words,
  otherLanguage,
  respelled,
  kept,
}: NonNullable<Made['switched']>): void {
  console.log(`Language: ${from} → ${to} (${heads} heads, ${texts} texts, ${words} words of lists)`);
  for (const { sheet, address, text, becomes } of [...otherLanguage, ...respelled]) {
    console.error(oneLine(`Word of a list: ${sheet}!${address} ${text} → ${becomes}`));
  }
  for (const name of kept.sheets) console.error(`Stays as typed: ${name}`);
  for (const { sheet, address, text } of [...kept.heads, ...kept.words, ...kept.texts, ...kept.messages]) {
    console.error(oneLine(`Stays as typed: ${sheet}!${address} ${text}`));
  }
}

function partText({ code, sheet, items }: PlannedPart): string {
  return [code, sheet, ...items].filter((text) => text !== '').join(' ');
}
