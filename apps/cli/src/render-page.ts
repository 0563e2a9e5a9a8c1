import { padEnd, type Paint, painter, widthOf, wrap } from '@mixer-oauth/report';
import type { Io } from './io.ts';

const widest = 100;

/**
 * A page of the documentation for a terminal: headings bold, code indented, tables in columns, links as their address. Not a
 * Markdown engine: pages have one form.
 */
export function renderPage(page: string, io: Io): string {
  const paint = painter(io.hasColour);
  const width = Math.min(io.width, widest);
  const lines: string[] = [];
  let isCode = false;
  let table: string[] = [];
  for (const line of page.split('\n')) {
    const fence = /^```\s*(.*)$/.exec(line);
    if (!isCode && line.startsWith('|')) {
      table.push(line);
      continue;
    }
    lines.push(...tableLines(table, paint));
    table = [];
    if (fence) {
      isCode = !isCode;
      const title = isCode ? titleOf(fence[1] ?? '') : '';
      if (title !== '') lines.push(paint('dim', `    ${title}`));
    } else if (isCode) lines.push(paint('cyan', `    ${line}`.trimEnd()));
    else lines.push(...proseLines(line, width, paint));
  }
  return `${[...lines, ...tableLines(table, paint)].join('\n').trimEnd()}\n`;
}

/** ```` ```yaml mixer-oauth.yml ```` is the file; ```` ```yaml fixed ```` the same after the fix, as the line above says. */
function titleOf(info: string): string {
  const [, ...rest] = info.split(' ');
  if (info.startsWith('text')) return 'says:';
  const [first = '', second] = rest;
  if (first === 'base') return 'the manifest before:';
  if (first === 'fixed') return second === undefined ? '' : `${second}:`;
  return first === '' ? '' : `${rest.join(' ')}:`;
}

/** One row of values stands below its titles, each beside its own; several rows make columns. */
function tableLines(rows: readonly string[], paint: Paint): readonly string[] {
  const [titles, ...values] = rows.filter((row) => !/^\|[\s:|-]+\|$/.test(row)).map(cellsOf);
  if (!titles) return [];
  const [only] = values;
  const grid = only && values.length === 1 ? titles.map((title, at) => [title, only[at] ?? '']) : [titles, ...values];
  const widths = titles.map((_, at) => Math.max(...grid.map((row) => widthOf(row[at] ?? ''))));
  return grid.map((row, at) => {
    const isTitle = (column: number): boolean => (values.length === 1 ? column === 0 : at === 0);
    const cells = row.map((text, column) => {
      const cell = column === row.length - 1 ? text : padEnd(text, widths[column] ?? 0);
      return isTitle(column) ? paint('dim', cell) : cell;
    });
    return cells.join('  ').trimEnd();
  });
}

const cellsOf = (row: string): string[] =>
  row
    .replaceAll(/^\||\|\s*$/g, '')
    .split('|')
    .map((cell) => withLinks(cell.trim()).replaceAll('`', ''));

function proseLines(line: string, width: number, paint: Paint): readonly string[] {
  const heading = /^#{1,3} (.*)$/.exec(line);
  if (heading) return [paint('bold', heading[1] ?? '')];
  // What stands in backticks is painted as one, so it stays on one line.
  const whole = withLinks(line).replaceAll(/`[^`]+`|\*\*[^*]+\*\*/g, (code) => code.replaceAll(' ', '\u{A0}'));
  return wrap(whole, width).map((text) =>
    text
      .replaceAll(/`([^`]+)`/g, (_, code: string) => paint('cyan', code))
      .replaceAll(/\*\*([^*]+)\*\*/g, (_, words: string) => paint('bold', words))
      .replaceAll('\u{A0}', ' '),
  );
}

/** A link to another page of the documentation leads nowhere in a terminal. */
const withLinks = (line: string): string =>
  line.replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_, text: string, address: string) =>
    text === address || !/^https?:/.test(address) ? text : `${text} (${address})`,
  );
