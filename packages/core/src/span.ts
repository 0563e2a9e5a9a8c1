/** `line` and `column` count from 1, `offset` from 0; columns and offsets are UTF-16 code units. */
export type Position = Readonly<{ line: number; column: number; offset: number }>;

/** Half-open: `start` is inside, `end` is not. `file` is relative to the workspace root, with `/` separators. */
export type Span = Readonly<{ file: string; start: Position; end: Position }>;

/** A value and where the user wrote it. */
export type Located<T> = Readonly<{ value: T; span: Span }>;

/** Turns offsets of one text into positions. Building costs one pass; a look-up is a binary search. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1, offset };
  }

  span(file: string, start: number, end: number): Span {
    return { file, start: this.position(start), end: this.position(end) };
  }
}
