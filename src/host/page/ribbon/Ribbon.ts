import type { AddInReference } from '../../file/workbook/WriteOptions';

/** What the ribbon shows of an add-in, in one language. */
export interface Ribbon {
  /** The add-in's name. */
  readonly name: string;
  /** By which its settings are kept in a file. */
  readonly reference: AddInReference;
  /** The group's title. */
  readonly group: string;
  /** Path of the page in the task pane. */
  readonly panePage: string;
  readonly paneTitle: string;
  readonly functions: { readonly namespace: string; readonly metadata: string } | undefined;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Path of an image, 32 pixels where there is one. */
  readonly icon: string;
  readonly action: { readonly kind: 'pane' } | { readonly kind: 'function'; readonly name: string };
}
