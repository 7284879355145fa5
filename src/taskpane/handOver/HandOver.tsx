import * as React from 'react';
import { Busy } from '../look/Busy';
import { paneStyles } from '../look/paneStyles';
import { ReasonedButton } from '../look/ReasonedButton';
import type { PaneActions } from '../PaneActions';
import { problemOf, type Problem } from '../problem/problemOf';
import { ProblemMessage } from '../problem/ProblemMessage';
import { useSpoken } from '../useSpoken';
import { saveFile } from './saveFile';

interface HandOverProps {
  readonly exportKpis: PaneActions['exportKpis'];
  /** Why there is nothing to hand over. */
  readonly reason?: string;
}

const textId = 'hand-over-text';
const reasonId = 'hand-over-reason';

/** The workbook's records for another system: to copy as JSON, to save as JSON or CSV. */
export function HandOver({ exportKpis, reason }: HandOverProps): JSX.Element {
  const { failed, handOver } = useSpoken().words.pane;
  const [busy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();
  const [told, setTold] = React.useState('');
  const [text, setText] = React.useState<string>();
  const run = async (
    use: (exported: Awaited<ReturnType<PaneActions['exportKpis']>>) => Promise<void>,
  ): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    setTold('');
    setText(undefined);
    try {
      await use(await exportKpis());
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  const copy = (): Promise<void> =>
    run(async ({ json, kpis }) => {
      try {
        // Missing in some web views, refused in others.
        await navigator.clipboard.writeText(json);
        setTold(handOver.copied(kpis));
      } catch {
        setText(json);
        setTold(handOver.selectAndCopy);
      }
    });
  const save = (form: 'json' | 'csv'): Promise<void> =>
    run(async (exported) => {
      saveFile(`kpis.${form}`, form === 'json' ? 'application/json' : 'text/csv', exported[form]);
      setTold(handOver.saved(`kpis.${form}`));
    });
  const hindrance = busy ? handOver.reading : reason;
  return (
    <section aria-label={handOver.title}>
      <h3 className={paneStyles.part}>{handOver.title}</h3>
      <p className={paneStyles.text}>{handOver.intro}</p>
      <div className={paneStyles.buttons}>
        <ReasonedButton
          text={handOver.copyJson}
          reason={hindrance}
          isShown={busy}
          reasonId={reasonId}
          onClick={() => void copy()}
        />
        <ReasonedButton
          text={handOver.saveJson}
          reason={hindrance}
          saidAt={reasonId}
          onClick={() => void save('json')}
        />
        <ReasonedButton text={handOver.saveCsv} reason={hindrance} saidAt={reasonId} onClick={() => void save('csv')} />
      </div>
      {busy ? <Busy label={handOver.reading} /> : null}
      {problem ? <ProblemMessage problem={problem} failed={failed.looking} /> : null}
      <p role="status" className={paneStyles.text}>
        {told}
      </p>
      {text === undefined ? null : (
        <>
          <label htmlFor={textId}>{handOver.text}</label>
          <textarea id={textId} readOnly rows={6} value={text} style={{ width: '100%', boxSizing: 'border-box' }} />
        </>
      )}
    </section>
  );
}
