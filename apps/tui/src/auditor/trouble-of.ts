import { isUserError } from '@mixer-oauth/node/user-error';
import type { Trouble } from '../model.ts';

/** What is told of a failure: the user's with the next step, ours as one. */
export function troubleOf(error: unknown): Trouble {
  if (isUserError(error)) return { message: error.message, hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  return { message: `internal error: ${message}`, hint: 'This is a bug in mixer-oauth: please report it.' };
}
