import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import type { ReviewWords } from '../../words/en/reviewWords';
import { dateWords } from '../../words/dateWords';
import type { Words } from '../../words/Words';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import type { PaneActions } from '../PaneActions';
import { useSpoken } from '../useSpoken';

/** A KPI and how it stands with the reviewer. */
export type Reviewed = Awaited<ReturnType<PaneActions['reviewKpis']>>['kpis'][number];

interface ReviewedListProps {
  readonly words: ReviewWords;
  readonly title: (count: number) => string;
  readonly kpis: readonly Reviewed[];
  /** Why nothing can be signed now. */
  readonly reason: string | undefined;
  /** The id of the text that says it. */
  readonly reasonId: string;
  readonly goTo: (row: number) => void;
  /** Left out where there is nothing to sign. */
  readonly onSign?: (kpi: Reviewed) => void;
}

/** KPIs drawn at first and with each “more”. */
const kpisAtOnce = 20;

/** KPIs in one state, each with the way to it. */
export function ReviewedList({
  words,
  title,
  kpis,
  reason,
  reasonId,
  goTo,
  onSign,
}: ReviewedListProps): JSX.Element | null {
  const [most, setMost] = React.useState(kpisAtOnce);
  const spoken = useSpoken().words;
  if (kpis.length === 0) return null;
  return (
    <section>
      <h3 className={paneStyles.section}>{title(kpis.length)}</h3>
      {kpis.slice(0, most).map((kpi) => (
        <section key={kpi.row} className={paneStyles.card}>
          <strong>{[kpi.seen.code, kpi.name || words.noName].filter((part) => part !== '').join(' · ')}</strong>
          <p className={paneStyles.quiet}>{saidOf(kpi, words, spoken)}</p>
          <div className={paneStyles.buttons}>
            <button type="button" className={paneStyles.link} onClick={() => goTo(kpi.row)}>
              {words.goTo(kpi.row)}
            </button>
            {onSign && !kpi.hindrance ? (
              <ReasonedButton
                text={words.sign(kpi.seen.code)}
                {...{ reason }}
                saidAt={reasonId}
                onClick={() => onSign(kpi)}
              />
            ) : null}
          </div>
        </section>
      ))}
      {kpis.length > most ? (
        <DefaultButton
          text={words.more(Math.min(kpisAtOnce, kpis.length - most))}
          onClick={() => setMost(most + kpisAtOnce)}
        />
      ) : null}
    </section>
  );
}

/** What is to be known of a KPI: what keeps it from being signed, what has changed, who agreed. */
function saidOf(
  { hindrance, state, changed, reviewer = '', signedOn, department }: Reviewed,
  words: ReviewWords,
  spoken: Words,
): string {
  if (hindrance) return words.hindered[hindrance];
  if (state === 'unsigned') return department;
  const day = signedOn === undefined ? '' : dateWords(signedOn, spoken.dates);
  if (state === 'agreed') return words.agreed(reviewer, day);
  return words.changed(changed.map((id) => spoken.fields.kpis[id].head).join(', '), reviewer, day);
}
