import { isUserError } from '@mixer-oauth/node/user-error';
import { visible } from '@mixer-oauth/report/visible';

/** What a failed run says: the next step for the user's failures, and for ours that it is one. */
export function failureText(error: unknown, isDebugging: boolean): string {
  if (isUserError(error))
    return `mixer-oauth: ${shown(error.message)}\n  ${shown(error.hint)}\n${isDebugging ? `${error.stack ?? ''}\n` : ''}`;
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error && isDebugging ? `${error.stack ?? ''}\n` : '';
  const hint = 'This is a bug in mixer-oauth. Please report it: https://github.com/mixer-oauth/mixer-oauth/issues';
  return `mixer-oauth: internal error: ${shown(message)}\n  ${hint}\n${stack || '  Set MIXER_OAUTH_DEBUG=1 to see where it happened.\n'}`;
}

/** Names in it are the user's, or those of a repository that somebody else wrote. What git says may have several lines. */
const shown = (text: string): string => text.split('\n').map(visible).join('\n');
