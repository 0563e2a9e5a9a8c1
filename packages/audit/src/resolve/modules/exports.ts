import type { Export } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { FileInfo } from '../program/program.ts';

/** The exports of a file by what is asked of them: a file may have tens of thousands, and many names are looked up in it. */
interface Exports {
  readonly byName: ReadonlyMap<string, readonly Export[]>; // those of whole modules stand under `*`
  readonly elsewhere: ReadonlySet<string>;
  readonly whole: Export | undefined;
}

const none: readonly Export[] = [];

/** What a file exports under a name, and the modules that it hands on wholly (`export * from './a'`) behind it. */
export function exportsNamed(file: FileInfo, name: string): readonly Export[] {
  const { byName } = exportsOf(file);
  const [named, wholly] = [name === '*' ? none : (byName.get(name) ?? none), byName.get('*') ?? none];
  return wholly.length === 0 ? named : [...named, ...wholly];
}

/** The file only declares the name: `extern const char *base;`. */
export const isDeclaredOnly = (file: FileInfo, name: string): boolean => exportsOf(file).elsewhere.has(name);

/** The value that a file hands out as a whole: `module.exports = { a, b }`. */
export const wholeExport = (file: FileInfo): Export | undefined => exportsOf(file).whole;

const exportsOf = rememberingEach(({ outline: { exports } }: FileInfo): Exports => ({
  byName: Map.groupBy(exports, ({ name }) => name),
  elsewhere: new Set(exports.filter(({ isElsewhere }) => isElsewhere).map(({ name }) => name)),
  whole: exports.find(({ name, value }) => name === 'default' && value),
}));
