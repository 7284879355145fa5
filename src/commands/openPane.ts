import { wishForPane, type PaneWish } from '../actions/paneWish';

/** A ribbon button that opens the pane where the person wants to be. Excel waits until it is told that the button has done its work. */
export function openPane(wish: PaneWish): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      wishForPane(wish);
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  };
}
