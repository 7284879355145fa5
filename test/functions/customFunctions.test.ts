import fc from 'fast-check';
import { associated, errorCell, resultOf } from './customFunctionsRuntime';
import { associateFunctions, customFunctions, hiddenFunctions } from '../../src/functions/associateFunctions';

const cell = fc.oneof(
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, '', 0, 'en', 'id', '95% per minggu', 'Maksimalkan', errorCell),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);
const argument = fc.oneof(
  { weight: 4, arbitrary: cell },
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
  fc.object(),
);

test.each(Object.entries(customFunctions))(
  '%s gives texts and numbers, or a #VALUE!, and nothing else',
  (_id, call) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 21 }), (args) => {
        const { value } = resultOf(() => Reflect.apply(call, undefined, args));
        expect([value].flat(2).filter((each) => typeof each !== 'string' && typeof each !== 'number')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

test('every function is associated under its id', () => {
  associateFunctions();
  expect(associated).toEqual({ ...customFunctions, ...hiddenFunctions });
});
