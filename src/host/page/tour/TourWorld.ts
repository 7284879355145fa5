import type { Page } from '../Page';

/** What a tour finds and may do on the page. */
export interface TourWorld {
  readonly page: Page;
  readonly isAddInPresent: () => boolean;
  readonly switchAddIn: (isPresent: boolean) => Promise<void>;
  readonly pane: {
    /** The add-in's page, while its pane is open and one is loaded. */
    readonly document: Document | undefined;
    readonly frame: HTMLElement;
    /** Opens the pane; the focus stays where it is. */
    readonly openPane: () => void;
  };
  /** Keeps an open edit; false where its value was refused. */
  readonly keepEdit: () => Promise<boolean>;
  /** Puts a new workbook in place of the present one; false where the person would rather keep that. */
  readonly startNew: () => Promise<boolean>;
  /** Opens a workbook in place of the present one; false where the person would rather keep that. */
  readonly openFile: (file: File) => Promise<boolean>;
}
