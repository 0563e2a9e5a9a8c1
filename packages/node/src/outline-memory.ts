import type { FileOutline } from '@mixer-oauth/audit';

/** Outlines of earlier runs of the same process, so that a file whose text is the same is not parsed again. */
export class OutlineMemory {
  #kept = new Map<string, { readonly text: string; readonly outline: FileOutline }>();
  #used = new Map<string, { readonly text: string; readonly outline: FileOutline }>();

  find(file: string, text: string): FileOutline | undefined {
    const kept = this.#kept.get(file) ?? this.#used.get(file);
    if (kept?.text !== text) return undefined;
    this.#used.set(file, kept);
    return kept.outline;
  }

  keep(file: string, text: string, outline: FileOutline): void {
    this.#used.set(file, { text, outline });
  }

  /** Ends a run: what it had no use for is forgotten. */
  turn(): void {
    this.#kept = this.#used;
    this.#used = new Map();
  }
}
