// Runs in the add-in's frame before office.js: gets the host from the page around it.
if (window.parent !== window) window.parent.connectAddIn?.(window);
