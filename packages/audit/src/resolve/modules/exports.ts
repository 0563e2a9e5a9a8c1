import type { Export } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { FileInfo } from '../program/program.ts';

/** The exports of a file by what is asked of them: a file may have tens of thousands, and many names are looked up in it. */
interface Exports {
  readonly places: ReadonlyMap<Export, number>;
  readonly byName: ReadonlyMap<string, readonly Export[]>; // those of whole modules stand under `*`
  readonly elsewhere: ReadonlySet<string>;
  readonly whole: Export | undefined;
}

const none: readonly Export[] = [];

/** What a file exports under a name, and the modules that it hands on wholly (`export * from './a'`), in source order. */
export function exportsNamed(file: FileInfo, name: string): readonly Export[] {
  const { byName, places } = exportsOf(file);
  const [named, wholly] = [name === '*' ? none : (byName.get(name) ?? none), byName.get('*') ?? none];
  if (wholly.length === 0) return named;
  if (named.length === 0) return wholly;
  return [...named, ...wholly].toSorted((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
}

/** The file only declares the name: `extern const char *base;`. */
export const isDeclaredOnly = (file: FileInfo, name: string): boolean => exportsOf(file).elsewhere.has(name);

/** The value that a file hands out as a whole: `module.exports = { a, b }`. */
export const wholeExport = (file: FileInfo): Export | undefined => exportsOf(file).whole;

const exportsOf = rememberingEach(({ outline: { exports } }: FileInfo): Exports => ({
  places: new Map(exports.map((one, index) => [one, index])),
  byName: Map.groupBy(exports, ({ name }) => name),
  elsewhere: new Set(exports.filter(({ isElsewhere }) => isElsewhere).map(({ name }) => name)),
  whole: exports.find(({ name, value }) => name === 'default' && value),
}));
