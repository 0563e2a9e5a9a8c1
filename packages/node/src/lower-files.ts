import {
  compact,
  type FileOutline,
  type Language,
  languageOf,
  languageOfScript,
  mayBeScript,
  SharedDefinitions,
} from '@mixer-oauth/audit';
import type { GateHit } from './gate-search.ts';
import type { OutlineMemory } from './outline-memory.ts';
import { openParsers } from './open-parsers.ts';
import type { Parsers } from './parsers.ts';
import { isUserError } from './user-error.ts';

type Report = (progress: Readonly<{ step: 'read'; done: number; total: number }>) => void;

/** Outlines by file, as long as its text is the same. */
export type Outlines = Pick<OutlineMemory, 'find' | 'keep'>;

/** What is remembered of files of a language. */
type MemoryOf = (language: Language) => Outlines | undefined;

/** The language of a file by its name, or of a script by its first line. */
export const languageIn = ({ file, text }: GateHit): Language | undefined =>
  languageOf(file) ?? (mayBeScript(file) ? languageOfScript(text) : undefined);

/** Turns texts into outlines, and remembers which could not be. */
export class Lowering {
  readonly outlines: FileOutline[] = [];
  readonly texts = new Map<string, string>();
  readonly failed: { file: string; reason: string }[] = [];
  /** Files of which code was not looked at: not parsed, or not to the end. */
  readonly unread = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #shared = new SharedDefinitions();
  readonly #readWith = new Map<string, string>(); // definitions of other files, by file
  readonly #report: Report | undefined;
  readonly #memoryOf: MemoryOf;
  #parsers: Parsers | undefined;

  constructor(report?: Report, memoryOf: MemoryOf = () => undefined, parsers?: Parsers) {
    this.#report = report;
    this.#memoryOf = memoryOf;
    this.#parsers = parsers;
  }

  async add(hits: readonly GateHit[]): Promise<void> {
    const sharing = new Set<Language>();
    for (const hit of hits) {
      const language = languageIn(hit);
      if (language?.definitionsIn && this.#shared.add(language, hit.text)) sharing.add(language);
    }
    for (const [at, { file, text }] of hits.entries()) {
      this.#report?.({ step: 'read', done: at, total: hits.length });
      if (at % 50 === 49) await new Promise(setImmediate);
      const language = languageIn({ file, text });
      if (language) await this.#addFile(language, file, text);
    }
    if (sharing.size > 0) await this.#readAgain(sharing, new Set(hits.map(({ file }) => file)));
  }

  async #addFile(language: Language, file: string, text: string): Promise<void> {
    const memory = this.#memoryOf(language);
    const elsewhere = this.#shared.neededIn(language, text);
    const key = text + elsewhere;
    try {
      const known = memory?.find(file, key);
      const lowered = known ? undefined : await this.#lowerWhole(language, text, file, elsewhere);
      const outline = known ?? (lowered && compact(lowered, this.#names));
      if (outline) memory?.keep(file, key, outline);
      this.texts.set(file, text);
      this.#readWith.set(file, elsewhere);
      if (outline) this.#keep(outline, text);
      else this.#fail(file, 'takes too many steps to parse; none of it was audited');
    } catch (error) {
      if (isUserError(error)) throw error; // the installation, not this file
      this.#fail(file, `could not be parsed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #fail(file: string, reason: string): void {
    this.failed.push({ file, reason });
    this.unread.add(file);
  }

  /** Files that were read before what they need from others was known. */
  async #readAgain(languages: ReadonlySet<Language>, added: ReadonlySet<string>): Promise<void> {
    for (const [file, text] of this.texts) {
      const language = added.has(file) ? undefined : languageIn({ file, text });
      if (!language || !languages.has(language)) continue;
      if (this.#shared.neededIn(language, text) === this.#readWith.get(file)) continue;
      for (const list of [this.outlines, this.failed]) {
        const at = list.findIndex((one) => one.file === file);
        if (at >= 0) list.splice(at, 1);
      }
      this.unread.delete(file);
      await this.#addFile(language, file, text);
    }
  }

  /** What could be read around a broken place counts all the same, but the file is named: something may be missing. */
  #keep(outline: FileOutline, text: string): void {
    this.outlines.push(outline);
    if (outline.end !== undefined) this.unread.add(outline.file);
    const reason = damageOf(outline, text);
    if (reason !== undefined) this.failed.push({ file: outline.file, reason });
  }

  async #lowerWhole(
    language: Language,
    text: string,
    file: string,
    elsewhere: string,
  ): Promise<FileOutline | undefined> {
    const outline = await this.#lower(language, text, file, elsewhere);
    const code = language.scripts?.textOf(text);
    if (!outline || !language.scripts || code === undefined) return outline;
    const scripts = await this.#lower(language.scripts.language, code, file);
    return scripts ? { ...outline, scripts } : outline;
  }

  async #lower(language: Language, text: string, file: string, elsewhere?: string): Promise<FileOutline | undefined> {
    const prepared = language.prepare?.(text, file, elsewhere) ?? text;
    if (language.lowerText) return language.lowerText(prepared, file);
    if (!language.grammarOf || !language.lower) return undefined;
    const grammar = language.grammarOf(file, text);
    const parsers = (this.#parsers ??= openParsers());
    await parsers.load([grammar]);
    const parsed = parsers.parse(grammar, prepared);
    if (!parsed) return undefined;
    const { tree, end } = parsed;
    try {
      const outline = language.lower(tree.rootNode, file, prepared);
      return end < prepared.length ? { ...outline, end } : outline;
    } finally {
      // The engine's memory never shrinks: a tree that is kept is lost.
      tree.delete();
    }
  }
}

/** Why an outline is not the whole file. */
function damageOf({ end, errors: own, scripts }: FileOutline, text: string): string | undefined {
  const errors = [...own, ...(scripts?.errors ?? [])];
  if (end !== undefined) {
    const line = text.slice(0, end).split('\n').length;
    return `takes too many steps to parse; it was audited as far as line ${line}`;
  }
  if (errors.length === 0) return undefined;
  const places = errors.length === 1 ? 'one place' : `${errors.length} places`;
  return `has ${places} that cannot be parsed; the rest was audited`;
}
