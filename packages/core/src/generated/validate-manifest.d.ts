export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `data` has the form of `schemas/manifest.schema.json`; if not, `errors` says why. */
declare const validate: { (data: unknown): boolean; errors?: SchemaError[] | null };
export default validate;
