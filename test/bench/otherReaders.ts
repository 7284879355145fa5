import {
  recognizeCurrency,
  recognizeDateTime,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import nlp from 'compromise';

/** Whether a reader sees a number that may be a target, and a time. */
export interface Found {
  readonly hasNumericTarget: boolean;
  readonly timeBound: boolean;
}

export interface Reader {
  readonly name: string;
  readonly read: (text: string) => Found;
}

export function foundBy({ hasNumericTarget, timeBound }: Found): Found {
  return { hasNumericTarget, timeBound };
}

const culture = 'en-us';

/** The public readers of numbers and times in English, each as it is meant to be used. */
export const otherReaders: readonly Reader[] = [
  {
    name: 'Microsoft Recognizers-Text',
    read: (text) => {
      const times = recognizeDateTime(text, culture);
      const numbers = [
        ...recognizePercentage(text, culture),
        ...recognizeCurrency(text, culture),
        ...recognizeNumber(text, culture),
      ];
      const inTime = (place: number) => times.some(({ start, end }) => start <= place && place <= end);
      return { hasNumericTarget: numbers.some(({ start }) => !inTime(start)), timeBound: times.length > 0 };
    },
  },
  {
    name: 'compromise',
    read: (text) => {
      const doc = nlp(text);
      const dates = doc.match('#Date+');
      return { hasNumericTarget: doc.numbers().not('#Date').found, timeBound: dates.found };
    },
  },
];
