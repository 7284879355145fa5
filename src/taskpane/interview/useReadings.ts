import * as React from 'react';
import type { PaneActions } from '../PaneActions';

export type Readings = ReadonlyMap<string, Awaited<ReturnType<PaneActions['readAnswer']>>>;

/** How texts are read, as soon as they are; a text that was read is not read again. */
export function useReadings({ readAnswer }: PaneActions, texts: readonly string[]): Readings {
  const [readings, setReadings] = React.useState<Readings>(new Map());
  const wanted = texts.filter((text) => !readings.has(text)).sort();
  const key = JSON.stringify(wanted);
  React.useEffect(() => {
    const missing = JSON.parse(key) as string[];
    if (missing.length === 0) return undefined;
    let isCurrent = true;
    const settle = (read: [string, Awaited<ReturnType<PaneActions['readAnswer']>>][]): void => {
      if (isCurrent) setReadings((before) => new Map([...before, ...read]));
    };
    const all = missing.map(async (text): Promise<[string, Awaited<ReturnType<PaneActions['readAnswer']>>]> => [
      text,
      await readAnswer(text),
    ]);
    // The sheet will say how they are read.
    Promise.all(all).then(settle, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [readAnswer, key]);
  return readings;
}
