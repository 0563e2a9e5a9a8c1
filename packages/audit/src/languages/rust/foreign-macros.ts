import { macrosIn } from './macro-rules.ts';
import { sourceFrom } from './tokens.ts';

const invocation = /\b([A-Za-z_]\w*)\s?!\s*[([{]/g;
const largestSource = 400_000; // characters
const largestDefinition = 20_000; // characters: what is longer is a language of its own
const most = 40_000; // characters of all that one file is handed

/** The macros that a file defines, as they are written. */
export function macrosDefinedIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!text.includes('macro_rules!') || text.length > largestSource) return found;
  for (const [name, { at, end }] of macrosIn(sourceFrom(text)))
    if (end - at <= largestDefinition) found.set(name, text.slice(at, end));
  return found;
}

const isMore = (definition: string): boolean =>
  [...macrosIn(sourceFrom(definition)).values()].some(({ mustExpand }) => mustExpand);

/**
 * The definitions that the calls in a text need which it does not have itself, with those that these need; none where functions in
 * their place would say the same.
 */
export function macrosNeededIn(text: string, elsewhere: ReadonlyMap<string, string>): string {
  if (elsewhere.size === 0 || !text.includes('!') || text.length > largestSource) return '';
  const own = new Set([...text.matchAll(/\bmacro_rules!\s*(\w+)/g)].map(([, name = '']) => name));
  const needed = new Map<string, string>();
  const open = [text];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const [, name = ''] of next.matchAll(invocation)) {
      const definition = own.has(name) || needed.has(name) ? undefined : elsewhere.get(name);
      if (definition === undefined) continue;
      needed.set(name, definition);
      open.push(definition);
    }
  const all = [...needed.values()];
  if (!all.some(isMore)) return '';
  const foreign = all.join('\n');
  return foreign.length > most ? '' : foreign;
}
