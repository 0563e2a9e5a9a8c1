export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `data` has the form of `schemas/provider.schema.json`; if not, `errors` says why. */
declare const validate: { (data: unknown): boolean; errors?: SchemaError[] | null };
export default validate;

/** The keys that each object may have, by its place in the data: `/scopes/*`. */
export declare const knownKeys: Readonly<Record<string, readonly string[]>>;
