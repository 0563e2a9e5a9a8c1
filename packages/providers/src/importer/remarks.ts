/** What an import could not read, or read in a way that a person should look at. */
export interface Remark {
  readonly about: string; // the operation, scope or part of the document
  readonly message: string;
}

const shown = 3;

/** Remarks of one kind together, in the order in which they were made: `message` once, with what it is about. */
export class Remarks {
  readonly #byMessage = new Map<string, string[]>();

  add(about: string, message: string): void {
    const known = this.#byMessage.get(message) ?? [];
    if (!known.includes(about)) known.push(about);
    this.#byMessage.set(message, known);
  }

  get all(): readonly Remark[] {
    return [...this.#byMessage].flatMap(([message, abouts]) => abouts.map((about) => ({ about, message })));
  }
}

/** One line a kind: how often, and where first. */
export function remarkLines(remarks: readonly Remark[]): readonly string[] {
  const byMessage = Map.groupBy(remarks, ({ message }) => message);
  return [...byMessage].map(([message, same]) => {
    const abouts = same.slice(0, shown).map(({ about }) => about);
    const more = same.length > shown ? ` and ${same.length - shown} more` : '';
    return `${message}: ${abouts.join(', ')}${more}`;
  });
}
