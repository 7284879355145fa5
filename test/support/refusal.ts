/** What Office.js says of a refused batch; undefined where it was not refused. */
export async function refusal(
  work: Promise<unknown>,
): Promise<{ code: string; place: string; message: string } | undefined> {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, place: String(debugInfo?.errorLocation), message };
  }
  return undefined;
}
