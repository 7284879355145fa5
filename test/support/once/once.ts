import { get } from 'node:http';
import type { MadeOnce } from './makers';

/** Long enough to build everything on a busy machine; for `beforeAll`. */
export const longestMaking = 300_000;

/** What all tests of this run share: made when the first of them asks for it, ended when all are done. */
export async function once<Name extends keyof MadeOnce>(name: Name): Promise<MadeOnce[Name]> {
  const [status, text] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    get(`${process.env['TEST_WORKSHOP']}${name}`, { agent: false }, (response) => {
      let said = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (said += part));
      response.once('end', () => resolve([response.statusCode, said]));
    }).once('error', reject);
  });
  const answer: unknown = JSON.parse(text);
  if (status !== 200) throw new Error(String(answer));
  return answer as MadeOnce[Name];
}
