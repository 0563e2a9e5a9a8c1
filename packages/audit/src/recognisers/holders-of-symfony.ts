import type { Catalogue } from '@mixer-oauth/core';
import type { Expr } from '../outline/outline.ts';
import { isClientType, serviceIn } from '../resolve/configuration/handed-by-symfony.ts';
import { containersOf, parameterFor, type SymfonyContainer } from '../resolve/configuration/symfony-container.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import { piecesOf, type Thunk } from '../resolve/values.ts';
import { flatten, mentionsProvider } from './provider-url.ts';

type Providers = readonly Readonly<{ catalogue: Catalogue }>[];

/**
 * Names by which files get what Symfony's container holds of a provider: ids of HTTP clients, parameters that want them, classes of which
 * the settings say so, and the registry of sign-ins. Who makes an object of a class that wants a client hands it another one.
 *
 * @param types - classes whose objects hold an address
 */
export function handedBySymfony(
  evaluator: Evaluator,
  providers: Providers,
  types: ReadonlySet<string>,
): readonly string[] {
  const { program } = evaluator;
  return [...containersOf(program).values()].flatMap((container): readonly string[] => {
    const { clients, signIns } = container;
    const ids = [...clients].flatMap(([id, base]) => (isOfProvider(evaluator, providers, base) ? [id] : []));
    const registry = [...signIns.values()].some(({ expr }) => signsIn(expr, providers, types))
      ? ['ClientRegistry']
      : [];
    if (ids.length === 0) return registry;
    const wanting = program.functions.flatMap(({ owner, params, file }) =>
      owner && file.language === 'php' && params.some(({ type }) => isClientType(type)) ? [owner.name] : [],
    );
    return [...registry, ...ids, ...ids.map(parameterFor), ...toldIn(container, ids), ...wanting];
  });
}

const isOfProvider = (evaluator: Evaluator, providers: Providers, base: Thunk): boolean =>
  evaluator
    .force(base)
    .some((value) => providers.some(({ catalogue }) => mentionsProvider(catalogue, flatten(piecesOf(value)).text)));

/** Classes of which the settings say that they are handed one of the clients, or all that want one. */
const toldIn = ({ handed }: SymfonyContainer, ids: readonly string[]): readonly string[] =>
  handed.flatMap(({ owner, value }): readonly string[] => {
    if (!ids.includes(serviceIn(value.expr) ?? '')) return [];
    return owner === undefined || owner.endsWith('\\') ? ['HttpClientInterface'] : lastOf(owner);
  });

const lastOf = (name: string): readonly string[] => /\w+$/.exec(name)?.slice(0, 1) ?? [];

/** A client of KnpU's bundle that is a provider's by its type, or by the class that holds the address. */
function signsIn(client: Expr, providers: Providers, types: ReadonlySet<string>): boolean {
  const texts = client.kind === 'record' ? client.entries.map(({ value }) => value) : [];
  return texts.some(
    (one) =>
      one.kind === 'text' &&
      (lastOf(one.value).some((name) => types.has(name)) ||
        providers.some(({ catalogue }) => catalogue.data.id === one.value)),
  );
}
