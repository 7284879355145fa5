import * as React from 'react';
import { paneStyles } from './paneStyles';

interface AnnouncementProps {
  readonly text: string;
}

/** Says a text aloud when it changes. It must be on the page before the text comes, so it is drawn while empty too. */
export function Announcement({ text }: AnnouncementProps): JSX.Element {
  return (
    <div role="status" aria-live="polite" className={paneStyles.spoken}>
      {text}
    </div>
  );
}
