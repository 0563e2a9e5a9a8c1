import { type FileOutline, type Language, languageOf } from '@mixer-oauth/audit';
import type { GateHit } from './gate-search.ts';
import type { OutlineMemory } from './outline-memory.ts';
import { openParsers } from './open-parsers.ts';
import type { Parsers } from './parsers.ts';

// A file of a megabyte has a third of this, where people wrote it; what has more takes seconds to translate.
const maximumNodes = 1_000_000;

type Report = (progress: Readonly<{ step: 'read'; done: number; total: number }>) => void;

/** Turns texts into outlines, and remembers which could not be. */
export class Lowering {
  readonly outlines: FileOutline[] = [];
  readonly texts = new Map<string, string>();
  readonly failed: { file: string; reason: string }[] = [];
  readonly #report: Report | undefined;
  readonly #memory: OutlineMemory | undefined;
  #parsers: Parsers | undefined;

  constructor(report?: Report, memory?: OutlineMemory) {
    this.#report = report;
    this.#memory = memory;
  }

  async add(hits: readonly GateHit[]): Promise<void> {
    for (const [at, { file, text }] of hits.entries()) {
      this.#report?.({ step: 'read', done: at, total: hits.length });
      if (at % 50 === 49) await new Promise(setImmediate);
      const language = languageOf(file);
      if (!language) continue;
      try {
        const outline = this.#memory?.find(file, text) ?? (await this.#lower(language, text, file));
        if (outline) this.#memory?.keep(file, text, outline);
        this.texts.set(file, text);
        if (outline) this.#keep(outline);
        else this.failed.push({ file, reason: 'took too long to parse' });
      } catch (error) {
        this.failed.push({
          file,
          reason: `could not be parsed: ${error instanceof Error ? error.message : String(error)}`,
        });
      }
    }
  }

  /** What could be read around a broken place counts all the same, but the file is named: something may be missing. */
  #keep(outline: FileOutline): void {
    this.outlines.push(outline);
    if (outline.errors.length === 0) return;
    const places = outline.errors.length === 1 ? 'one place' : `${outline.errors.length} places`;
    this.failed.push({ file: outline.file, reason: `has ${places} that cannot be parsed; the rest was audited` });
  }

  async #lower(language: Language, text: string, file: string): Promise<FileOutline | undefined> {
    const prepared = language.prepare?.(text, file) ?? text;
    if (language.lowerText) return language.lowerText(prepared, file);
    if (!language.grammarOf || !language.lower) return undefined;
    const grammar = language.grammarOf(file, text);
    const parsers = (this.#parsers ??= openParsers());
    await parsers.load([grammar]);
    const tree = parsers.parse(grammar, prepared);
    if (!tree) return undefined;
    try {
      if (tree.rootNode.descendantCount > maximumNodes) return undefined;
      return language.lower(tree.rootNode, file, prepared);
    } finally {
      // The engine's memory never shrinks: a tree that is kept is lost.
      tree.delete();
    }
  }
}
