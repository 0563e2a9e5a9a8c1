import type { Condition, Expr } from '../outline/outline.ts';
import { literalText, piecesOf, type Piece, type Value } from './values.ts';

type Answer = 'fails' | 'holds' | 'open';

/** Whether texts of which perhaps not all is known begin with, end with or hold another one. */
export function whetherPart(found: readonly Value[], [part]: readonly Expr[], asks: Condition['asks']): Answer {
  if (part?.kind !== 'text') return 'open';
  const { value: wanted } = part;
  const answers = new Set(
    found.map((value): Answer => {
      if (value.kind !== 'text') return 'open';
      const pieces = piecesOf(value);
      if (asks === 'part') return holds(pieces, wanted);
      const known = asks === 'start' ? knownFrom(pieces) : knownFrom(pieces.toReversed(), true);
      const short = known.text.length < wanted.length;
      const side = asks === 'start' ? known.text.slice(0, wanted.length) : known.text.slice(-wanted.length || Infinity);
      if (!short) return side === wanted ? 'holds' : 'fails';
      if (known.isWhole) return 'fails';
      const matches = asks === 'start' ? wanted.startsWith(known.text) : wanted.endsWith(known.text);
      return matches ? 'open' : 'fails';
    }),
  );
  const [only = 'open'] = answers;
  return answers.size === 1 ? only : 'open';
}

/** What is known of a text from one of its ends on, up to the first hole. */
function knownFrom(pieces: readonly Piece[], isBackwards = false): Readonly<{ text: string; isWhole: boolean }> {
  let text = '';
  for (const piece of pieces) {
    if (!('text' in piece)) return { text, isWhole: false };
    text = isBackwards ? piece.text + text : text + piece.text;
  }
  return { text, isWhole: true };
}

function holds(pieces: readonly Piece[], wanted: string): Answer {
  const isWhole = pieces.every((piece) => 'text' in piece);
  const text = pieces.map((piece) => ('text' in piece ? piece.text : '\u0000')).join('');
  if (text.includes(wanted)) return 'holds';
  return isWhole ? 'fails' : 'open';
}

/** `path[0] == '/'`: a character of each text, undefined where one is not known; `none` where what is passed are no texts. */
export function charactersAt(values: readonly Value[], at: number): readonly Value[] | undefined | 'none' {
  if (!values.some(({ kind }) => kind === 'text')) return 'none';
  const found = values.map((value) => {
    const [first] = value.kind === 'text' ? value.pieces : [];
    return first && 'text' in first ? first.text.charAt(at) : '';
  });
  return found.includes('') ? undefined : found.map((character) => literalText(character));
}
