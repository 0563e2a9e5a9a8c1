import type { Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { Scene } from '../recogniser.ts';
import { mentionsProvider } from '../provider-url.ts';

const ownName = /redirect|callback|return/i;

/** Whose redirect URI it is: `unsure` where the file serves several platforms and nothing tells them apart. */
export type Owner = 'provider' | 'another' | 'unsure';
export type OwnerOf = (holder: Expr | undefined, fn: FunctionInfo) => Owner;

// An address at which some platform approves or gives tokens.
const oauthAddress = /^https?:\/\/[^/\s]+\/\S*(?:oauth|authori[sz]e|\/token\b|\/login\b)/i;

/**
 * Tells the provider's redirect URIs from those of other platforms in the same file: by addresses in the same record, by the
 * names of the records and calls that hold them, and by addresses in the file.
 */
export function redirectOwners(scene: Scene, redirectKey: RegExp): OwnerOf {
  const shared = filesWithOthers(scene);
  const labels = labelsOf(scene);
  const named = filesThatName(scene, labels, redirectKey);
  return (holder, fn) => {
    const own = holder === undefined ? [] : addressesIn(holder);
    if (own.some((text) => mentionsProvider(scene.catalogue, text))) return 'provider';
    if (own.some((text) => isForeign(scene, text))) return 'another';
    const label = holder && labels.get(holder);
    if (label !== undefined && isNamed(scene, label)) return 'provider';
    return shared.has(fn.file.file) || named.has(fn.file.file) ? 'unsure' : 'provider';
  };
}

const isForeign = (scene: Scene, text: string): boolean =>
  oauthAddress.test(text) && !mentionsProvider(scene.catalogue, text) && !hostsOf(scene).includes(hostIn(text));

const hostIn = (text: string): string => /^https?:\/\/([^/\s]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';

const hostsOf = ({ catalogue: { data } }: Scene): readonly string[] => [
  ...[data.urls.authorize, data.urls.token, ...data.urls.apiBases.map(({ url }) => url)].map(hostIn),
  ...(data.urls.legacyHosts ?? []),
];

/** Texts directly in a record or among the arguments of a call; a redirect URI of the app's own is none of them. */
function addressesIn(holder: Expr): readonly string[] {
  const parts =
    holder.kind === 'record'
      ? holder.entries.filter(({ key }) => typeof key === 'string' && !ownName.test(key))
      : holder.kind === 'call'
        ? holder.args.filter(({ name }) => name !== undefined && !ownName.test(name))
        : [];
  return parts.flatMap(({ value }) => (value.kind === 'text' ? [value.value] : []));
}

function filesWithOthers(scene: Scene): ReadonlySet<string> {
  const files = new Set<string>();
  for (const { expr, fn } of scene.evaluator.program.texts) {
    // An address begins a text: what follows a hole is a path of nobody knows whom.
    const start = expr.kind === 'concat' ? expr.parts[0] : expr;
    if (start?.kind === 'text' && isForeign(scene, start.value) && !ownName.test(start.value)) files.add(fn.file.file);
  }
  return files;
}

/** What a record is called: the key that it stands under, or the call that it is handed to. */
function labelsOf({ evaluator: { program } }: Scene): ReadonlyMap<Expr, string> {
  const labels = new Map<Expr, string>();
  for (const { expr } of program.records)
    for (const { key, value } of expr.entries) if (typeof key === 'string') labels.set(value, key);
  for (const { expr } of program.calls) {
    const name = nameOf(expr.callee);
    labels.set(expr, name);
    for (const { value } of expr.args) labels.set(value, name);
  }
  return labels;
}

/** Files in which a record with a redirect URI bears the provider's name: the others there are somebody else's. */
function filesThatName(scene: Scene, labels: ReadonlyMap<Expr, string>, redirectKey: RegExp): ReadonlySet<string> {
  const files = new Set<string>();
  for (const { expr, fn } of scene.evaluator.program.records) {
    const label = labels.get(expr);
    if (label === undefined || !isNamed(scene, label)) continue;
    if (expr.entries.some(({ key }) => typeof key === 'string' && redirectKey.test(key))) files.add(fn.file.file);
  }
  return files;
}

const isNamed = ({ catalogue: { data } }: Scene, label: string): boolean =>
  [data.id, data.name].some((name) => label.toLowerCase().includes(name.toLowerCase()));
