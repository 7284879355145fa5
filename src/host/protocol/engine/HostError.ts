/** A refusal that ends a batch; `code` is what the add-in finds as `error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A value that Excel takes and the preview does not; the batch that meets it tells the member too. */
export class UnansweredValue extends Error {
  constructor(readonly value: string) {
    super(value);
  }
}

/** Members that Office.js calls on behalf of functions of its own. */
const ownFunctions: Readonly<Record<string, string>> = { 'Application.createWorkbook': 'Excel.createWorkbook' };

/** What the preview says of anything it does not hold: `Range.foo is not part of this preview`. */
export function notAnswered(typeName: string, member: string): HostError {
  const name = `${typeName}.${member}`;
  return new HostError('ApiNotFound', `${ownFunctions[name] ?? name} is not part of this preview`);
}
