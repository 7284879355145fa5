import * as React from 'react';
import { letterSigns } from '../../kpi/judge/signs';
import type { InterviewWords } from '../../words/en/interviewWords';
import { paneStyles } from '../look/paneStyles';
import { StatusSign } from '../look/StatusSign';
import type { PaneActions } from '../PaneActions';
import { useSpoken } from '../useSpoken';
import { useSettled } from '../useSettled';
import { answerText } from './answerText';

interface AnswerLineProps {
  readonly said: InterviewWords;
  readonly actions: PaneActions;
  readonly text: string;
}

type Reading = Awaited<ReturnType<PaneActions['readAnswer']>>;

/** How an answer is read, while it is typed. */
export function AnswerLine({ said, actions, text }: AnswerLineProps): JSX.Element {
  const { words } = useSpoken();
  const settled = useSettled(text);
  const [reading, setReading] = React.useState<Reading>();
  React.useEffect(() => {
    let isCurrent = true;
    actions.readAnswer(settled).then(
      (next) => isCurrent && setReading(next),
      // The sheet will say how it is read.
      () => isCurrent && setReading(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, settled]);
  const isRead = reading !== undefined && reading.reason !== 'blank';
  return (
    <div role="status" aria-live="polite" className={paneStyles.text}>
      {isRead ? (
        <>
          <StatusSign
            sign={letterSigns[reading.measurable ? 'met' : 'notMet']}
            word={reading.measurable ? said.measurable : said.notMeasurable}
          />{' '}
          {answerText(reading, said, words)}
        </>
      ) : (
        <span className={paneStyles.quiet}>{said.nothingRead}</span>
      )}
    </div>
  );
}
