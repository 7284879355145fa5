/** Dates are tested in one time zone; test/endToEnd/otherTimeZone runs those that know dates in another. */
module.exports = () => {
  process.env.TZ ??= 'UTC';
};
