import { assumptions } from '../../../src/host/protocol/answered/assumptions';

/** The title of a test for something nobody here has seen in Excel: what is assumed and which probe will show it. */
export function assumed(id: keyof typeof assumptions): string {
  const { assumes, probe } = assumptions[id];
  return `${assumes} [${id}, probe ${probe}]`;
}
