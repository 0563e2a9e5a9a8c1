import { painter } from '@mixer-oauth/report';
import { looks } from '../looks.ts';
import type { Line } from './line.ts';

const paint = painter(true);

/** A line with the codes of its looks; without colours, boldness and the like stay. */
export function paintLine(line: Line, hasColour: boolean): string {
  let painted = '';
  for (const { text, tone = 'plain' } of line) {
    const { color, styles } = looks[tone];
    let part = text;
    for (const style of styles) part = paint(style, part);
    painted += color === undefined || !hasColour ? part : paint(color, part);
  }
  return painted;
}
