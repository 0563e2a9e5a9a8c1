import { needsText, operationTitle } from '@mixer-oauth/core';
import { glyph, markOf, plainText, sensitivityLooks, type Theme } from '../looks.ts';
import type { ReferenceRow } from './rows.ts';
import { widthOf } from '@mixer-oauth/report';
import { cutMiddle } from '../text/cut-middle.ts';
import { cell, highlighted, type Line, lineWidth, span } from '../text/line.ts';

const widestName = 34;
const needsWidth = 25; // an arrow and most names of scopes

/** One row of the reference in so many cells. On a narrow screen the description gives way first, then the words beside marks. */
export function referenceLine(row: ReferenceRow, width: number, theme: Theme): Line {
  if (row.kind === 'heading') return [span(`${row.text} `, 'strong'), span(`${row.count}`, 'dim')];
  return row.kind === 'scope' ? scopeLine(row, width, theme) : operationLine(row, width, theme);
}

function scopeLine({ scope, indexes }: Extract<ReferenceRow, { kind: 'scope' }>, width: number, theme: Theme): Line {
  const look = sensitivityLooks[scope.sensitivity];
  const nameWidth = Math.max(10, Math.min(widestName, width - 22));
  const status = scope.status === 'current' ? '' : `${scope.status}  `;
  const head: Line = [
    span(`${markOf(look, theme)} `, look.tone),
    ...filled(scope.name, indexes, nameWidth, theme),
    span(`  ${scope.sensitivity.padEnd(8)}  `, look.tone),
    span(status, 'warn'),
  ];
  const room = width - lineWidth(head);
  return room < 12 ? head : [...head, cell(plainText(scope.description, theme), room, 'dim', glyph('ellipsis', theme))];
}

function operationLine(
  { operation, indexes }: Extract<ReferenceRow, { kind: 'operation' }>,
  width: number,
  theme: Theme,
): Line {
  const title = operationTitle(operation);
  const nameWidth = Math.max(10, Math.min(48, width - needsWidth));
  const status = operation.status === undefined ? '' : `${operation.status}  `;
  const head: Line = [
    ...filled(title, indexes, nameWidth, theme),
    span(` ${glyph('arrow', theme)} `, 'dim'),
    span(status, 'warn'),
  ];
  const tone = operation.needs === 'unknown' ? 'note' : 'title';
  return [...head, cell(needsText(operation), Math.max(0, width - lineWidth(head)), tone, glyph('ellipsis', theme))];
}

/** A name in exactly so many cells, with what was searched made to stand out. */
function filled(name: string, indexes: readonly number[], cells: number, theme: Theme): Line {
  const cut = cutMiddle(name, cells, indexes, glyph('ellipsis', theme));
  return [...highlighted(cut.text, cut.indexes, 'strong'), span(' '.repeat(Math.max(0, cells - widthOf(cut.text))))];
}
