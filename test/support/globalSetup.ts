import { openWorkshop } from './once/workshop';

/** Dates are tested in one time zone; test/endToEnd/otherTimeZone runs those that know dates in another. */
export default async function globalSetup(): Promise<void> {
  process.env['TZ'] ??= 'UTC';
  await openWorkshop();
}
