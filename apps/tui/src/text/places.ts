import type { Span as Place } from '@mixer-oauth/core';
import { glyph, type Theme } from '../looks.ts';
import { type Line, span } from './line.ts';
import { bullet } from './wrap-text.ts';

/** A place that a page names, with the line of the page where it does. */
export interface NamedPlace {
  readonly line: number;
  readonly place: string;
}

/** `file:line` behind words, of which the first two cells are free for a pointer. */
export const placeLines = (words: string, place: string, width: number): readonly Line[] =>
  bullet(words, place, width, 'dim').map((line, index) =>
    index === 0 ? line.map((one) => ({ ...one, place })) : line,
  );

export const placesOf = (lines: readonly Line[]): readonly NamedPlace[] =>
  lines.flatMap((line, index) => {
    const place = line[0]?.place;
    return place === undefined ? [] : [{ line: index, place }];
  });

/** The lines, with a pointer at one of the places that they name. */
export function pointAt(lines: readonly Line[], number: number, theme: Theme): readonly Line[] {
  const at = placesOf(lines)[number]?.line;
  return lines.map((line, index) => {
    const [first, ...rest] = line;
    if (index !== at || !first) return line;
    return [span(`${glyph('pointer', theme)} `, 'title'), { ...first, text: first.text.slice(2) }, ...rest];
  });
}

/** What an editor is told; undefined for a text that names no line. */
export function openable(place: string): Pick<Place, 'file' | 'start'> | undefined {
  const { file, line } = /^(?<file>.+):(?<line>\d+)$/.exec(place)?.groups ?? {};
  return file === undefined ? undefined : { file, start: { line: Number(line), column: 1, offset: 0 } };
}
