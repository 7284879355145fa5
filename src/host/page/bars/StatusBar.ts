import type { Area } from '../../book/model/Area';
import { displayText } from '../../book/model/displayText';
import type { Sheet } from '../../book/model/Sheet';
import { element } from '../element';
import type { PageWords } from '../language/english';

const mostCells = 200_000;

/** The line at the foot: what the page is doing, and count, average and sum of what is selected. */
export class StatusBar {
  readonly root = element('div', { class: 'status-bar' });
  private readonly state = element('span', { class: 'status-state', role: 'status' });
  private readonly totals = element('span', { class: 'status-totals' });
  private readonly kept = element('span', { class: 'status-kept' });

  constructor() {
    this.root.append(this.state, this.kept, this.totals);
  }

  showState(text: string, isBusy: boolean): void {
    if (this.state.textContent !== text) this.state.textContent = text;
    this.root.classList.toggle('busy', isBusy);
  }

  showKept(text: string): void {
    this.kept.textContent = text;
  }

  showTotals(sheet: Sheet, area: Area, words: PageWords): void {
    this.totals.textContent = totals(sheet, area, words);
  }
}

/** `Average: 2 · Count: 3 · Sum: 6`; nothing for a single cell. */
function totals(sheet: Sheet, area: Area, words: PageWords): string {
  const { rows, columns } = sheet.extent();
  const bottom = Math.min(area.bottom, rows - 1);
  const right = Math.min(area.right, columns - 1);
  if ((bottom - area.top + 1) * (right - area.left + 1) > mostCells) return '';
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      const value = sheet.value(row, column);
      if (value === null) continue;
      count += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
    }
  }
  if (count < 2) return '';
  const { numberFormat } = sheet.style(area.top, area.left);
  const shown = (value: number): string => displayText(Number(value.toPrecision(12)), numberFormat);
  const parts = [`${words.count}: ${String(count)}`];
  if (numbers > 0) parts.unshift(`${words.average}: ${shown(sum / numbers)}`);
  if (numbers > 0) parts.push(`${words.sum}: ${shown(sum)}`);
  return parts.join(' · ');
}
