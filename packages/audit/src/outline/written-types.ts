/** `Route` of `[Route]`, `[String: Route]`, `Route[]`, `List<Route>` and `Dictionary<string, Route>`. */
export const elementOf = (type: string): string | undefined =>
  /^(?:\[(?:[^[\]]*:)?\s*([\w.]+)\??\]|([\w.]+)\[\]|[\w.]+<(?:[^<>]*,)?\s*([\w.]+)\??>)[?!]?$/
    .exec(type)
    ?.slice(1)
    .find(Boolean);

/** What an `async` function gives. */
export const outOfTask = (type: string | undefined): string | undefined =>
  type === undefined ? undefined : (/^(?:Value)?Task<(.+)>$/s.exec(type)?.[1] ?? type);
