/** The add-in to which document settings belong, as its manifest and its store name it ([MS-OWEXML], reference). */
export interface AddInReference {
  /** The manifest's id, or the asset's in the store. */
  readonly id: string;
  /** Such as `1.0.0.0`. */
  readonly version: string;
  /** Such as `developer` or `en-US`. */
  readonly store: string;
  /** `Registry`, `FileSystem`, `SPCatalog`, `EXCatalog`, `OMEX` … */
  readonly storeType: string;
}

export interface WriteOptions {
  /** Without it, the one that the file named when it was read; without either, settings go into a part that only the preview reads. */
  readonly addIn?: AddInReference;
}
