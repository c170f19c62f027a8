/** A file that one of two releases lacks, or has with other bytes. Sizes in bytes. */
export interface FileChange {
  path: string;
  before?: number;
  after?: number;
}

/** A value in package.json that decides what an installation runs or gets. */
export interface ManifestChange {
  /** For example `scripts` or `dependencies`. */
  field: string;
  /** The key in the field; empty where the field itself is the value. */
  key: string;
  before?: string;
  after?: string;
}

/** What differs between the previous version and this one. */
export interface Changes {
  /** The previous version. */
  since: string;
  added: number;
  removed: number;
  changed: number;
  files: readonly FileChange[];
  /** How many values in package.json differ. */
  manifestChanged: number;
  manifest: readonly ManifestChange[];
  /** Bytes. */
  unpackedSize: { before: number; after: number };
}
