import { decodeXstring, encodeXstring, encodeXstringAttribute } from '../../../../src/host/file/package/xstring';

test.each([
  ['a\u0007b', 'a_x0007_b'],
  ['_x0041_', '_x005F_x0041_'],
  ['a\r\nb', 'a_x000D_\nb'],
  ['_x004_ and _', '_x004_ and _'],
])('%j is written %j', (text, written) => {
  expect(encodeXstring(text)).toBe(written);
  expect(decodeXstring(written)).toBe(text);
});

test('line breaks in attributes are written out', () => {
  expect(encodeXstringAttribute('Due\ndate')).toBe('Due_x000a_date');
});
