import * as React from 'react';

/** Milliseconds without a change after which somebody has stopped typing. */
const quietTime = 250;

/** A value once it has not changed for a moment; at first at once. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = React.useState(value);
  React.useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietTime);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
