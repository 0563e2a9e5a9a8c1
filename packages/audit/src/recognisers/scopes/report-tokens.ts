import type { Catalogue } from '@mixer-oauth/core';
import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import type { Origin, Value } from '../../resolve/values.ts';
import { isDataFile } from '../data-files.ts';
import { keyPaths } from '../key-paths.ts';
import { placeOf, type Scene, type Sighting } from '../recogniser.ts';
import { chosenPlaces, isInTable } from './chosen-places.ts';
import { type Token, tokensOf } from './scope-tokens.ts';
import type { Sink } from './scope-sinks.ts';

/**
 * Plain words that other providers have too (`openid`, `email`, `user`), and nothing that ties them to this one: the code around, and
 * where they stand, talks to others alone, or names beside them are none of this provider's.
 */
function isEverybodys(scene: Scene, tokens: readonly Token[], known: readonly Token[], sink: Sink): boolean {
  const { fn } = sink;
  if (known.some(({ text }) => /[^a-z_]/i.test(text))) return false;
  const others = tokens.filter(({ text }) => scene.catalogue.scope(text) === undefined);
  const isForeign = others.some(({ text }) => isOfOpenId.test(text) || (/[:./-]/.test(text) && !hasForm(scene, text)));
  const files = [fn.file.file, ...known.flatMap(({ place }) => place?.file ?? [])];
  return (
    isForeign ||
    !(files.some((file) => scene.relations.talks(file)) || isNamedIn(scene, fn) || standsUnderName(scene, sink))
  );
}

/** Names of OpenID Connect (Core, section 5.4) that this provider does not have. */
const isOfOpenId = /^(?:openid|profile|email|address|phone|offline_access)$/;

/** Some text of the file is the provider's id: `passport.authenticate('acme', …)`. */
const isNamedIn = ({ catalogue, evaluator }: Scene, { file }: FunctionInfo): boolean =>
  evaluator.program.texts.some(
    ({ expr, fn }) => fn.file === file && expr.kind === 'text' && expr.value.toLowerCase() === catalogue.data.id,
  );

const paths = new WeakMap<Program, ReturnType<typeof keyPaths>>();

/** `{ acme: { scope: […] } }`, `acme.createAuthorizationURL(state, […])`: what the scopes stand under, or are handed to, has the provider's id. */
function standsUnderName({ catalogue, evaluator: { program } }: Scene, { at }: Sink): boolean {
  const isId = (name: string): boolean => name.toLowerCase() === catalogue.data.id;
  if (at.kind === 'call')
    return at.callee.kind === 'member' && 'name' in at.callee.object && isId(at.callee.object.name);
  if (at.kind !== 'record') return false;
  const known = paths.get(program) ?? keyPaths(program);
  paths.set(program, known);
  return (known.get(at) ?? []).slice(0, 2).some(isId);
}

/** Text that looks like the provider's names: words with the same marks between them. Only then is an unknown one worth a word. */
function hasForm({ catalogue }: Scene, text: string): boolean {
  const marks =
    formsOf.get(catalogue) ?? new Set(catalogue.data.scopes.flatMap(({ name }) => name.match(/[:./-]/g) ?? []));
  formsOf.set(catalogue, marks);
  const own = text.match(/[:./-]/g) ?? [];
  return /^[a-z]\w*(?:[:./-]\w+)+$/i.test(text) && own.every((mark) => marks.has(mark));
}

const formsOf = new WeakMap<Catalogue, ReadonlySet<string>>();

/** Words of a sentence that tells somebody of scopes, in texts for users. */
const isProse = (scene: Scene, tokens: readonly Token[]): boolean =>
  tokens.filter(({ text }) => /^[A-Za-z']+[.!?]?$/.test(text) && scene.catalogue.scope(text) === undefined).length > 3;

/** Returns whether the values hold any name at all. */
export function reportTokens(scene: Scene, values: readonly Value[], sink: Sink, chain: Chain): boolean {
  const tokens = values.flatMap((value) => tokensOf(scene, value));
  const isKnown = ({ text }: Token): boolean => scene.catalogue.scope(text) !== undefined;
  const known = tokens.filter(isKnown);
  if (isDataFile(sink.fn.file) && isProse(scene, tokens)) return true;
  if (!sink.isCertain && (known.length === 0 || isEverybodys(scene, tokens, known, sink))) return tokens.length > 0;
  const place = placeOf(sink.at, sink.fn);
  const asked = { expr: sink.value, fn: sink.fn };
  for (const token of sink.isCertain ? tokens.filter((one) => isKnown(one) || hasForm(scene, one.text)) : known) {
    const written = token.place ?? placeOf(sink.value, sink.fn);
    const chosen = token.place ? chosenPlaces(scene, token.place, asked, chain) : [];
    const report = (at: Origin, beside: Sighting['related']): void =>
      scene.report({
        kind: 'request',
        certainty: sink.isLikely ? 'likely' : 'certain',
        provider: scene.catalogue.data.id,
        scope: scene.catalogue.scope(token.text)?.name ?? token.text,
        place: at,
        related: [
          ...beside,
          { place, message: `handed over as ${sink.what}` },
          ...chain.sites.map(({ call }) => ({ place: placeOf(call.expr, call.fn), message: 'called here' })),
        ],
        trace: [{ text: `"${token.text}" reaches ${sink.what}`, place: token.place ?? place }],
      });
    const elsewhere = chosen.filter(({ file }) => file !== written.file);
    if (token.place && elsewhere.length > 0 && isInTable(scene, token.place))
      for (const at of elsewhere) report(at, [{ place: written, message: 'written here' }]);
    else
      report(
        written,
        chosen.map((at) => ({ place: at, message: 'chosen here' })),
      );
  }
  return tokens.length > 0;
}
