/**
 * The value of a JSON text in which no key stands twice in one map. `JSON.parse` would take the last of them without a word.
 *
 * @returns undefined for any other text: a parser that knows places says what is wrong with it
 */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return keysIn(value) === keysWritten(text) ? { value } : undefined;
}

/** In valid JSON a text is a key where a colon follows it, and nowhere else. */
function keysWritten(text: string): number {
  let count = 0;
  // Every text is matched, so that the next match never begins inside of one.
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon !== undefined) count += 1;
  return count;
}

// A list of what is still to be looked at: a text may nest deeper than calls can.
function keysIn(value: unknown): number {
  const rest: unknown[] = [value];
  let count = 0;
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one !== 'object' || one === null) continue;
    const values: readonly unknown[] = Object.values(one);
    if (!Array.isArray(one)) count += values.length;
    rest.push(...values);
  }
  return count;
}
