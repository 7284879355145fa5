import type { PageLayout } from '../../book/model/Sheet';

/** ECMA-376 Part 1, 18.3.1.63: numbers of paper sizes. */
export const paperSizes: Readonly<Record<PageLayout['paperSize'], number>> = { Letter: 1, A3: 8, A4: 9 };
