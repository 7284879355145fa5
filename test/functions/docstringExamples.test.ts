import './customFunctionsRuntime';
import { functionText } from '../../src/cli/functions/functionText';
import { readFunctions } from '../../src/cli/functions/readFunctions';
import { commandLine as en } from '../../src/words/en/commandLine';
import { commandLine as id } from '../../src/words/id/commandLine';
import { customFunctions, hiddenFunctions } from '../../src/functions/associateFunctions';

const callable = { ...customFunctions, ...hiddenFunctions };
/** 31 December 2026 as Excel hands over a date. */
const date = /DATE\(2026[,;]12[,;]31\)/;
const serial = '46387';

/** The examples that show a value rather than describe one. */
const examples = (['en', 'id'] as const).flatMap((language) =>
  readFunctions('src/functions')
    .filter(({ id }) => !['ADVICE', 'RANGECHECK', 'CHECKTABLE', 'EXAMPLES'].includes(id))
    .map((described) => ({
      id: described.id,
      example: functionText(described, { en, id }[language]).example,
      language,
    })),
);

/** Indonesian Excel writes 0,95 and parts arguments with semicolons. */
function asEnglish(text: string): string {
  return text.replaceAll(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',');
}

test.each(examples)('$language: $example', ({ id, example, language }) => {
  const spoken = example.replace(date, serial);
  const [call = '', result = ''] = (language === 'id' ? asEnglish(spoken) : spoken).split(' → ');
  const args: unknown = JSON.parse(`[${call.slice(call.indexOf('(') + 1, -1)}]`);
  expect(call).toMatch(new RegExp(String.raw`^KPI\.${id}\(`));
  expect(String(Reflect.apply(callable[id], undefined, args as unknown[]))).toBe(result);
});
