/** A failure that the user can put right: shown as message and hint, without a stack; exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string;
  constructor(message: string, { hint, cause }: { hint: string; cause?: unknown }) {
    super(message, { cause });
    this.hint = hint;
  }
}

/** By its name, not by its class: each bundle of the command has a copy of that. */
export const isUserError = (error: unknown): error is UserError => error instanceof Error && error.name === 'UserError';
