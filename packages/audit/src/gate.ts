import type { Catalogue } from '@mixer-oauth/core';
import { familyOf, languageOf, languages } from './languages/index.ts';

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
const anyOf = (words: Iterable<string>): string => [...words].map(escape).join('|');
/** Matches nothing: an empty list of alternatives would match everything. */
const never = /(?!)/;

/** `https://mixer.com/api/v1` and `constellation.mixer.com` both come down to `mixer.com`. */
function hostOf(address: string): string {
  const host = /^(?:[a-z]+:)?(?:\/\/)?([^/:]+)/i.exec(address)?.[1] ?? address;
  return host.split('.').slice(-2).join('.').toLowerCase();
}

/**
 * The first gate: a file without a match talks to none of these providers by itself. One case-insensitive expression with
 * few alternatives, since it runs over every byte of the tree.
 */
export const firstGate = (catalogues: readonly Catalogue[]): RegExp =>
  anyCaseGate(catalogues.flatMap((catalogue) => [...hostsAndImports(catalogue), catalogue.data.id]));

/**
 * What a project shows in some file where any evidence is to be had: more than a provider's name, which is a word like any other (a
 * media library has a mixer). A host, a scope that is no word of everybody's, or what a library for the language of the file is imported by:
 * a class `MixerAPI` of TypeScript is no package of Swift. Configuration lists packages of any language.
 */
export function bearingGate(catalogues: readonly Catalogue[]): (file: string, text: string) => boolean {
  const { scopes } = wordsOf(catalogues);
  const hosts = anyCaseGate(catalogues.flatMap(hostsOf)).source;
  const named = anyCaseGate([...scopes].filter((name) => /[^a-z]/i.test(name))).source;
  // `support@paint-mixer.com` is somebody else's; a slash may be encoded.
  const always = new RegExp(String.raw`(?:(?<![a-z\d-])|(?<=%2f))(?:${hosts})|${named}`, 'i');
  const sdks = catalogues.flatMap(({ data }) => data.sdks);
  const any = anyCaseGate(sdks.flatMap(({ imports }) => imports));
  const byFamily = new Map(
    [...Map.groupBy(sdks, ({ language }) => familyNamed(language))].map(([family, ofFamily]) => [
      family,
      anyCaseGate(ofFamily.flatMap(({ imports }) => imports)),
    ]),
  );
  const importsIn = (file: string): RegExp => {
    const language = languageOf(file);
    return !language || language.isConfiguration ? any : (byFamily.get(familyOf(language)) ?? never);
  };
  return (file, text) => always.test(text) || importsIn(file).test(text);
}

const familyNamed = (id: string): string => {
  const language = languages.find((one) => one.id === id);
  return language ? familyOf(language) : id;
};

