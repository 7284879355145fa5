import { tinted } from '../../../../src/host/file/styles/tinted';

// Tints of accents as Excel's colour picker shows them: lighter 80 %, 40 %, darker 25 %.
test.each([
  ['#4472C4', 0, '#4472C4'],
  ['#4472C4', 0.7999816888943144, '#DAE3F3'],
  ['#4472C4', -0.249977111117893, '#2F5597'],
  ['#FFFFFF', -0.0499893185216834, '#F2F2F2'],
  ['#000000', 0.249977111117893, '#404040'],
])('%s with tint %d is %s', (color, tint, shade) => {
  const parts = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const wanted = parts(shade);
  parts(tinted(color, tint)).forEach((part, index) => {
    expect(Math.abs(part - (wanted[index] ?? 0))).toBeLessThanOrEqual(1);
  });
});
