import { graphemes, widthOf } from '@mixer-oauth/report';
import { lineOf, type Line, span, type Tone } from './line.ts';

/** Lines of at most `cells`. Breaks at spaces; a word that is longer than a line is broken where the line ends. */
export function wrapText(text: string, cells: number): readonly string[] {
  const room = Math.max(1, cells);
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    lines.push(line);
    line = '';
  };
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) flush();
    line = line === '' ? word : `${line} ${word}`;
    while (widthOf(line) > room) {
      const [head, rest] = split(line, room);
      line = head;
      flush();
      line = rest;
    }
  }
  flush();
  return lines;
}

function split(text: string, cells: number): readonly [string, string] {
  let used = 0;
  let head = '';
  for (const one of graphemes(text)) {
    used += one.cells;
    if (used > cells && head !== '') break;
    head += one.text;
  }
  return [head, text.slice(head.length)];
}

export const paragraph = (text: string, width: number, tone: Tone = 'plain'): readonly Line[] =>
  wrapText(text, width).map((line) => lineOf(line, tone));

const labelWidth = 13;

/** `label  text`, the text wrapped in its own column; nothing for an empty text. */
export function field(label: string, text: string, width: number, tone: Tone = 'plain'): readonly Line[] {
  if (text === '') return [];
  const isBeside = width >= labelWidth + 24;
  const lines = wrapText(text, isBeside ? width - labelWidth - 1 : width - 2);
  if (!isBeside) return [lineOf(label, 'dim'), ...lines.map((line) => [span('  '), span(line, tone)])];
  return lines.map((line, index) => [
    span(`${(index === 0 ? label : '').padEnd(labelWidth)} `, 'dim'),
    span(line, tone),
  ]);
}

/** A wrapped text behind a mark; the lines after the first are indented as far. */
export function bullet(mark: string, text: string, width: number, tone: Tone = 'plain'): readonly Line[] {
  const indent = widthOf(mark);
  return wrapText(text, width - indent).map((line, index) => [
    span(index === 0 ? mark : ' '.repeat(indent), index === 0 ? tone : 'plain'),
    span(line),
  ]);
}
