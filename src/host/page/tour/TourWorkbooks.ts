import { isBlankWorkbook } from '../file/isBlankWorkbook';
import type { PageLanguage } from '../language/pageWords';
import type { ExampleState } from './ChooserView';
import { valueOf } from './readPlace';
import type { ExampleBook, Tour } from './Story';
import type { TourWorld } from './TourWorld';

/** Puts the workbooks in place with which tours begin. */
export class TourWorkbooks {
  /** One is being put in place. */
  isOpening = false;

  constructor(
    private readonly world: TourWorld,
    private readonly language: () => PageLanguage,
    /** Told how it stands with the finished workbook. */
    private readonly onState: (state: ExampleState) => void,
  ) {}

  /** True where nothing is in the present one. */
  get isBlank(): boolean {
    return isBlankWorkbook(this.world.page.book.workbook);
  }

  /** The workbook in which a tour begins; false where the person keeps another, or it cannot be had. */
  async prepare({ begins }: Tour, example: ExampleBook): Promise<boolean> {
    const { world } = this;
    if (begins.in === 'newWorkbook') {
      if (!this.isBlank && !(await this.opening(() => world.startNew()))) return false;
    } else if (valueOf(world.page, begins.fits) !== true && !(await this.openExample(example))) return false;
    if (!world.isAddInPresent()) await world.switchAddIn(true);
    return true;
  }

  /** Opens the finished workbook; false where that failed, which is told, or where the person keeps the present one. */
  async openExample({ path, fileName }: ExampleBook): Promise<boolean> {
    const language = this.language();
    this.onState('making');
    try {
      const answer = await fetch(path[language]);
      if (!answer.ok) throw new Error(await answer.text());
      const file = new File([await answer.arrayBuffer()], fileName[language]);
      const isOpened = await this.opening(() => this.world.openFile(file));
      this.onState('waiting');
      return isOpened;
    } catch {
      this.onState('failed');
      return false;
    }
  }

  private async opening(open: () => Promise<boolean>): Promise<boolean> {
    this.isOpening = true;
    try {
      return await open();
    } finally {
      this.isOpening = false;
    }
  }
}
