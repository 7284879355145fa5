import { calibriWidths } from './calibriWidths';

const pixelsPerPoint = 96 / 72;
/** Ems of signs that are in no table: accented letters count as their own, Chinese and the like as a whole em. */
const otherEms = 0.55;
const wideEms = 1;
const fixedPitch = /consol|courier|mono/i;
const fixedEms = 0.55;
/** Fonts that run about as wide as Calibri; all others are taken to be as much wider as Arial and Segoe UI are. */
const narrow = /^(?:calibri|carlito|aptos narrow)/i;
const widerFactor = 1.12;

const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };

function ems(sign: string, weight: keyof typeof known): number {
  let width = known[weight].get(sign);
  if (width === undefined) {
    const [base = sign] = sign.normalize('NFD');
    const thousandths = calibriWidths[weight][base.charCodeAt(0) - 32];
    width = thousandths === undefined ? (sign.charCodeAt(0) > 0x2e7f ? wideEms : otherEms) : thousandths / 1000;
    known[weight].set(sign, width);
  }
  return width;
}

/** How wide a text is drawn, in pixels, without line breaks; `fontSize` in points. Exact for Calibri and Carlito. */
export function textWidth(text: string, fontSize: number, fontName: string, bold: boolean): number {
  const weight = bold ? 'bold' : 'regular';
  const fixed = fixedPitch.test(fontName);
  let sum = 0;
  for (const sign of text) sum += fixed ? fixedEms : ems(sign, weight);
  const factor = fixed || narrow.test(fontName) ? 1 : widerFactor;
  return sum * fontSize * pixelsPerPoint * factor;
}
