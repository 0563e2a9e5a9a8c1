import type { Span as Place } from '@mixer-oauth/core';
import { codeFrame, type Look, makeSource, type Source } from '@mixer-oauth/report';
import { type Highlight, lookAt } from '../highlight/code-look.ts';
import { plainText, type Theme } from '../looks.ts';
import type { Snapshot } from '../model.ts';
import { type Line, span, type Tone } from './line.ts';

export interface FrameOptions {
  readonly width: number;
  readonly theme: Theme;
  readonly tone: Tone;
  readonly around: number; // lines before and after
  /** Absent where code has no colours, and until it is loaded. */
  readonly highlight?: Highlight;
}

/** The carets alone are red there, and here of the tone of what they show. */
const codeTones: Readonly<Partial<Record<Look, Tone>>> = {
  dim: 'dim',
  magenta: 'keyword',
  green: 'string',
  yellow: 'number',
  blue: 'name',
  cyan: 'type',
};

const sources = new WeakMap<Snapshot, Map<string, Source | undefined>>();

/** The code of a place with carets under it, secrets masked; nothing where its text is not known. */
export function frameLines(at: Place, snapshot: Snapshot, options: FrameOptions): readonly Line[] {
  const source = sourceOf(at.file, snapshot);
  if (!source) return [];
  const { width, theme, tone, around, highlight } = options;
  const toneOf = (look: string): Tone => (look === 'red' ? tone : (codeTones[look as Look] ?? 'plain'));
  const lines = codeFrame(source, at, {
    paint: (look, text) => `\u0001${look}\u0002${text}\u0003`,
    look: 'red',
    width: width - 2,
    indent: '',
    around,
    ...(highlight && {
      lookAt: (offset: number) => lookAt(highlight(source, at.file, source.text, offset), offset),
    }),
  });
  // The parts that the printed frame paints become spans: the carets, and how the code looks.
  return lines.map((line) => [
    span('  '),
    ...line.split(/(\u0001[^\u0003]*\u0003)/).flatMap((part) => {
      const [, look = '', text = part] = /^\u0001(.*)\u0002([^]*)\u0003$/.exec(part) ?? [];
      return text === '' ? [] : [span(plainText(text, theme), toneOf(look))];
    }),
  ]);
}

function sourceOf(file: string, snapshot: Snapshot): Source | undefined {
  const known = sources.get(snapshot) ?? new Map<string, Source | undefined>();
  sources.set(snapshot, known);
  if (known.has(file)) return known.get(file);
  const found = snapshot.texts.get(file);
  const source =
    found &&
    makeSource(
      () => found.text,
      () => found.hidden,
    );
  known.set(file, source);
  return source;
}
