import type { Sheet } from '../../book/model/Sheet';
import { xml } from '../package/xml';
import { keptProtection } from './keptProtection';

/** ECMA-376 Part 1, 18.3.1.85 sheetProtection. */
export function protectionXml({ protectedWith }: Sheet): string {
  if (!protectedWith) return '';
  const kept = keptProtection(protectedWith);
  if (kept) return xml('sheetProtection', kept);
  const { password } = protectedWith;
  return xml('sheetProtection', {
    password: password === undefined || password === '' ? undefined : passwordHash(password),
    sheet: true,
    objects: true,
    scenarios: true,
  });
}

/** The 16-bit hash of a sheet's password (ECMA-376 Part 4, 14.7.1): it keeps nobody out who means to come in. */
export function passwordHash(password: string): string {
  let hash = 0;
  const rotate = (): void => {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  };
  for (const character of [...password].reverse()) {
    rotate();
    hash ^= character.charCodeAt(0) & 0xff;
  }
  rotate();
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
