/** The manifest's schema as a function without ajv: loading ajv would double the command's start. */
export declare function compileValidator(): Promise<string>;
