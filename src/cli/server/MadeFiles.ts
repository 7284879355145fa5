/** Files that lie in no folder, by their paths: each is made when it is first asked for, and anew where that failed. */
export type MadeFiles = Readonly<
  Record<string, { readonly type: string; readonly make: () => Promise<string | Uint8Array> }>
>;
