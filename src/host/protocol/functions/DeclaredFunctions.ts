/** The functions metadata that an add-in ships as functions.json: the parts of it the host needs. */
export interface DeclaredFunctions {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly result?: { readonly type?: string; readonly dimensionality?: string };
    readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
  }[];
}
