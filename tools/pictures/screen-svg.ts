import { graphemes } from '@mixer-oauth/report';

// The colours of a dark terminal; foregrounds of ECMA-48, 8.3.117 in their order.
const background = '#14171c';
const foreground = '#d7dae0';
const palette = ['#5c6370', '#ff7b72', '#7ee787', '#e3b341', '#79c0ff', '#d2a8ff', '#6fd6e8', '#d7dae0'];
const cell = { width: 8.4, height: 18 };
const margin = 14;

interface Style {
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly isDim?: boolean;
  readonly isUnderlined?: boolean;
  readonly isInverse?: boolean;
}

type Piece = Readonly<{ text: string; style: Style }>;

/**
 * What a terminal shows, as a picture: every character in its own cell, whatever font the reader has.
 *
 * @param screen - lines with SGR codes, as tmux gives them
 * @param title - for who cannot see it
 */
export function screenSvg(
  screen: string,
  { columns, rows, title }: Readonly<{ columns: number; rows: number; title: string }>,
): string {
  const width = Math.ceil(columns * cell.width) + 2 * margin;
  const height = rows * cell.height + 2 * margin;
  const lines = screen.split('\n').slice(0, rows);
  let style: Style = {};
  const texts = lines.flatMap((line, row) => {
    const { pieces, last } = piecesOf(line, style);
    style = last;
    return lineSvg(pieces, row);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escape(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${background}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
${texts.join('\n')}
</g>
</svg>
`;
}

function piecesOf(line: string, from: Style): { pieces: readonly Piece[]; last: Style } {
  const pieces: Piece[] = [];
  let style = from;
  for (const part of line.split(/(\u001B\[[\d;]*m)/)) {
    const codes = /^\u001B\[([\d;]*)m$/.exec(part)?.[1];
    if (codes === undefined) {
      if (part !== '') pieces.push({ text: part, style });
    } else for (const code of codes.split(';')) style = after(style, Number(code));
  }
  return { pieces, last: style };
}

/** The style after one SGR code. */
function after(style: Style, code: number): Style {
  if (code === 0) return {};
  if (code === 1) return { ...style, isBold: true };
  if (code === 2) return { ...style, isDim: true };
  if (code === 4) return { ...style, isUnderlined: true };
  if (code === 7) return { ...style, isInverse: true };
  if (code === 22) return { ...style, isBold: false, isDim: false };
  if (code === 24) return { ...style, isUnderlined: false };
  if (code === 27) return { ...style, isInverse: false };
  if (code >= 30 && code <= 37) return { ...style, colour: palette[code - 30] ?? foreground };
  if (code >= 90 && code <= 97) return { ...style, colour: palette[code - 90] ?? foreground };
  if (code === 39) {
    const { colour: _none, ...rest } = style;
    return rest;
  }
  return style;
}

function lineSvg(pieces: readonly Piece[], row: number): readonly string[] {
  const y = margin + (row + 0.75) * cell.height;
  let column = 0;
  return pieces.flatMap(({ text, style }) => {
    const start = column;
    column += cellsOf(text);
    const colour = style.colour ?? foreground;
    const box = style.isInverse
      ? [
          `<rect x="${at(start)}" y="${(y - 13).toFixed(1)}" width="${wide(column - start)}" height="${cell.height}" fill="${colour}"/>`,
        ]
      : [];
    return [...box, ...words(text).map(({ word, before }) => wordSvg(word, start + before, y, style))];
  });
}

const cellsOf = (text: string): number => graphemes(text).reduce((sum, one) => sum + one.cells, 0);
const at = (column: number): string => (margin + column * cell.width).toFixed(1);
const wide = (cells: number): string => (cells * cell.width).toFixed(1);

/** Spaces are left out: viewers do not agree on them. */
const words = (text: string): readonly { word: string; before: number }[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, before: cellsOf(text.slice(0, index)) }));

function wordSvg(word: string, column: number, y: number, style: Style): string {
  const { colour = foreground, isInverse, isBold, isDim, isUnderlined } = style;
  const looks = [
    `fill="${isInverse ? background : colour}"`,
    ...(isBold ? ['font-weight="bold"'] : []),
    ...(isDim ? ['opacity="0.65"'] : []),
    ...(isUnderlined ? ['text-decoration="underline"'] : []),
  ].join(' ');
  const place = `x="${at(column)}" y="${y.toFixed(1)}" textLength="${wide(cellsOf(word))}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${place} ${looks}>${escape(word)}</text>`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
