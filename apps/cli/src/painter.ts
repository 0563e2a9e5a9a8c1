import type { Io } from './io.ts';

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;
export type Look = keyof typeof codes;

export type Painter = (look: Look, text: string) => string;

/** Paints words where colours are wanted. */
export function painterOf({ hasColour }: Pick<Io, 'hasColour'>): Painter {
  return (look, text) => (hasColour ? `\u001B[${codes[look][0]}m${text}\u001B[${codes[look][1]}m` : text);
}
