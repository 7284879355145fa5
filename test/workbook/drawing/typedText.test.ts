import { typedText } from '../../../src/workbook/drawing/typedText';

describe('typedText', () => {
  test.each(['=X', '+1', '-2', '@all', "'quoted", '001', '1/2', 'MAR-1', '2 Jan', '95%', 'TRUE', 'benar', '\t=1'])(
    'keeps %j a text by an apostrophe',
    (text) => {
      expect(typedText(text)).toBe(`'${text}`);
    },
  );

  test.each(['Marketing', 'R*D', '<HR>', '~A', 'The product is known by at least 3 classes', ''])(
    'leaves %j as it is',
    (text) => {
      expect(typedText(text)).toBe(text);
    },
  );

  test('numbers and truth values stay, nothing becomes empty', () => {
    expect([typedText(3), typedText(true), typedText(null)]).toEqual([3, true, '']);
  });
});
