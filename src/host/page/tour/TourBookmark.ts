import type { CellValue } from '../../book/model/CellValue';
import type { Story, Tour } from './Story';

/** The step at which somebody stands. */
interface MarkedStep {
  /** Places in the story. */
  readonly tour: number;
  readonly step: number;
  /** What the formula of the step came to as it began. */
  readonly before?: CellValue;
  /** False where the tour was left. */
  readonly isOpen: boolean;
}

const key = 'excel-preview-tour';

/** Remembers in this browser how far somebody has come in a tour, so that it goes on after a reload. Tabs share it, as they share the workbook. */
export class TourBookmark {
  /** Undefined where there is none that fits the story. */
  read({ tours }: Story): (Omit<MarkedStep, 'tour'> & { readonly tour: Tour }) | undefined {
    const marked = stored();
    const tour = tours[Number(marked?.tour)];
    return marked && tour?.steps[marked.step] ? { ...marked, tour } : undefined;
  }

  put(mark: MarkedStep): void {
    // An error of a cell is an object, which would not come back as one.
    const before = typeof mark.before === 'object' ? undefined : mark.before;
    save(JSON.stringify({ ...mark, before }));
  }

  /** The tour was left: it waits until it is asked for. */
  close(): void {
    const marked = stored();
    if (marked) this.put({ ...marked, isOpen: false });
  }

  remove(): void {
    save('');
  }
}

function stored(): MarkedStep | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '') as MarkedStep;
  } catch {
    return undefined;
  }
}

function save(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Without it a tour begins anew after a reload.
  }
}
