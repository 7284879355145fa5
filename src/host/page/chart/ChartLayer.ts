import { element } from '../element';
import type { Page } from '../Page';
import { chartData } from './chartData';
import { drawChart } from './drawChart';

/** The charts of the sheet in front, laid over its cells. */
export class ChartLayer {
  private readonly layer = element('div', { class: 'charts' });
  private drawn = '';

  constructor(private readonly page: Page) {
    page.view.floats.prepend(this.layer);
  }

  show(): void {
    const { sheet, scene, view, book } = this.page;
    const charts = sheet.charts.map((chart) => {
      const { top, left, bottom, right } = chart.position;
      const box = scene.geometry.box({ top, left, bottom, right });
      return { chart, box, data: chartData(chart, sheet, book.rules) };
    });
    const key = JSON.stringify([sheet.id, charts]);
    if (key === this.drawn) return;
    this.drawn = key;
    this.layer.replaceChildren(
      ...charts.map(({ chart, box, data }) => {
        const picture = drawChart(chart, data, box.width, box.height);
        picture.style.left = `${String(box.left + scene.headWidth)}px`;
        picture.style.top = `${String(box.top + view.headHeight)}px`;
        return picture;
      }),
    );
  }
}
