import type { DeclaredFunctions } from '../../../../src/host/protocol/functions/DeclaredFunctions';
import { invocationParameters } from '../../../../src/host/protocol/functions/invocationParameters';
import { CellError } from '../../../../src/host/book/model/CellError';

type Parameter = DeclaredFunctions['functions'][number]['parameters'][number];

function given(parameters: readonly Parameter[], values: Parameters<typeof invocationParameters>[1], allow = false) {
  return invocationParameters({ id: 'F', name: 'F', parameters }, values, 'zero', allow);
}

const text = { name: 'text', type: 'string' };
const number = { name: 'number', type: 'number' };
const flag = { name: 'flag', type: 'boolean' };
const any = { name: 'any', type: 'any' };

test.each<[Parameter, Parameters<typeof invocationParameters>[1][number], unknown]>([
  [text, 1.5, '1.5'],
  [text, true, 'TRUE'],
  [text, null, ''],
  [number, '2', 2],
  [number, true, 1],
  [number, null, 0],
  [flag, 'true', true],
  [flag, 0, false],
  [flag, null, false],
  [any, 'x', 'x'],
  [any, null, 0],
  [any, [['one cell']], 'one cell'],
  [{ ...any, optional: true }, undefined, null],
  [{ ...any, dimensionality: 'matrix' }, 'single', [['single']]],
])('%j takes %j as %j', (parameter, value, handed) => {
  expect(given([parameter], [value])).toEqual([handed]);
});

test.each<[string, Parameter, Parameters<typeof invocationParameters>[1]]>([
  ['a text for a number', number, ['x']],
  ['a text for a truth value', flag, ['perhaps']],
  ['a range for one value', any, [[[1, 2]]]],
  ['too few', any, []],
  ['too many', any, [1, 2]],
])('%s is #VALUE!', (_name, parameter, values) => {
  expect(given([parameter], values)).toEqual(new CellError('#VALUE!'));
});

test('an error ends the call, or is handed over where that is allowed', () => {
  const error = new CellError('#DIV/0!');
  expect(given([any], [error])).toBe(error);
  expect(given([any], [error], true)).toEqual([{ type: 'CustomFunctionError', code: '#DIV/0!' }]);
  expect(given([number], [error], true)).toBe(error);
});

test('repeating values come as one list', () => {
  expect(given([text, { ...any, repeating: true }], ['a', 1, 2])).toEqual(['a', [1, 2]]);
  expect(given([text, { ...any, repeating: true }], ['a'])).toEqual(['a', []]);
});
