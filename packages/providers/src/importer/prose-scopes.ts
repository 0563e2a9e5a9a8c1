import type { Operation } from '@mixer-oauth/core';

/** What a description says of scopes. */
export type Prose = Pick<Operation, 'needs' | 'conditional'>;

const scopeName = /^[a-z][\w:.-]*[a-z]$/i;
const condition =
  /\b(?:(?:for|with|on|in|to|from|if|when)\b[^,.;]*\b(?:private|internal|draft)\b[^,.;`]*|(?:only )?(?:if|when)\b[^,.;`]+)/i;

/** Sentences, where a dot inside of `a.b` or a URL ends none. */
const sentencesOf = (description: string): readonly string[] =>
  description.replaceAll(/\s+/g, ' ').split(/(?<=[.!?])\s+(?=[A-Z*[])/);

/** The names between backticks that a sentence calls scopes. Misprints leave out a space, or let a backtick slip into the word. */
function namesIn(sentence: string): readonly string[] {
  const straight = sentence.replaceAll(/`([^`]*?)\s?s`?\s?cope/g, '`$1` scope');
  return [...straight.matchAll(/`([^`\s]+)`/g)].flatMap(([, name = '']) => (scopeName.test(name) ? [name] : []));
}

/**
 * Scopes as a description states them: "… need the `repo` scope", "`a` or `b` scope", "for private repositories `repo` is
 * required". Prose is no requirement: what comes of it is inferred, and only for documents that have nothing better.
 *
 * @returns undefined where no sentence names a scope
 */
export function proseScopes(description: string, known?: ReadonlySet<string>): Prose | undefined {
  const always: string[][][] = [];
  const conditional: NonNullable<Prose['conditional']>[number][] = [];
  for (const sentence of sentencesOf(description)) {
    if (!/scope/i.test(sentence) || /\b(?:not|without)\b[^.]*\bscopes?\b/i.test(sentence)) continue;
    const names = namesIn(sentence).filter((name) => known === undefined || known.has(name));
    if (names.length === 0) continue;
    const needs = / or /.test(sentence) ? names.map((name) => [name]) : [names];
    const [when] = condition.exec(sentence) ?? [];
    if (when === undefined) always.push(needs.map((set) => [...set]));
    else conditional.push({ when: when.trim(), needs });
  }
  if (always.length === 0 && conditional.length === 0) return undefined;
  const needs = always.reduce<string[][]>(
    (sets, next) => sets.flatMap((set) => next.map((one) => [...new Set([...set, ...one])])),
    [[]],
  );
  return { needs: always.length === 0 ? [] : needs, ...(conditional.length > 0 && { conditional }) };
}
