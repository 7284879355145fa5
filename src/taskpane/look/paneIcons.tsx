import { registerIcons } from 'office-ui-fabric-react/lib/Styling';
import * as React from 'react';

const ring = 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z';
const cross = 'M5 5l10 10M15 5L5 15';

/** Outlines on a field of 20 × 20 by the names under which Fabric's controls ask for them. */
const outlines: Readonly<Record<string, string>> = {
  Info: `${ring}M10 9v5M10 6v.5`,
  Completed: `${ring}M6.5 10.2l2.4 2.4 4.6-5`,
  ErrorBadge: `${ring}M7 7l6 6M13 7l-6 6`,
  Warning: 'M10 3l8 14H2zM10 8v4.5M10 14.5v.5',
  CheckMark: 'M4 10.5l4 4 8-9',
  Clear: cross,
  CalculatorMultiply: cross,
  Calendar: 'M3 4.5h14v12.5H3zM3 8.5h14M7 2.5v4M13 2.5v4',
  Up: 'M4 12.5l6-6 6 6',
  Down: 'M4 7.5l6 6 6-6',
};

function outline(path: string): JSX.Element {
  return (
    <svg width="1em" height="1em" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden>
      <path d={path} />
    </svg>
  );
}

/** Gives Fabric the few icons that the pane shows, so that it fetches no icon font. */
export function registerPaneIcons(): void {
  const icons = Object.fromEntries(Object.entries(outlines).map(([name, path]) => [name, outline(path)]));
  registerIcons({ style: { display: 'inline-block', lineHeight: 1 }, icons }, { disableWarnings: true });
}
