/** What GitHub answered; undefined where the failure is none of its answers. */
export const statusOf = (error: unknown): number | undefined => {
  const { status, response } = error as { status?: unknown; response?: unknown };
  return typeof status === 'number' && response !== undefined ? status : undefined;
};

/** The token lacks the right, or what it would write to is closed to it: less is shown, and nothing is wrong. */
export const isRefusal = (error: unknown): boolean => {
  const status = statusOf(error);
  return (
    (status === 401 || status === 403 || status === 404) &&
    !/rate limit/i.test(error instanceof Error ? error.message : '')
  );
};

/** It is not known whether the request was carried out: no answer came, or the server failed while it was at it. */
export const isUnsure = (error: unknown): boolean => {
  const { status, name } = error as { status?: unknown; name?: unknown };
  return name === 'AbortError' || (typeof status === 'number' && status >= 500);
};
