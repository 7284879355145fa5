import type { Tour } from './Story';

/** Whether the add-in is there when a step of a tour begins. */
export function addInBefore({ steps }: Tour, index: number): boolean {
  const acts = steps.slice(0, index).flatMap(({ show }) => show);
  const last = acts.filter((act) => act.kind === 'addIn').at(-1);
  return last?.isPresent ?? true;
}
