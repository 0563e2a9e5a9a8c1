import type { Position } from '@mixer-oauth/core';
import { LineIndex } from '@mixer-oauth/core';
import type { Range } from './secrets.ts';

/** One line of a file, without its line break. */
export type SourceLine = Readonly<{ number: number; text: string; offset: number }>;

export interface Source {
  readonly text: string;
  /** Undefined past the end of the file. */
  readonly line: (number: number) => SourceLine | undefined;
  readonly position: (offset: number) => Position;
  /** What must not be shown. */
  readonly hidden: () => readonly Range[];
}

/** A file's text by lines. It and both indexes are made when they are first asked for: most files of a report are never shown. */
export function makeSource(readText: () => string, findHidden: () => readonly Range[]): Source {
  let read: string | undefined;
  const whole = (): string => (read ??= readText());
  let starts: number[] | undefined;
  let index: LineIndex | undefined;
  let hidden: readonly Range[] | undefined;
  return {
    get text() {
      return whole();
    },
    line(number) {
      starts ??= lineStarts(whole());
      const offset = starts[number - 1];
      if (offset === undefined) return undefined;
      const end = starts[number] === undefined ? whole().length : (starts[number] ?? 0) - 1;
      // No search: a line of a megabyte is asked for once for each place in it.
      return { number, offset, text: whole().slice(offset, whole()[end - 1] === '\r' ? end - 1 : end) };
    },
    position: (offset) => (index ??= new LineIndex(whole())).position(offset),
    hidden: () => (hidden ??= findHidden()),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
