import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { getId } from 'office-ui-fabric-react/lib/Utilities';
import * as React from 'react';
import { paneStyles } from './paneStyles';

interface ReasonedButtonProps {
  readonly text: string;
  /** What a screen reader says in the place of the text. */
  readonly ariaLabel?: string;
  /** Why it cannot be used now; left out where it can. */
  readonly reason: string | undefined;
  /** The page shows the reason anyway, as it shows what is under way: it is said with the button and not drawn again. */
  readonly isShown?: boolean;
  readonly kind?: 'plain' | 'primary' | 'link';
  readonly type?: 'submit';
  /** The id of the reason, for other buttons that cannot be used for the same. */
  readonly reasonId?: string;
  /** The id of the reason where another button shows it already. */
  readonly saidAt?: string;
  readonly onClick?: () => void;
}

/** A button that says, to the eye and to a screen reader, why it cannot be used now; the keyboard still reaches it, and stays on it. */
export function ReasonedButton(props: ReasonedButtonProps): JSX.Element {
  const { reason, isShown = false, reasonId, saidAt, onClick } = props;
  const [ownId] = React.useState(() => getId('reason'));
  const id = reasonId ?? ownId;
  const isHindered = reason !== undefined;
  const given = isHindered ? { 'aria-describedby': saidAt ?? id, title: isShown ? reason : undefined } : { onClick };
  return (
    <span className={paneStyles.reasoned}>
      <PlainButton {...props} {...{ given, isHindered }} />
      {isHindered && saidAt === undefined ? (
        <span {...{ id }} className={paneStyles.reason} hidden={isShown}>
          {reason}
        </span>
      ) : null}
    </span>
  );
}

interface PlainButtonProps extends Pick<ReasonedButtonProps, 'text' | 'ariaLabel' | 'kind' | 'type'> {
  readonly given: React.ButtonHTMLAttributes<HTMLElement>;
  readonly isHindered: boolean;
}

function PlainButton({ text, ariaLabel, kind, type, given, isHindered }: PlainButtonProps): JSX.Element {
  if (kind === 'link') {
    return (
      <button
        type="button"
        className={paneStyles.link}
        aria-label={ariaLabel}
        aria-disabled={isHindered || undefined}
        {...given}
      >
        {text}
      </button>
    );
  }
  const Button = kind === 'primary' ? PrimaryButton : DefaultButton;
  return <Button {...{ text, ariaLabel, type }} allowDisabledFocus disabled={isHindered} {...given} />;
}
