import {
  type FirstLinks,
  heirGate,
  type LinksToFiles,
  moduleGate,
  nameGate,
  type ShortName,
  shortNameGate,
  typeGate,
} from '@mixer-oauth/audit';
import type { GateHit, Search } from './gate-search.ts';
import type { Lowering } from './lower-files.ts';
import { type Links, narrowed } from './narrow-hits.ts';

type Named = FirstLinks & Partial<LinksToFiles> & Readonly<{ wrapperOwners?: readonly string[] }>;

/** What to look for in the files that are not read yet. */
interface Wanted {
  readonly modules: readonly string[]; // files
  readonly gates: readonly RegExp[];
  readonly short: readonly ShortName[];
  readonly classes: readonly string[];
}

/** How far a part of a tree is read: from the files that name a provider to all that belong to them. */
export class Reach {
  readonly #search: Search;
  readonly #lowering: Lowering;
  #code: readonly string[];
  readonly #configuration: readonly string[];
  readonly #read = new Set<string>();
  readonly #known = new Set<string>(); // what was looked for before

  /** @param rest - files that are not read yet */
  constructor(
    search: Search,
    lowering: Lowering,
    rest: Readonly<{ code: readonly string[]; configuration: readonly string[] }>,
  ) {
    this.#search = search;
    this.#lowering = lowering;
    this.#code = rest.code;
    this.#configuration = rest.configuration;
  }

  /** What of it has not been looked for before. It is then known. */
  wantedBy({ missingModules, wrapperOwners = [], ...names }: Named): Wanted {
    const modules = filesAt(missingModules, [...this.#code, ...this.#configuration]).filter(
      (file) => !this.#read.has(file),
    );
    return { modules, gates: this.#gatesOf(names), short: this.#freshShortNames(names), classes: wrapperOwners };
  }

  /**
   * Reads the files that it leads to.
   *
   * @param onFound - called before the first of them is lowered
   * @returns whether there are any
   */
  async follow({ modules, gates, short, classes }: Wanted, onFound = (): void => undefined): Promise<boolean> {
    if (modules.length > 0) {
      onFound();
      await this.#lowering.add(await this.#search.read(modules));
      for (const file of modules) this.#read.add(file);
      this.#code = this.#code.filter((file) => !this.#read.has(file));
    }
    if (gates.length === 0 && short.length === 0) return modules.length > 0;
    const found = await this.#search.scan(this.#code, {
      hit: anyGate(gates),
      ...(short.length > 0 && { maybe: shortNameGate(short.map(({ name }) => name)) }),
    });
    const callers = await narrowed(this.#search, found.hits, this.#lowering, { classes });
    const others = await narrowed(this.#search, found.maybes, this.#lowering, linksOf(short));
    const hits: readonly GateHit[] = [...callers.hits, ...others.hits];
    this.#code = [...found.misses, ...callers.misses, ...others.misses];
    if (hits.length > 0) onFound();
    await this.#lowering.add(hits);
    return modules.length + hits.length > 0;
  }

  #gatesOf(links: Omit<Named, 'missingModules'>): readonly RegExp[] {
    const names = this.#fresh('name', links.wrapperNames);
    const modules = this.#fresh('module', links.holdingModules);
    const types = this.#fresh('type', links.missingTypes);
    const bases = this.#fresh('base', links.basesOfHeirs);
    return [
      ...(names.length > 0 ? [nameGate(names)] : []),
      ...(modules.length > 0 ? [moduleGate(modules)] : []),
      ...(types.length > 0 ? [typeGate(types)] : []),
      ...(bases.length > 0 ? [heirGate(bases)] : []),
    ];
  }

  #freshShortNames({ shortNames = [] }: Partial<LinksToFiles>): readonly ShortName[] {
    const fresh = new Set(
      this.#fresh(
        'short',
        shortNames.map((short) => JSON.stringify(short)),
      ),
    );
    return shortNames.filter((short) => fresh.has(JSON.stringify(short)));
  }

  #fresh(kind: string, names: readonly string[] = []): readonly string[] {
    const unknown = names.filter((name) => !this.#known.has(`${kind} ${name}`));
    for (const name of unknown) this.#known.add(`${kind} ${name}`);
    return unknown;
  }
}

/** Matches nothing where there are none. */
const anyGate = (gates: readonly RegExp[]): RegExp => new RegExp(gates.map(({ source }) => source).join('|') || '(?!)');

/** A file that uses a short name means the wrapper if it stands beside it, or names its class or module. */
function linksOf(short: readonly ShortName[]): Links {
  const folders = new Set(short.map(({ folder }) => folder));
  const links = short.flatMap((one) => one.links);
  return {
    stricter: anyGate([nameGate(links.filter((name) => name.length > 2)), moduleGate(links)]),
    isBeside: (file) => folders.has(file.slice(0, Math.max(file.lastIndexOf('/'), 0))),
  };
}

/** The files that modules are: with any ending, or the index of a folder. */
function filesAt(modules: readonly string[], files: readonly string[]): readonly string[] {
  if (modules.length === 0) return [];
  const exact = new Set(modules.filter((path) => !path.startsWith('*')));
  const anywhere = modules.flatMap((path) => (path.startsWith('*') ? [path.slice(1)] : []));
  const folders = anywhere.filter((path) => path.endsWith('/'));
  return files.filter((file) => {
    // A package of Go is all files of a folder.
    if (folders.length > 0 && file.endsWith('.go') && !file.endsWith('_test.go')) {
      const folder = `/${file.slice(0, file.lastIndexOf('/') + 1)}`;
      if (folders.some((path) => folder.endsWith(path))) return true;
    }
    const stem = file.replace(/\.\w+$/, '').replace(/\/(?:index|__init__)$/, '');
    return exact.has(stem) || exact.has(file) || anywhere.some((path) => `/${stem}`.endsWith(path));
  });
}
