import type { Catalogue } from '@mixer-oauth/core';
import type { ExternalValue } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/**
 * The scopes that a constant or enum member of an SDK stands for: by the SDK's table (`Scopes.playlistRead`) or its naming rule
 * (`channel__update__self`, `ChannelUpdateSelf`, `ScopeUserReadPrivate`). None for anything else.
 */
export function enumScopes(scene: Scene, { path, file, module }: ExternalValue): readonly string[] {
  const names = path.filter((step) => step !== '()' && step !== 'new');
  const member = names.at(-1);
  if (member === undefined || path.at(-1) === '()') return [];
  const known = inTables(scene, member, names.at(-2), file.language, module);
  if (known.length > 0) return known;
  const one = scopeOfMember(scene, member);
  return one === undefined ? [] : [one];
}

/** Tables and the loosest rule are asked only for libraries that the code uses: their names are words like any other. */
function inTables(
  { catalogue, relations }: Scene,
  member: string,
  owner: string | undefined,
  language: string,
  module: string,
): readonly string[] {
  const inUse = relations.sdksInUse(language);
  const own = catalogue.sdksOfImport(language, module);
  for (const { id, constants, enumRule } of catalogue.data.sdks) {
    if (!inUse.has(id) || (module !== '' && !own.some((sdk) => sdk.id === id))) continue;
    const listed = constants?.[`${owner ?? ''}.${member}`] ?? constants?.[member];
    if (listed) return listed;
    if (enumRule?.form !== 'words') continue;
    const name = scopeByLetters(catalogue, withoutPrefix(member, enumRule.prefix));
    if (name !== undefined) return [name];
  }
  return [];
}

const lettersOf = (name: string): string => name.replaceAll(/[^a-z\d]/gi, '').toLowerCase();
const scopesByLetters = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

function byLetters(catalogue: Catalogue): ReadonlyMap<string, string> {
  const known =
    scopesByLetters.get(catalogue) ?? new Map(catalogue.data.scopes.map(({ name }) => [lettersOf(name), name]));
  scopesByLetters.set(catalogue, known);
  return known;
}

/** The scope with the same letters and digits as a name: `user_read_chat`, `UserReadChat`. */
export const scopeByLetters = (catalogue: Catalogue, name: string): string | undefined =>
  byLetters(catalogue).get(lettersOf(name));

const withoutPrefix = (member: string, prefix: string | undefined): string =>
  prefix !== undefined && member.startsWith(prefix) ? member.slice(prefix.length) : member;

/** The scope that a member's name alone stands for. */
export function scopeOfMember({ catalogue }: Scene, member: string): string | undefined {
  for (const { enumRule } of catalogue.data.sdks) {
    if (!enumRule || enumRule.form === 'words') continue;
    const bare = withoutPrefix(member, enumRule.prefix);
    if (enumRule.form === 'pascal') {
      const found = catalogue.data.scopes.find(({ name }) => pascal(name) === bare);
      if (found) return found.name;
    } else if (enumRule.replace !== undefined) {
      const name = bare.replaceAll(enumRule.replace, enumRule.with ?? ':');
      if (name.includes(':') && catalogue.scope(name)) return name;
    }
  }
  return undefined;
}

const pascal = (scope: string): string =>
  scope
    .split(/[:_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
