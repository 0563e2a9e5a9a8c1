import type { Sensitivity, Severity, Verdict } from '@mixer-oauth/core';
import { createContext, use } from 'react';
import type { Tone } from './text/line.ts';

/** What the terminal can show. Colour never says anything alone: every state has a mark and a word too. */
export interface Theme {
  readonly hasColour: boolean;
  readonly isAscii: boolean;
  /** Read aloud: marks would only be noise beside the words. */
  readonly isSpoken?: boolean;
}

/** Whether code is coloured by its syntax, which no mark could say instead. */
export const hasColours = ({ hasColour, isAscii, isSpoken = false }: Theme): boolean =>
  hasColour && !isAscii && !isSpoken;

/** For what is read aloud. */
export const spokenTheme: Theme = { hasColour: false, isAscii: true, isSpoken: true };

export const ThemeContext = createContext<Theme>({ hasColour: true, isAscii: false });
export const useTheme = (): Theme => use(ThemeContext);

export interface Look {
  readonly color?: 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';
  readonly styles: readonly ('bold' | 'dim' | 'underline')[];
}

// Blue and yellow carry most: they stay apart for every kind of colour blindness; red and green always have a mark beside them.
export const looks: Readonly<Record<Tone, Look>> = {
  plain: { styles: [] },
  dim: { styles: ['dim'] },
  strong: { styles: ['bold'] },
  title: { color: 'cyan', styles: ['bold'] },
  good: { color: 'green', styles: [] },
  warn: { color: 'yellow', styles: [] },
  bad: { color: 'red', styles: ['bold'] },
  note: { color: 'blue', styles: [] },
  match: { color: 'yellow', styles: ['bold', 'underline'] },
  added: { color: 'green', styles: [] },
  removed: { color: 'red', styles: [] },
  hunk: { color: 'cyan', styles: [] },
  keyword: { color: 'magenta', styles: [] },
  string: { color: 'green', styles: [] },
  number: { color: 'yellow', styles: [] },
  name: { color: 'blue', styles: [] },
  type: { color: 'cyan', styles: [] },
};

type Marked = Readonly<{ mark: string; ascii: string; tone: Tone }>;

export const severityLooks: Readonly<Record<Severity, Marked>> = {
  error: { mark: '✖', ascii: 'E', tone: 'bad' },
  warning: { mark: '▲', ascii: 'W', tone: 'warn' },
  info: { mark: '●', ascii: 'i', tone: 'note' },
};

export const sensitivityLooks: Readonly<Record<Sensitivity, Marked>> = {
  low: { mark: '○', ascii: '.', tone: 'good' },
  medium: { mark: '◐', ascii: 'o', tone: 'note' },
  high: { mark: '●', ascii: 'O', tone: 'warn' },
  critical: { mark: '◆', ascii: '#', tone: 'bad' },
};

/** The marks of the printed ledger. */
export const verdictLooks: Readonly<Record<Verdict, Marked>> = {
  ok: { mark: '✓', ascii: 'v', tone: 'good' },
  unused: { mark: '-', ascii: '-', tone: 'warn' },
  missing: { mark: '✗', ascii: 'x', tone: 'bad' },
  undeclared: { mark: '+', ascii: '+', tone: 'bad' },
  'never-requested': { mark: '!', ascii: '!', tone: 'warn' },
  unknown: { mark: '#', ascii: '#', tone: 'bad' },
  unprovable: { mark: '?', ascii: '?', tone: 'note' },
};

export const verdictOfRedirect = {
  accepted: { mark: '✓', ascii: 'v', tone: 'good' },
  refused: { mark: '✗', ascii: 'x', tone: 'bad' },
} as const satisfies Record<string, Marked>;

const glyphs = {
  pointer: { mark: '❯', ascii: '>' },
  cursor: { mark: '▏', ascii: '_' },
  bullet: { mark: '•', ascii: '*' },
  ellipsis: { mark: '…', ascii: '~' },
  arrow: { mark: '→', ascii: '->' },
  crumb: { mark: '›', ascii: '>' },
  upDown: { mark: '↑↓', ascii: 'Up/Dn' },
  enter: { mark: '⏎', ascii: 'Enter' },
  rule: { mark: '─', ascii: '-' },
  none: { mark: '·', ascii: '.' },
  full: { mark: '█', ascii: '#' },
  rest: { mark: '░', ascii: '.' },
} as const;
export type Glyph = keyof typeof glyphs;

// They only set off what stands on a line of its own.
const silent: ReadonlySet<Glyph> = new Set(['bullet', 'arrow']);

export function glyph(name: Glyph, { isAscii, isSpoken = false }: Omit<Theme, 'hasColour'>): string {
  if (isSpoken && silent.has(name)) return '';
  return isAscii ? glyphs[name].ascii : glyphs[name].mark;
}
export function markOf({ mark, ascii }: Marked, { isAscii, isSpoken = false }: Omit<Theme, 'hasColour'>): string {
  if (isSpoken) return '';
  return isAscii ? ascii : mark;
}

/** Text of the catalogue and of users in a terminal that only has ASCII. */
export const plainText = (text: string, { isAscii }: Pick<Theme, 'isAscii'>): string =>
  isAscii ? text.replaceAll(/[^\x20-\x7e]/g, (unit) => asciiOf[unit] ?? '?') : text;

const asciiOf: Readonly<Record<string, string>> = {
  '…': '~',
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '→': '>',
};
