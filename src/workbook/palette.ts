/** Colours of a generated workbook, `#RRGGBB`; every pair of text and ground has a contrast of at least 4.5:1. */
export const palette = {
  ink: '#1F2933',
  quiet: '#52606D',
  line: '#CBD2D9',
  paper: '#FFFFFF',
  brand: '#0B4F5C',
  onBrand: '#FFFFFF',
  brandTint: '#E3F1F3',
  calculatedHead: '#52606D',
  calculated: '#F3F5F7',
  /** Behind a required cell that is still blank, and behind what a letter at 0 judges. */
  openTint: '#FFF8E1',
  weakTint: '#FDF0F3',
  helper: '#616E7C',
  green: { ink: '#14532D', ground: '#DCF3E2' },
  amber: { ink: '#7A4100', ground: '#FFEFCC' },
  rose: { ink: '#8A1538', ground: '#FBE0E7' },
  blue: { ink: '#0B4F5C', ground: '#DCEEF2' },
  grey: { ink: '#4A5561', ground: '#E9ECEF' },
} as const;

export interface Tone {
  readonly ink: string;
  readonly ground: string;
}
