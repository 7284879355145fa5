import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import * as React from 'react';
import { paneStyles } from './paneStyles';
import { ReasonedButton } from './ReasonedButton';

interface QuestionProps {
  /** What it is about. */
  readonly label: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** What is under way, until which there is no yes. */
  readonly busy: string | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before something is done; takes the keyboard, and Esc means no. */
export function Question({ label, text, yes, no, busy, onYes, onNo }: QuestionProps): JSX.Element {
  const place = React.useRef<HTMLDivElement>(null);
  const refuse = React.useRef(onNo);
  refuse.current = onNo;
  React.useEffect(() => {
    const group = place.current;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') refuse.current();
    };
    group?.focus();
    group?.addEventListener('keydown', leave);
    return () => group?.removeEventListener('keydown', leave);
  }, []);
  return (
    <div ref={place} role="group" aria-label={label} tabIndex={-1} className={paneStyles.card}>
      <p className={paneStyles.text}>{text}</p>
      <div className={paneStyles.buttons}>
        <ReasonedButton kind="primary" text={yes} reason={busy} isShown onClick={onYes} />
        <DefaultButton text={no} onClick={onNo} />
      </div>
    </div>
  );
}
