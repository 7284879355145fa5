import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page or frame, one line each; by all of its rules, or by what its options say. */
export async function axeViolations(place: Page | Frame, options: object = {}): Promise<string[]> {
  await place.evaluate(axe);
  return place.evaluate(async (asked) => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = (await checker.run(asked)).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, options);
}
