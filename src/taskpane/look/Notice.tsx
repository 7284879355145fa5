import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import * as React from 'react';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'success';
  readonly title: string;
  readonly text?: string;
}

/** Fabric shows its plain warning with the sign of an information. */
const types = {
  info: MessageBarType.info,
  warning: MessageBarType.severeWarning,
  success: MessageBarType.success,
};

const styles = { root: { margin: '12px 0' }, text: { selectors: { span: { fontSize: 14, lineHeight: '1.4' } } } };

/** Something to know at once, with its icon and colour. */
export function Notice({ kind, title, text }: NoticeProps): JSX.Element {
  return (
    <MessageBar messageBarType={types[kind]} isMultiline styles={styles}>
      <strong>{title}</strong> {text}
    </MessageBar>
  );
}
