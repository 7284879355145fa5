/** What Microsoft's validation service said; unreachable where there is no network. */
export type MicrosoftVerdict =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid'; readonly messages: readonly string[] }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Sends the manifest to Microsoft's validation service, the one that the Marketplace uses. Its client is loaded only here. */
export async function askMicrosoft(manifestFile: string): Promise<MicrosoftVerdict> {
  try {
    const { validateManifest } = await import('office-addin-manifest');
    const { isValid, report, statusText } = await validateManifest(manifestFile);
    if (isValid) return { kind: 'valid' };
    const messages = (report?.errors ?? []).map(({ title, content }) => [title, content].filter(Boolean).join(': '));
    if (messages.length > 0) return { kind: 'invalid', messages };
    return { kind: 'unreachable', reason: `it answered ${statusText ?? 'without a report'}` };
  } catch (error) {
    return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
  }
}
