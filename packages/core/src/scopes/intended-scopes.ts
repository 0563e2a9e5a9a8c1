import type { Catalogue } from '../catalogue.ts';

/** What stands between scopes somewhere: scope-token (RFC 6749 section 3.3) has no space, and providers that take commas are known to be confused with others. */
const separators = /[\s,;]+/;

/** The scope of the catalogue with this name; where case does not count for the provider, with this name in any case. */
export function scopeNamed(name: string, catalogue: Catalogue): string | undefined {
  if (catalogue.scope(name)) return name;
  return catalogue.data.isScopeCaseSensitive === false ? inRightCase(name, catalogue) : undefined;
}

/** The scope that is meant when only letter case differs. */
export function inRightCase(name: string, catalogue: Catalogue): string | undefined {
  const lower = name.toLowerCase();
  return catalogue.data.scopes.find((scope) => scope.name.toLowerCase() === lower)?.name;
}

/** The names in one entry, in the provider's letter case where it has them; several when separators stand inside. */
export const intendedScopes = (entry: string, catalogue: Catalogue | undefined): readonly string[] =>
  entry
    .split(separators)
    .filter((part) => part !== '')
    .map((part) => (catalogue && inRightCase(part, catalogue)) ?? part);

/** Whether an entry is no scope as it stands, although one or several are meant: separators or quotes inside, or another case. */
export function isMalformed(entry: string, catalogue: Catalogue | undefined): boolean {
  if (catalogue && scopeNamed(entry, catalogue) !== undefined) return false;
  return /[\s,;"\\]/.test(entry) || (catalogue !== undefined && inRightCase(entry, catalogue) !== undefined);
}
