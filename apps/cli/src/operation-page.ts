import { needsText, type OperationFacts } from '@mixer-oauth/core';
import { padEnd, painter, truncate, widthOf } from '@mixer-oauth/report';
import { factRow } from './fact-row.ts';
import type { Io } from './io.ts';

const widestTitle = 60;
const shownPlaces = 5;

/** One line an operation: what is called, which scopes it needs. */
export function operationTable(rows: readonly OperationFacts[], io: Io): string {
  const paint = painter(io.hasColour);
  const width = Math.min(widestTitle, Math.max(...rows.map(({ title }) => widthOf(title))));
  const room = io.isTerminal ? Math.max(20, io.width - width - 2) : Number.POSITIVE_INFINITY;
  const lines = rows.map((row) => `${paint('bold', padEnd(row.title, width))}  ${truncate(needsText(row), room)}`);
  return `${lines.join('\n')}\n`;
}

/** All that is known of one operation. */
export function operationPage(facts: OperationFacts, io: Io): string {
  const paint = painter(io.hasColour);
  const row = (title: string, text: string): readonly string[] => factRow(title, text, io);
  return `${[
    paint('bold', facts.title),
    ...(facts.summary === undefined ? [] : [facts.summary]),
    '',
    ...row('needs', `${needsText(facts)} (${facts.certainty})`),
    ...(facts.conditional ?? []).flatMap(({ when, needs }) => row('when', `${when}: ${needsText({ needs })}`)),
    ...Object.entries(facts.fieldScopes ?? {}).flatMap(([field, scope]) => row('field', `${field}: ${scope}`)),
    ...row('may need', (facts.candidates ?? []).join(', ')),
    ...row('without scope', (facts.scopeFreeTokens ?? []).map((kind) => `${kind} tokens`).join(', ')),
    ...row('without user', facts.isOptionalAuth ? 'works without a token too' : ''),
    ...row('because', facts.basis ?? ''),
    ...row('status', facts.status ?? ''),
    ...row('instead', facts.successor ?? ''),
    ...row('also', (facts.aliases ?? []).join(', ')),
    ...row('versions', (facts.versions ?? []).join(', ')),
    ...(facts.callers ? ['', paint('bold', 'In this workspace'), ...callerLines(facts.callers)] : []),
  ].join('\n')}\n`;
}

function callerLines(callers: NonNullable<OperationFacts['callers']>): readonly string[] {
  if (callers.length === 0) return ['  No code here calls it.'];
  return callers.map(({ client, places }) => {
    const more = places.length > shownPlaces ? ` and ${places.length - shownPlaces} more` : '';
    return `  ${client ?? 'code of no client'}: ${places.slice(0, shownPlaces).join(', ')}${more}`;
  });
}
