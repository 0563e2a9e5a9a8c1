import type { ScopeFacts, ScopeRow, ScopeUser } from '@mixer-oauth/core';
import { padEnd, painter, truncate, widthOf } from '@mixer-oauth/report';
import { factRow } from './fact-row.ts';
import type { Io } from './io.ts';

const looks = { low: 'green', medium: 'yellow', high: 'red', critical: 'red' } as const;

/** One line a scope: name, sensitivity, what it allows. */
export function scopeTable(rows: readonly ScopeRow[], io: Io): string {
  const paint = painter(io.hasColour);
  const width = Math.max(...rows.map(({ name }) => widthOf(name)));
  const lines = rows.map(({ name, sensitivity, description, status }) => {
    const note = status === 'current' ? '' : ` (${status})`;
    const room = io.isTerminal ? Math.max(20, io.width - width - 14) : Number.POSITIVE_INFINITY;
    return `${paint('bold', padEnd(name, width))}  ${paint(looks[sensitivity], sensitivity.padEnd(8))}  ${truncate(description + note, room)}`;
  });
  return `${lines.join('\n')}\n`;
}

const shownOperations = 20;

/** All that is known of one scope. */
export function scopePage(facts: ScopeFacts, io: Io): string {
  const paint = painter(io.hasColour);
  const row = (title: string, text: string): readonly string[] => factRow(title, text, io);
  const operations = facts.neededBy.map(({ operation, certainty, alternatives }) => {
    const others =
      alternatives.length > 1
        ? paint(
            'dim',
            ` or ${alternatives
              .filter((set) => !set.includes(facts.name))
              .map((set) => set.join(' and '))
              .join(', or ')}`,
          )
        : '';
    return `  ${operation} ${paint('dim', `(${certainty})`)}${others}`;
  });
  const more =
    operations.length > shownOperations
      ? [paint('dim', `  and ${operations.length - shownOperations} more: --json shows them all`)]
      : [];
  return `${[
    paint('bold', facts.name),
    facts.description,
    '',
    ...row('status', facts.status),
    ...row('sensitivity', `${paint(looks[facts.sensitivity], facts.sensitivity)}: ${facts.sensitivityReason}`),
    ...row('replaced by', facts.replacedBy ?? ''),
    ...row('implies', (facts.implies ?? []).join(', ')),
    ...row('implied by', facts.impliedBy.join(', ')),
    ...row('requires', (facts.requires ?? []).join(', ')),
    ...row('required by', facts.requiredBy.join(', ')),
    ...row('in code', facts.isBehavioural ? 'leaves no trace: code cannot prove it unused' : ''),
    ...(operations.length > 0
      ? ['', paint('bold', 'Needed by'), ...operations.slice(0, shownOperations), ...more]
      : ['', 'No operation is known that needs it.']),
    ...(facts.users ? ['', paint('bold', 'In this workspace'), ...userLines(facts.users)] : []),
  ].join('\n')}\n`;
}

const places = (word: string, list: readonly string[]): string[] =>
  list.length > 0
    ? [`    ${word} ${list.slice(0, 5).join(', ')}${list.length > 5 ? ` and ${list.length - 5} more` : ''}`]
    : [];

function userLines(users: readonly ScopeUser[]): readonly string[] {
  if (users.length === 0) return ['  No client declares, asks for or needs it.'];
  return users.flatMap(({ client, verdict, because, declared, requested, needed }) => [
    `  ${client}: ${verdict}, ${because}`,
    ...places('declared in', declared === null ? [] : [declared]),
    ...places('asked for in', requested),
    ...places('needed in', needed),
  ]);
}
