import * as React from 'react';

/** Where the button that was pressed goes away with the state, the keyboard stays at this place. */
export function useFocusKept(kind: string): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(kind);
  React.useEffect(() => {
    if (before.current !== kind && document.activeElement === document.body) place.current?.focus();
    before.current = kind;
  }, [kind]);
  return place;
}
