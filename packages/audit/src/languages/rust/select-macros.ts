// `select!` waits for the first of several things and does what stands behind it: `message = rx.recv() => { … }`. As statements one
// after the other, `message = rx.recv(); { … }`, they keep their places in the file.

/** What an arm waits for that is no expression of Rust, or is nothing: `recv(rx) -> message`, `else`, `biased;`. */
const isNoExpression = /^\s*(?:(?:biased|disabled)\s*;\s*)?(?:(?:recv|send)\s*\([^]*->|(?:default|else|complete)\b)/;

type Blank = (from: number, to: number) => void;

/**
 * @param after - where what begins at a place ends: behind a bracket's other side, a text or a comment; the place itself of anything else
 */
export function toStatements(
  chars: string[],
  source: string,
  [open, close]: readonly [number, number],
  after: (at: number) => number,
  blank: Blank,
): void {
  let start = open + 1; // of an arm
  let head: number | undefined; // where its condition begins, `, if is_open`
  for (let at = open + 1; at < close; at += 1) {
    const end = after(at);
    if (end > at) at = end - 1;
    else if (source.charAt(at) === ',') head ??= at;
    else if (source.startsWith('=>', at)) {
      endHead(chars, source, [start, head ?? at, at + 2], blank);
      at = endOfBody(source, at + 2, close, after);
      if (source.charAt(at) === ',') chars[at] = ';';
      [start, head] = [at + 1, undefined];
    }
  }
}

function endHead(
  chars: string[],
  source: string,
  [start, condition, end]: readonly [number, number, number],
  blank: Blank,
): void {
  blank(condition, end);
  if (isNoExpression.test(source.slice(start, condition))) return blank(start, condition);
  const biased = /^\s*biased\s*;/.exec(source.slice(start, condition));
  if (biased) blank(start, start + biased[0].length);
  chars[condition] = ';';
}

/** The comma behind what an arm does; where that is a block, its last bracket may be the end. */
function endOfBody(source: string, from: number, close: number, after: (at: number) => number): number {
  const first = from + (/^\s*/.exec(source.slice(from, close))?.[0].length ?? 0);
  if (source.charAt(first) === '{') {
    const end = after(first);
    const next = end + (/^\s*/.exec(source.slice(end, close))?.[0].length ?? 0);
    return source.charAt(next) === ',' ? next : end - 1;
  }
  for (let at = first; at < close; at += 1) {
    const end = after(at);
    if (end > at) at = end - 1;
    else if (source.charAt(at) === ',') return at;
  }
  return close - 1;
}
