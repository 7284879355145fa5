import { JSDOM } from 'jsdom';
import type { Grid } from '../../src/intake/Grid';
import { readHtml } from '../../src/intake/readHtml';
import { readText } from '../../src/intake/readText';

/** The first table of a page or text. */
export function gridOf(kind: 'html' | 'text', text: string): Grid {
  if (kind === 'text') return readText(text).grid;
  const [grid = []] = readHtml(new JSDOM(text).window.document);
  return grid;
}
