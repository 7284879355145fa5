import * as React from 'react';
import { paneStyles } from '../look/paneStyles';
import type { PaneActions } from '../PaneActions';
import { useSpoken } from '../useSpoken';

type Report = Awaited<ReturnType<PaneActions['planLanguageSwitch']>>;

const mostShown = 10;

/** Which typed words a switch of language is about, and what stays as somebody typed it. */
export function SwitchedCells({ report }: { readonly report: Report }): JSX.Element {
  const { languageSwitch } = useSpoken().words.pane;
  const { otherLanguage, respelled, kept, unknownLanguage: unknown, frozen } = report;
  const own = kept.sheets.length + kept.heads.length + kept.texts.length;
  return (
    <>
      <Words intro={languageSwitch.otherLanguage} words={otherLanguage} />
      <Words intro={languageSwitch.respelled} words={respelled} />
      {own > 0 ? <p className={paneStyles.text}>{languageSwitch.kept(own)}</p> : null}
      {kept.messages.length > 0 ? (
        <p className={paneStyles.text}>
          {languageSwitch.messages(kept.messages.map(({ sheet, text }) => `${text} (${sheet})`).join(', '))}
        </p>
      ) : null}
      {unknown ? (
        <p className={paneStyles.text}>
          {languageSwitch.unknownLanguage(unknown.sheet, unknown.address, unknown.text)}
        </p>
      ) : null}
      {frozen ? <p className={paneStyles.text}>{languageSwitch.frozen}</p> : null}
    </>
  );
}

interface WordsProps {
  readonly intro: string;
  readonly words: Report['otherLanguage'];
}

function Words({ intro, words }: WordsProps): JSX.Element | null {
  const { languageSwitch } = useSpoken().words.pane;
  if (words.length === 0) return null;
  return (
    <>
      <p className={paneStyles.text}>{intro}</p>
      <ul className={paneStyles.list}>
        {words.slice(0, mostShown).map(({ sheet, address, text, becomes }) => (
          <li key={`${sheet} ${address}`}>{languageSwitch.word(sheet, address, text, becomes)}</li>
        ))}
        {words.length > mostShown ? <li>{languageSwitch.more(words.length - mostShown)}</li> : null}
      </ul>
    </>
  );
}
