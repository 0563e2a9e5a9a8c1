import { painter, wrap } from '@mixer-oauth/report';
import type { Io } from './io.ts';

const titleWidth = 13;
const widest = 100;
const narrowest = 20;

/** A fact of a page, beside its title; nothing for a fact that is not there. Long ones go on below themselves. */
export function factRow(title: string, text: string, io: Io): readonly string[] {
  if (text === '') return [];
  const paint = painter(io.hasColour);
  const room = Math.max(narrowest, Math.min(io.width, widest) - titleWidth - 1);
  return wrap(text, room).map((line, at) => `${paint('dim', (at === 0 ? title : '').padEnd(titleWidth))} ${line}`);
}
