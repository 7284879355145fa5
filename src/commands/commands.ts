import { ribbonWishes, wishForPane, type PaneWish } from '../actions/paneWish';

// Outside Excel there may be no office.js.
if (typeof Office !== 'undefined') {
  for (const [name, wish] of Object.entries(ribbonWishes)) Office.actions.associate(name, openPane(wish));
}

/** A ribbon button that opens the pane where the person wants to be. Excel waits until it is told that the button has done its work. */
function openPane(wish: PaneWish): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      wishForPane(wish);
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  };
}
