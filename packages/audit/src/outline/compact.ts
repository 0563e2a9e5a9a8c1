import type { FileOutline, Range } from './outline.ts';

const longestName = 60; // UTF-16 units; longer texts are hardly written twice
const none: readonly never[] = Object.freeze([]);
// What is written in the code has one copy already, and of what stands in texts hardly anything is written twice.
const isKept = new Set(['kind', 'operator', 'language', 'value']);

/**
 * Takes the room from an outline that was left for it to grow, in place: a list that was filled one by one has space for
 * seventeen, and every name would be a text of its own.
 *
 * @param names - one copy of each short text, for all outlines of a program
 */
export function compact(outline: FileOutline, names: Map<string, string>): FileOutline {
  const seen = new Set<object>();
  const open: object[] = [outline];
  const smaller = (value: unknown): unknown => {
    if (typeof value === 'string') return value.length <= longestName ? nameIn(names, value) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value)) {
      open.push(value);
      return value;
    }
    if (value.length === 0) return none;
    const exact = value.slice();
    open.push(exact);
    return exact;
  };
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (Array.isArray(next)) {
      for (let at = 0; at < next.length; at += 1) next[at] = smaller(next[at]);
      continue;
    }
    const parts = next as Record<string, unknown>;
    for (const key in parts) {
      const part = parts[key];
      shareRange(parts, part);
      // A text is put back always: the other copy of it is equal.
      if (typeof part === 'object' ? key !== 'at' : typeof part === 'string' && !isKept.has(key))
        parts[key] = smaller(part);
    }
  }
  return outline;
}

/** A statement that is one expression, a function and the expression that it is: one range serves for both. */
function shareRange({ at }: { readonly at?: unknown }, part: unknown): void {
  if (typeof part !== 'object' || part === null || !isRange(at)) return;
  const inner = part as { at?: unknown };
  if (isRange(inner.at) && inner.at !== at && inner.at.start === at.start && inner.at.end === at.end) inner.at = at;
}

const isRange = (at: unknown): at is Range => typeof at === 'object' && at !== null && 'start' in at;

function nameIn(names: Map<string, string>, text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  names.set(text, text);
  return text;
}
