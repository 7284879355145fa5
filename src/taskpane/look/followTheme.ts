/** Office.js asks Excel for its theme once five seconds have passed since it last did. */
const asked = 5100;

/**
 * Looks whenever the theme may be another: regularly, when somebody comes to the pane, and when the system changes its own. Excel documents no event
 * for it: `Office.EventType.OfficeThemeChanged` is one of Outlook's mailbox (Mailbox 1.14).
 */
export function followTheme(look: () => void): void {
  setInterval(look, asked);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look);
}
