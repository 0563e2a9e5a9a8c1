import type { Origin } from '../resolve/values.ts';
import type { Scene } from './recogniser.ts';

/** A part of a literal, where the file has it as the text does; else the whole literal, with its quotes and escapes. */
export function placeOfText({ textOf }: Scene, { file, at }: Origin, part: string): Origin {
  const start = part === '' ? -1 : textOf(file).indexOf(part, at.start);
  return start < 0 || start + part.length > at.end ? { file, at } : { file, at: { start, end: start + part.length } };
}
