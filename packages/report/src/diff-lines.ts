import type { ClientDiff, ListChange, ListDiff, ReportDiff, SettingChange, Span } from '@mixer-oauth/core';
import { count } from './count.ts';

/** One change in words, with the places behind it. */
export interface DiffLine {
  readonly sign: '+' | '-' | '~';
  readonly what: string; // the kind of thing: `scope`, `host`
  readonly value: string;
  readonly note: string; // empty, or what else there is to say
  readonly declared: Span | undefined;
  readonly code: readonly Readonly<{ span: Span; text: string }>[];
}

/** Every change of one client in the order in which they are shown: what it is, scopes, hosts, redirect URIs. */
export const diffLines = ({ formerId, settings, scopes, hosts, redirectUris }: ClientDiff): readonly DiffLine[] => [
  ...(formerId === undefined ? [] : [plain('~', 'key', formerId, 'the same client id under another key')]),
  ...settings.map(settingLine),
  ...listLines('scope', scopes),
  ...listLines('host', hosts),
  ...listLines('redirect URI', redirectUris),
];

const plain = (sign: DiffLine['sign'], what: string, value: string, note: string): DiffLine => ({
  sign,
  what,
  value,
  note,
  declared: undefined,
  code: [],
});

const settingLine = ({ setting, from, to, declared }: SettingChange): DiffLine => ({
  ...plain(from === undefined ? '+' : to === undefined ? '-' : '~', setting, to ?? from ?? '', ''),
  ...(from !== undefined && to !== undefined && { note: `was ${from}` }),
  declared,
});

const listLines = (what: string, { added, removed, moved }: ListDiff): readonly DiffLine[] => [
  ...added.map((one) => lineOf('+', what, one, one.isOptional === true ? 'optional' : '')),
  ...moved.map((one) => lineOf('~', what, one, one.isOptional === true ? 'optional now' : 'required now')),
  ...removed.map((one) => lineOf('-', what, one, one.isOptional === true ? 'optional' : '')),
];

const lineOf = (
  sign: DiffLine['sign'],
  what: string,
  { value, declared, code }: ListChange,
  note: string,
): DiffLine => ({
  sign,
  what,
  value,
  note,
  declared,
  code,
});

/** The whole diff in one clause. */
export function verdictOfDiff({ clients, mustConsent }: ReportDiff): string {
  if (clients.length === 0) return 'nothing changed';
  const affected = clients.filter(({ consent }) => consent.isNeeded).length;
  return mustConsent ? `users of ${count(affected, 'client')} must consent again` : 'nobody must consent again';
}
