// The parsers of configuration take a second or so for as much. What people write meets the length first, in UTF-16 units.
const maximumLength = 500_000;
const maximumMarks = 100_000;
const marks = new Set(['\n', ',', ':', '[', ']', '{', '}'].map((mark) => mark.charCodeAt(0)));

/**
 * The start of a configuration file that may be read, and where it ends when that is before the end of the file: best right before
 * a line that begins with `opening`, else after a whole line.
 */
export function readableStart(
  whole: string,
  opening = '',
): Readonly<{ text: string; bound: Readonly<{ end?: number }> }> {
  const most = lengthOfMarks(whole);
  if (most === whole.length) return { text: whole, bound: {} };
  const lineBefore = (mark: string): number => whole.lastIndexOf(mark, most - 1) + 1;
  const end = lineBefore(`\n${opening}`) || lineBefore('\n') || most;
  return { text: whole.slice(0, end), bound: { end } };
}

function lengthOfMarks(text: string): number {
  const last = Math.min(text.length, maximumLength);
  let count = 0;
  for (let at = 0; at < last; at += 1) {
    if (marks.has(text.charCodeAt(at))) count += 1;
    if (count === maximumMarks) return at + 1;
  }
  return last;
}
