import { names } from '../names';

/** 1 where the fewest is not above the most, else 0: then nothing can be said of any department. */
export function limitsAgree(): string {
  return `(${names.fewest}<=${names.most})`;
}
