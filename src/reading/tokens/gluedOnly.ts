/** Letters that stand for something else unless glued to the digits. */
export const gluedOnly = new Set(['k', 'm', 'b', 's', 'h', 'mn', 'x', 'th', 'd']);
