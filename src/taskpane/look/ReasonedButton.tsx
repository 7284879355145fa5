import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { getId } from 'office-ui-fabric-react/lib/Utilities';
import * as React from 'react';
import { paneStyles } from './paneStyles';

interface ReasonedButtonProps {
  readonly text: string;
  /** Why it cannot be used now; left out where it can. */
  readonly reason: string | undefined;
  readonly primary?: boolean;
  /** The id of the reason, for other buttons that cannot be used for the same. */
  readonly reasonId?: string;
  /** The id of the reason where another button shows it already. */
  readonly saidAt?: string;
  readonly onClick: () => void;
}

/** A button that says, to the eye and to a screen reader, why it cannot be used now; the keyboard still reaches it. */
export function ReasonedButton(props: ReasonedButtonProps): JSX.Element {
  const { text, reason, primary = false, reasonId, saidAt, onClick } = props;
  const [ownId] = React.useState(() => getId('reason'));
  const id = reasonId ?? ownId;
  const Button = primary ? PrimaryButton : DefaultButton;
  const isHindered = reason !== undefined;
  return (
    <div>
      <Button
        text={text}
        allowDisabledFocus
        disabled={isHindered}
        aria-describedby={isHindered ? (saidAt ?? id) : undefined}
        onClick={isHindered ? undefined : onClick}
      />
      {isHindered && saidAt === undefined ? (
        <p id={id} className={paneStyles.quiet}>
          {reason}
        </p>
      ) : null}
    </div>
  );
}
