/** Texts by file, each read when it is first asked for. A file that cannot be read any more has an empty one. */
export class Texts extends Map<string, string> {
  readonly #read: (file: string) => string;
  readonly #unread: Set<string>;

  constructor(files: Iterable<string>, read: (file: string) => string) {
    super();
    this.#read = read;
    this.#unread = new Set(files);
    for (const file of this.#unread) super.set(file, '');
  }

  override get(file: string): string | undefined {
    if (this.#unread.delete(file)) super.set(file, this.#read(file));
    return super.get(file);
  }

  override set(file: string, text: string): this {
    // The constructor of Map comes before the fields of this class.
    this.#unread.delete(file);
    return super.set(file, text);
  }

  override *entries(): MapIterator<[string, string]> {
    for (const file of this.keys()) yield [file, this.get(file) ?? ''];
  }

  override [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  override *values(): MapIterator<string> {
    for (const file of this.keys()) yield this.get(file) ?? '';
  }

  override forEach(visit: (text: string, file: string, map: Map<string, string>) => void): void {
    for (const [file, text] of this) visit(text, file, this);
  }
}