/** Addresses that requests and users are sent to, in whatever language: hosts with what stands before the version in a path. */
export const addressGate = (catalogues: readonly Catalogue[]): RegExp => {
  const addresses = catalogues
    .flatMap(addressesOf)
    .map((address) => address.replace(/^[a-z]+:\/\//i, '').replace(/(?:\/v\d+)?\/?$/, ''));
  return new RegExp(`(?<![a-z\\d-])(?:${anyCaseGate(addresses).source})`, 'i');
};

const hostsAndImports = (catalogue: Catalogue): readonly string[] => [...hostsOf(catalogue), ...importsOf(catalogue)];

const importsOf = ({ data: { sdks } }: Catalogue): readonly string[] => sdks.flatMap(({ imports }) => imports);

const hostsOf = (catalogue: Catalogue): readonly string[] => addressesOf(catalogue).map(hostOf);

const addressesOf = ({ data: { urls } }: Catalogue): readonly string[] => [
  ...urls.apiBases.map(({ url }) => url),
  urls.authorize,
  urls.token,
  ...(urls.sockets ?? []),
  ...(urls.legacyHosts ?? []),
];

/** A word that holds another one adds nothing. */
function anyCaseGate(words: readonly string[]): RegExp {
  const all = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word.length > 3);
  const minimal = all.filter((word) => !all.some((other) => other !== word && word.includes(other)));
  return minimal.length > 0 ? new RegExp(minimal.toSorted().map(escape).join('|'), 'i') : never;
}

/**
 * The second gate, for files that name no provider but may use what another file made of one: socket methods in quotes, scope
 * names, and the first words of events. It only counts beside files that passed the first gate.
 */
export function secondGate(catalogues: readonly Catalogue[]): RegExp {
  const { methods, scopes, events } = wordsOf(catalogues);
  // What all alternatives begin with stands once, so that it is looked for once.
  const alternatives = [
    ...(methods.size > 0 ? [`(?:${anyOf(methods)})["'\`]`] : []),
    ...(scopes.size + events.size > 0 ? [`(?:${anyOf(new Set([...events, ...scopes]))})\\b`] : []),
  ];
  return alternatives.length > 0 ? new RegExp(`["'\`](?:${alternatives.join('|')})`) : never;
}

/**
 * The second gate for a tree in which too many files pass it, because the provider's words are also everybody's (`user`, `open`):
 * a scope or event must show more than its first word, a socket method must be handed to a call or stand in a frame.
 */
export function strictGate(catalogues: readonly Catalogue[]): RegExp {
  const { methods, scopes, events } = wordsOf(catalogues);
  const own = [...scopes].filter((name) => /[:.]/.test(name));
  const symbols = catalogues.flatMap(({ data }) =>
    data.sdks.flatMap(({ genericCalls = [] }) =>
      genericCalls.flatMap(({ protocol, symbol }) =>
        protocol === 'rest' ? [] : [/\w+$/.exec(symbol)?.[0] ?? ''].filter((name) => name !== ''),
      ),
    ),
  );
  const handed = `\\b(?:${anyOf(new Set(symbols))})\\s*\\(\\s*`;
  const framed = `\\b[Mm]ethod["'\`]?\\s*(?:[:=]|=>)\\s*`;
  const alternatives = [
    ...(own.length > 0 ? [`["'\`](?:${anyOf(own)})\\b`] : []),
    ...(events.size > 0 ? [`["'\`](?:${anyOf(events)}):`] : []),
    ...(methods.size > 0
      ? [`(?:${symbols.length > 0 ? `${handed}|` : ''}${framed})["'\`](?:${anyOf(methods)})["'\`]`]
      : []),
  ];
  return alternatives.length > 0 ? new RegExp(alternatives.join('|')) : never;
}

/** Files that hold one of these names as a word of its own: functions of wrappers, classes, modules. */
export const nameGate = (written: readonly string[]): RegExp => {
  const names = [...new Set(written.map(asWritten))];
  // `$http` has no boundary of a word in front of it.
  const [dollars, words] = [true, false].map((is) => names.filter((name) => name.startsWith('$') === is));
  const alternatives = [
    ...(words && words.length > 0 ? [`\\b(?:${anyOf(words)})\\b`] : []),
    ...(dollars && dollars.length > 0 ? [`(?:${anyOf(dollars)})\\b`] : []),
  ];
  return alternatives.length > 0 ? new RegExp(alternatives.join('|')) : never;
};

/**
 * Files that use one of these names of one or two letters as a function, a member that is called or a type: `.do(`, `Gh::new`. As a word
 * alone it may be a keyword or anything.
 */
export const shortNameGate = (names: readonly string[]): RegExp => {
  const types = names.filter((name) => /^[A-Z]/.test(name));
  const alternatives = [
    `(?:[.:]|->)(?:${anyOf(names)})(?![\\w$])\\s*(?:[(<{["'\`]|$)`,
    `(?<![\\w$])(?:${anyOf(names)})\\(`,
    ...(types.length > 0 ? [`\\b(?:${anyOf(types)})\\b`] : []),
  ];
  return names.length > 0 ? new RegExp(alternatives.join('|'), 'm') : never;
};

/**
 * A module of Elixir is known by its last name where it is used, after `alias Acme.{Client, Users}` too. The mark behind `get!` is no
 * letter, so no word ends there.
 */
const asWritten = (name: string): string =>
  (isWholeModule.test(name) ? name.slice(name.lastIndexOf('.') + 1) : name).replace(/[!?]$/, '');

const isWholeModule = /^[A-Z]\w*(?:\.[A-Z]\w*)+$/;

/** Files that import, require or load a module with one of these last names, or look its keys up: `config('services.acme')`. */
export const moduleGate = (names: readonly string[]): RegExp =>
  names.length > 0
    ? new RegExp(
        `["'\`/.](?:${anyOf(names)})(?:\\.\\w+)?["'\`]|\\b(?:from|import)\\s+(?:[\\w.]*\\.)?(?:${anyOf(names)})\\b|["'](?:${anyOf(names)})\\.\\w`,
      )
    : never;

/** Files that define one of these types. */
export const typeGate = (names: readonly string[]): RegExp =>
  names.length > 0
    ? new RegExp(
        `\\b(?:class|struct|record|interface|enum|object|module|trait|protocol|extension|actor|type|impl|typealias) (?:${anyOf(names)})\\b|\\b(?:${anyOf(names)}) *= *(?:Struct\\.new|Data\\.define|Class\\.new|(?:\\w+\\.)?(?:namedtuple|NamedTuple))\\b`,
      )
    : never;

/** Files that define an heir of one of these types, or say that a type is one: not those that only take objects of it. */
export const heirGate = (names: readonly string[]): RegExp =>
  names.length > 0
    ? new RegExp(
        `\\b(?:class|struct|record|interface|enum|object|trait|protocol|extension|actor)[ \\t]+\\w[^{};]{0,300}?\\b(?:${anyOf(names)})\\b|\\bimpl\\b[^{};]{0,300}?\\b(?:${anyOf(names)})\\b[^{};]{0,300}? for\\b`,
      )
    : never;

type Words = Readonly<Record<'methods' | 'scopes' | 'events', Set<string>>>;

function wordsOf(catalogues: readonly Catalogue[]): Words {
  const words: Words = { methods: new Set(), scopes: new Set(), events: new Set() };
  for (const { data } of catalogues) {
    for (const { protocol, method, path } of data.operations) {
      if (protocol === 'rest') continue;
      if (method) words.methods.add(method);
      const [before = ''] = (path ?? '').split('{');
      if (before.length > 3) words.events.add(before.replace(/:$/, ''));
    }
    for (const { name } of data.scopes) {
      const start = name.split(':').slice(0, 2).join(':');
      if (start.length > 3) words.scopes.add(start);
    }
  }
  return words;
}
