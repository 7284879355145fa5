import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { getId } from 'office-ui-fabric-react/lib/Utilities';
import * as React from 'react';
import { paneStyles } from './paneStyles';

interface ReasonedButtonProps {
  readonly text: string;
  /** Why it cannot be used now; left out where it can. */
  readonly reason: string | undefined;
  readonly primary?: boolean;
  readonly onClick: () => void;
}

/** A button that says, to the eye and to a screen reader, why it cannot be used now; the keyboard still reaches it. */
export function ReasonedButton({ text, reason, primary = false, onClick }: ReasonedButtonProps): JSX.Element {
  const [id] = React.useState(() => getId('reason'));
  const Button = primary ? PrimaryButton : DefaultButton;
  const isHindered = reason !== undefined;
  return (
    <div>
      <Button
        text={text}
        allowDisabledFocus
        disabled={isHindered}
        aria-describedby={isHindered ? id : undefined}
        onClick={isHindered ? undefined : onClick}
      />
      {isHindered ? (
        <p id={id} className={paneStyles.quiet}>
          {reason}
        </p>
      ) : null}
    </div>
  );
}
