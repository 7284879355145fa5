/** One function in functions.json, as Excel reads it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'matrix' };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'matrix';
  readonly optional?: boolean;
}

/** The content of functions.json. */
export interface FunctionsFile {
  readonly allowCustomDataForDataTypeAny: boolean;
  /** Without it Excel answers for us wherever an argument is an error cell, and no message can name it. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}
