import type { Operation } from '@mixer-oauth/core';

/** What a description says of scopes. */
export type Prose = Pick<Operation, 'needs' | 'conditional'>;

type Sets = readonly (readonly string[])[];

/** One mention of scopes: any of several sets, and for whom or when. */
interface Statement {
  readonly sets: Sets;
  /** public: enough for public things alone. when: needed only then. always: neither. */
  readonly kind: 'always' | 'public' | 'when';
  readonly when: string;
}

/** Sentences without the targets of links and what is in brackets. A dot inside of `a.b` or a URL ends none. */
const sentencesOf = (description: string): readonly string[] =>
  description
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\((?:e\.g|i\.e)[^)]*\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?]["')\]]{0,2})\s+(?=[A-Z*[>])/);

const name = '(?:`[a-z][\\w:.-]*`|(?<![\\w`])[a-z]+(?::[a-z_]+)+)';
const between = '(?:,? (?:or|and)(?: the)? |, )';
/** "`a`, `b` or `c` scope", "scopes: `a` and `b`", "scope of `a`". */
const mention = new RegExp(
  `(${name}(?:${between}${name})*) (?:\\w+ )?scopes?\\b|\\bscopes?(?: of|:)? (${name}(?:${between}${name})*)`,
  'gi',
);

const both = /\b(?:private|internal) (?:or|and) public\b|\bpublic (?:or|and) (?:private|internal)\b/i;
const condition =
  /\b(?:(?:for|with|on|in|to|from|if|when)\b[^,.;]*\b(?:private|internal|draft)\b[^,.;`]*|(?:only )?(?:if|when)\b[^,.;`]+|in order (?:to|for) (?!use\b|access\b|call\b|perform\b)[^,;`]+|to see the full\b[^,.;`]+)/i;

/** The mentions of a sentence. What stands before the first belongs to it, what follows one to that one. */
function* statementsIn(sentence: string): Generator<Statement> {
  if (/\b(?:not|without)\b[^.]*\bscopes?\b/i.test(sentence)) return;
  // Misprints leave out a space, or let a backtick slip into the word.
  const straight = sentence.replaceAll(/`([^`\s]+?) ?s` ?cope/g, '`$1` scope').replaceAll(/` ?s ?cope/g, '` scope');
  const found = [...straight.matchAll(mention)];
  for (const [index, { 0: whole, 1: before, 2: after, index: at }] of found.entries()) {
    const written = before ?? after ?? '';
    const names = [...written.matchAll(new RegExp(name, 'gi'))].map(([one]) => one.replaceAll('`', ''));
    const sets = / or /.test(written) ? names.map((one) => [one]) : [names];
    const around =
      (index === 0 ? straight.slice(0, at) : '') +
      straight.slice(at + whole.length, found[index + 1]?.index ?? straight.length);
    yield { sets, ...caseOf(around) };
  }
}

function caseOf(around: string): Pick<Statement, 'kind' | 'when'> {
  const words = around.replaceAll(/\[[^\]]*\]/g, '');
  if (both.test(words)) return { kind: 'always', when: '' };
  const [when] = condition.exec(words) ?? [];
  if (/\bpublic\b/i.test(words) && !/\b(?:private|internal)\b/i.test(words)) return { kind: 'public', when: '' };
  return when === undefined ? { kind: 'always', when: '' } : { kind: 'when', when: when.trim().replace(/\.$/, '') };
}

/**
 * Scopes as a description states them: "… need the `repo` scope", "`a` or `b` scope", "for private repositories `repo` is
 * required", "`public_repo` for only public repositories". Prose is no requirement: what comes of it is inferred, and only for
 * documents that have nothing better.
 *
 * @returns undefined where no sentence names a scope
 */
export function proseScopes(description: string): Prose | undefined {
  if (!/scope/i.test(description)) return undefined;
  const statements = sentencesOf(description).flatMap((sentence) =>
    /scope/i.test(sentence) ? [...statementsIn(sentence)] : [],
  );
  if (statements.length === 0) return undefined;
  const of = (kind: Statement['kind']): readonly Statement[] => statements.filter((one) => one.kind === kind);
  const always = allOf(of('always').map(({ sets }) => sets));
  const forPublic = of('public').flatMap(({ sets }) => sets);
  const conditional = of('when').map(({ when, sets }) => ({ when, needs: unique(sets) }));
  if (forPublic.length === 0) return { needs: unique(always), ...(conditional.length > 0 && { conditional }) };
  // Whoever reads public things alone may take the narrower scope: which things are read, a call does not show.
  const otherwise = always.length > 0 ? always : conditional.flatMap(({ needs }) => needs);
  return {
    needs: unique([...otherwise, ...forPublic]),
    ...(otherwise.length > 0 && {
      conditional: [{ when: 'it is not only about public things', needs: unique(otherwise) }],
    }),
  };
}

/** All statements at once; none where there are none. */
const allOf = (statements: readonly Sets[]): Sets =>
  statements.length === 0
    ? []
    : statements.reduce<Sets>(
        (sets, next) => sets.flatMap((set) => next.map((one) => [...new Set([...set, ...one])])),
        [[]],
      );

const unique = (sets: Sets): string[][] => [
  ...new Map(sets.map((set) => [set.toSorted().join(' '), [...set]])).values(),
];
