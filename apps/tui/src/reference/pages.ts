import {
  type Catalogue,
  needsText,
  type Operation,
  operationCallers,
  type OperationFacts,
  operationFacts,
  type Report,
  type ScopeFacts,
  scopeFacts,
  type ScopeRow,
  scopeUsers,
} from '@mixer-oauth/core';
import { glyph, markOf, plainText, sensitivityLooks, type Theme, verdictLooks } from '../looks.ts';
import type { ReferenceRow } from './rows.ts';
import { emptyLine, type Line, lineOf, span, type Tone } from '../text/line.ts';
import { placeLines } from '../text/places.ts';
import { bullet, field, paragraph } from '../text/wrap-text.ts';

export interface PageOptions {
  readonly width: number;
  readonly theme: Theme;
  /** Absent until code was audited. */
  readonly report?: Report;
}

/** All that is known of the selected row of the reference, wrapped. */
export function referencePage(
  row: ReferenceRow | undefined,
  catalogue: Catalogue,
  options: PageOptions,
): readonly Line[] {
  if (row?.kind === 'scope') return scopePage(row.scope, catalogue, options);
  if (row?.kind === 'operation') return operationPage(row.operation, catalogue, options);
  return [];
}

function scopePage(scope: ScopeRow, catalogue: Catalogue, { width, theme, report }: PageOptions): readonly Line[] {
  const facts = scopeFacts(scope, catalogue, report && scopeUsers(report, scope.name, catalogue.data.id));
  const look = sensitivityLooks[facts.sensitivity];
  const list = (label: string, names: readonly string[]): readonly Line[] => field(label, names.join(', '), width);
  return [
    ...paragraph(facts.name, width, 'title'),
    ...paragraph(plainText(facts.description, theme), width),
    emptyLine,
    ...field('sensitivity', `${markOf(look, theme)} ${facts.sensitivity}`, width, look.tone),
    ...field('', plainText(facts.sensitivityReason, theme), width, 'dim'),
    ...field('status', facts.status, width, facts.status === 'current' ? 'plain' : 'warn'),
    ...list('replaced by', facts.replacedBy === undefined ? [] : [facts.replacedBy]),
    ...list('implies', facts.implies ?? []),
    ...list('implied by', facts.impliedBy),
    ...list('requires', facts.requires ?? []),
    ...list('required by', facts.requiredBy),
    ...field('in code', facts.isBehavioural ? 'leaves no trace: code cannot prove it unused' : '', width),
    ...(facts.notes ?? []).flatMap((note) => field('note', plainText(note, theme), width)),
    ...(facts.users ? userLines(facts.users, width, theme) : []),
    ...neededBy(facts, width, theme),
    ...sourceLines(facts.source, width, theme),
  ];
}

function neededBy({ neededBy: needs, name }: ScopeFacts, width: number, theme: Theme): readonly Line[] {
  if (needs.length === 0) return [emptyLine, ...paragraph('No operation is known that needs it.', width, 'dim')];
  return [
    emptyLine,
    [span('Needed by ', 'strong'), span(`${needs.length}`, 'dim')],
    ...needs.flatMap(({ operation, certainty, alternatives }) => {
      const others = alternatives.filter((set) => !set.includes(name)).map((set) => set.join(' and '));
      const or = others.length > 0 ? ` or ${others.join(', or ')}` : '';
      return bullet(`${glyph('bullet', theme)} `, `${operation} (${certainty})${or}`, width, 'dim');
    }),
  ];
}

function userLines(users: NonNullable<ScopeFacts['users']>, width: number, theme: Theme): readonly Line[] {
  if (users.length === 0)
    return [
      emptyLine,
      lineOf('Here', 'strong'),
      ...paragraph('No client declares, asks for or needs it.', width, 'dim'),
    ];
  const places = (word: string, list: readonly string[]): readonly Line[] =>
    list.flatMap((place) => placeLines(`    ${word} `, place, width));
  return [
    emptyLine,
    lineOf('Here', 'strong'),
    ...users.flatMap(({ client, verdict, because, declared, requested, needed }) => {
      const look = verdictLooks[verdict];
      return [
        ...bullet(`${markOf(look, theme)} `, `${client}: ${verdict}, ${because}`, width, look.tone),
        ...places('declared ', declared === null ? [] : [declared]),
        ...places('asked for', requested),
        ...places('needed   ', needed),
      ];
    }),
  ];
}

function operationPage(
  operation: Operation,
  catalogue: Catalogue,
  { width, theme, report }: PageOptions,
): readonly Line[] {
  const facts = operationFacts(
    operation,
    catalogue,
    report && operationCallers(report, operation.id, catalogue.data.id),
  );
  const tone: Tone = facts.needs === 'unknown' ? 'note' : 'title';
  return [
    ...paragraph(facts.title, width, 'title'),
    ...paragraph(plainText(facts.summary ?? '', theme), width),
    emptyLine,
    ...field('needs', needsText(facts), width, tone),
    ...field('certainty', facts.certainty, width),
    ...(facts.conditional ?? []).flatMap(({ when, needs }) => field('when', `${when}: ${needsText({ needs })}`, width)),
    ...Object.entries(facts.fieldScopes ?? {}).flatMap(([name, scope]) => field('field', `${name}: ${scope}`, width)),
    ...field('may need', (facts.candidates ?? []).join(', '), width),
    ...field('no scope for', (facts.scopeFreeTokens ?? []).map((kind) => `${kind} tokens`).join(', '), width),
    ...field('without user', facts.isOptionalAuth ? 'works without a token too' : '', width),
    ...field('because', plainText(facts.basis ?? '', theme), width, 'dim'),
    ...field('status', facts.status ?? '', width, 'warn'),
    ...field('instead', facts.successor ?? '', width),
    ...field('also', (facts.aliases ?? []).join(', '), width),
    ...field('versions', (facts.versions ?? []).join(', '), width),
    ...(facts.callers ? callerLines(facts.callers, width, theme) : []),
    ...sourceLines(facts.source, width, theme),
  ];
}

function callerLines(callers: NonNullable<OperationFacts['callers']>, width: number, theme: Theme): readonly Line[] {
  return [
    emptyLine,
    lineOf('Here', 'strong'),
    ...(callers.length === 0 ? paragraph('No code here calls it.', width, 'dim') : []),
    ...callers.flatMap(({ client, places }) => [
      ...paragraph(client ?? 'code of no client', width),
      ...places.flatMap((place) => placeLines(`  ${glyph('bullet', theme)} `, place, width)),
    ]),
  ];
}

const sourceLines = (sources: readonly string[], width: number, theme: Theme): readonly Line[] => [
  emptyLine,
  lineOf('Sources', 'strong'),
  ...sources.flatMap((source) => bullet(`${glyph('bullet', theme)} `, source, width, 'dim')),
];
