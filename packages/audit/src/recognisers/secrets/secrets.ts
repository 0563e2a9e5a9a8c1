import { isPlaceholder, looksRandom } from '@mixer-oauth/core';
import type { Expr } from '../../outline/outline.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Origin, piecesOf, type Value } from '../../resolve/values.ts';
import { environmentVariable } from '../environment-variable.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { placeOfText } from '../place-of-text.ts';
import { keyPaths } from '../key-paths.ts';
import { Holders } from './holders.ts';
import { isAloneIn, providerWords, wordsIn } from './whose-secret.ts';

/** A value under a name: an option, an argument, a variable, a field. `path`: names of the objects around it. */
interface Named {
  readonly name: string;
  readonly path: readonly string[];
  readonly value: Expr;
  readonly fn: FunctionInfo;
  /** The object or call that holds it says whose it is: it has an address of the provider, or is an SDK's. */
  readonly isOfProvider: boolean;
}

/** Secrets of the provider's clients, and tokens: written out, or taken from the environment. Never their values. */
export const secrets: Recogniser = (scene) => {
  if (!scene.relations.talksAnywhere) return;
  const named = namedValues(scene);
  for (const [file, inFile] of Map.groupBy(named, ({ fn }) => fn.file.file)) {
    if (isTemplate(file)) continue;
    const claimed = inFile.filter((one) => isClaimed(scene, one));
    const plain = scene.relations.talks(file) ? inFile.filter((one) => isPlain(scene, one)) : [];
    // Where some secrets bear the provider's name, the others are somebody else's.
    for (const one of claimed.length > 0 ? claimed : plain) consider(scene, one);
  }
};

/** `.env.example`, `config.sample.json`: to be copied and filled in. */
const isTemplate = (file: string): boolean =>
  /(?:^|[./_-])(?:example|sample|template|tmpl|dist|stub)s?(?:[._-]|$)/i.test(file.slice(file.lastIndexOf('/') + 1));

const secretName = /(?:^|_)secret(?:_key)?$/;
const tokenName = /(?:^|_)(?:token|access_?token|refresh_?token|auth_?key)$/;
const header = /^authorization$/;

function namedValues(scene: Scene): readonly Named[] {
  const { program } = scene.evaluator;
  const paths = keyPaths(program);
  const all: Named[] = [];
  const holders = new Holders(scene);
  const add = (
    name: unknown,
    value: Expr | undefined,
    fn: FunctionInfo,
    path: readonly string[],
    holder?: Expr,
  ): void => {
    if (typeof name !== 'string' || !value || value.kind === 'literal' || value.kind === 'function') return;
    const words = wordsIn(name).join('_');
    if (secretName.test(words) || tokenName.test(words) || header.test(words))
      all.push({
        name: words,
        path,
        value,
        fn,
        isOfProvider: holder !== undefined && holders.isOfProvider(holder, fn),
      });
  };
  for (const { expr, fn } of program.records)
    for (const { key, value } of expr.entries) add(key, value, fn, paths.get(expr) ?? [], expr);
  for (const { expr, fn } of program.calls) {
    for (const { name, value } of expr.args) add(name, value, fn, [], expr);
    const [key, value] = expr.args;
    // `setRequestHeader('Authorization', 'Bearer …')`, `put("client_secret", "…")`
    if (key?.value.kind === 'text' && expr.args.length === 2) add(key.value.value, value?.value, fn, []);
    if (expr.callee.kind === 'member' && expr.args.length === 1 && key?.name === undefined)
      add(/^(?:set|with)?_?(\w*(?:secret|token))$/i.exec(expr.callee.name)?.[1], key?.value, fn, []);
  }
  for (const { bind, fn } of program.binds) {
    const { target } = bind;
    if (target.kind === 'name' || target.kind === 'member') add(target.name, bind.value, fn, ownersOf(target));
    else if (target.kind === 'index' && target.key.kind === 'text') add(target.key.value, bind.value, fn, []);
  }
  for (const { outline, body } of program.classes)
    for (const { name, value } of outline.fields) add(name, value, body, [outline.name ?? '']);
  return all;
}

const ownersOf = (target: Expr): readonly string[] =>
  target.kind === 'member' && (target.object.kind === 'name' || target.object.kind === 'member')
    ? [target.object.name, ...ownersOf(target.object)]
    : [];

/** The name or an object around it bears the provider's name. */
function isClaimed(scene: Scene, { name, path, isOfProvider }: Named): boolean {
  if (isOfProvider) return true;
  const words = providerWords(scene.catalogue);
  return [name, ...path].some((one) => wordsIn(one).some((word) => words.has(word)));
}

/** A name without any other service in it, in a file that speaks to nobody else. */
function isPlain(scene: Scene, { name, path, fn }: Named): boolean {
  if (name === 'secret' || name === 'token') return false;
  return [name, ...path].every((one) => wordsIn(one).every((word) => ordinary.has(word))) && isAloneIn(scene, fn.file);
}

const ordinary = new Set(
  'login signin sign in strategy params opts data payload body query request req form json session account provider service services connection web site website live stream streaming chat game interactive api bot constants settings manager client app application consumer oauth oauth2 api secret key token access refresh auth authorization my config default the id bot user streamer channel dev development prod production options settings credentials environment env module exports this self const private public static program main headers common defaults'.split(
    ' ',
  ),
);

function consider(scene: Scene, { name, value: expr, fn }: Named): void {
  for (const value of scene.evaluator.evaluate(expr, fn)) {
    const variable = environmentVariable(value);
    const text = variable === undefined ? secretText(name, value) : undefined;
    const shown = variable === undefined ? (text === undefined ? undefined : 'literal') : `\${${variable}}`;
    if (shown === undefined || (variable !== undefined && !/(?:^|_)client_secret$|^secret$/.test(name))) continue;
    const [place = placeOf(expr, fn), ...rest] = placesOf(scene, value, text);
    scene.report({
      kind: 'secret',
      certainty: text === undefined || looksRandom(text) ? 'certain' : 'likely',
      provider: scene.catalogue.data.id,
      value: shown,
      place,
      related: rest.map((at) => ({ place: at, message: 'goes on here' })),
      trace: [{ text: `value of "${name}"`, place }],
    });
  }
}

/** The places of the secret's pieces, each without what stands around it. */
const placesOf = (scene: Scene, value: Value, secret = ''): readonly Origin[] =>
  piecesOf(value).flatMap((piece) => {
    if (!('text' in piece) || !piece.origin) return [];
    return [placeOfText(scene, piece.origin, piece.text.includes(secret) ? secret : piece.text)];
  });

/** The secret itself, only to be judged: undefined for placeholders, for names of something, and for what is not known. */
function secretText(name: string, value: Value): string | undefined {
  if (value.kind !== 'text') return undefined;
  const text = value.pieces.map((piece) => ('hole' in piece ? '\u0000' : piece.text)).join('');
  const bare = header.test(name)
    ? /^(?:Bearer|OAuth|Basic|Token)\s+(\S+)$/i.exec(text)?.[1]
    : text.replace(/^oauth:/i, '');
  if (bare === undefined || bare.includes('\u0000') || isPlaceholder(bare) || /\s|^[a-z]+:\/\//i.test(bare))
    return undefined;
  return secretName.test(name) || looksRandom(bare) ? bare : undefined;
}
