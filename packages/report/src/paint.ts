import type { Severity } from '@mixer-oauth/core';

/** Select Graphic Rendition, ECMA-48 8.3.117: what switches a look on and what switches it off again. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

export type Look = keyof typeof codes;

/** Puts a look around a text; without colour, leaves the text as it is. */
export type Paint = (look: Look, text: string) => string;

export const painter = (isColour: boolean): Paint =>
  isColour
    ? (look, text) => (text ? `\u{1b}[${codes[look][0]}m${text}\u{1b}[${codes[look][1]}m` : '')
    : (_look, text) => text;

export const looksBySeverity = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<
  Severity,
  Look
>;
