import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import { Busy } from '../look/Busy';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { ProblemMessage } from '../problem/ProblemMessage';

type Made = Awaited<ReturnType<PaneActions['makeKpiDictionary']>>;

interface DictionaryState {
  readonly busy?: true;
  readonly made?: Made;
  readonly problem?: Problem;
}

/** Makes the dictionary and the list that people sign. */
export function DictionaryPart({
  words,
  actions,
  reason,
}: {
  readonly words: ReviewWords;
  readonly actions: PaneActions;
  /** Why it cannot be made now. */
  readonly reason: string | undefined;
}): JSX.Element {
  const [{ busy, made, problem }, setState] = React.useState<DictionaryState>({});
  const make = async (): Promise<void> => {
    setState({ busy: true });
    try {
      setState({ made: await actions.makeKpiDictionary() });
    } catch (error) {
      setState({ problem: problemOf(error) });
    }
  };
  const said = made ? saidOf(made, words) : [];
  return (
    <section aria-label={words.dictionaryTitle}>
      <h3 className={paneStyles.part}>{words.dictionaryTitle}</h3>
      <p className={paneStyles.text}>{words.dictionaryIntro}</p>
      {busy ? <Busy label={words.making} /> : null}
      {problem ? <ProblemMessage problem={problem} failed={words.failed.making} /> : null}
      {made ? <Notice kind={made.sheets.length > 0 ? 'success' : 'info'} title={said[0] ?? ''} /> : null}
      {said.slice(1).map((text) => (
        <p key={text} className={paneStyles.text}>
          {text}
        </p>
      ))}
      <div className={paneStyles.buttons}>
        <ReasonedButton
          text={words.make}
          reason={busy ? words.making : reason}
          isShown={busy}
          onClick={() => void make()}
        />
      </div>
    </section>
  );
}

/** What was made, then what is worth knowing of it. */
function saidOf({ sheets, kpis, left }: Made, words: ReviewWords): string[] {
  const kept = sheets.flatMap((sheet) => sheet.kept ?? []);
  return [
    sheets.length > 0 ? words.made(kpis, sheets.map(({ sheet }) => `“${sheet}”`).join(', ')) : words.nothingToMake,
    ...(left > 0 ? [words.leftOut(left)] : []),
    ...(kept.length > 0 ? [words.kept(kept.join(', '))] : []),
    ...(sheets.some(({ refused }) => refused.length > 0) ? [words.looksLeft] : []),
  ];
}
