import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { mergeStyles } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';
import type { SelfTestReport } from '../../actions/runSelfTest';
import type { SelfTestWords } from '../../words/en/selfTestWords';
import { colour } from '../look/colours';
import { Notice } from '../look/Notice';
import { paneStyles } from '../look/paneStyles';
import { ProblemMessage } from '../problem/ProblemMessage';

interface SelfTestReportBoxProps {
  readonly words: SelfTestWords;
  readonly report: SelfTestReport;
  readonly support: string;
  readonly onAgain: () => void;
}

const boxId = 'self-test-report';
const box = mergeStyles({
  boxSizing: 'border-box',
  width: '100%',
  padding: 8,
  border: `1px solid ${colour('control')}`,
  borderRadius: 4,
  background: colour('paper'),
  color: 'inherit',
  fontFamily: 'Consolas, Menlo, monospace',
  fontSize: 12,
  selectors: { ':focus-visible': { outline: `2px solid ${colour('brand')}`, outlineOffset: '2px' } },
});

/** So many questions were asked of Excel, or would have been. */
function askedIn({ seen, notAsked, failed }: SelfTestReport): number {
  return seen + notAsked + failed;
}

/** The report, to be read and to be taken along. */
export function SelfTestReportBox({ words, report, support, onAgain }: SelfTestReportBoxProps): JSX.Element {
  const text = React.useRef<HTMLTextAreaElement>(null);
  const [taken, setTaken] = React.useState('');
  const copy = async (): Promise<void> => {
    try {
      // Missing in some web views, refused in others.
      await navigator.clipboard.writeText(report.text);
      setTaken(words.copied);
    } catch {
      text.current?.focus();
      text.current?.select();
      setTaken(words.selected);
    }
  };
  return (
    <section aria-label={words.report}>
      <Notice kind="success" title={words.done(report.seen, askedIn(report))} />
      {report.leftBehind.length > 0 ? (
        <ProblemMessage problem={{ code: 'leftBehind', detail: report.leftBehind.join(', ') }} />
      ) : null}
      <p className={paneStyles.text}>{words.holds}</p>
      <p className={paneStyles.text}>
        {support === '' ? (
          words.whoever
        ) : (
          <>
            {words.sendTo}{' '}
            <a className={paneStyles.link} href={support} target="_blank" rel="noreferrer">
              {support.replace(/^(?:https?:\/\/|mailto:)/, '')}
            </a>
          </>
        )}
      </p>
      <label className={paneStyles.section} htmlFor={boxId}>
        {words.report}
      </label>
      <textarea id={boxId} ref={text} className={box} readOnly rows={10} wrap="off" lang="en" value={report.text} />
      <div className={paneStyles.buttons}>
        <PrimaryButton text={words.copy} onClick={() => void copy()} />
        <DefaultButton text={words.again} onClick={onAgain} />
      </div>
      <p role="status" className={paneStyles.text}>
        {taken}
      </p>
    </section>
  );
}
