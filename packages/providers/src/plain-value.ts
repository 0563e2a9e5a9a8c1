import type { Document } from 'yaml';

type Read<Value> = { readonly value: Value } | { readonly problem: string };

/** A document as plain data. */
export const plainValue = (document: Document): Read<unknown> => survive(() => document.toJS() as unknown);

/** What the YAML library gives, or in one clause why it gave up: it throws at aliases, and at what is nested deeper than calls may be. */
export function survive<Value>(read: () => Value): Read<Value> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'it is nested too deep' };
    if (!(error instanceof ReferenceError)) throw error;
    const isBomb = error.message.startsWith('Excessive alias count');
    return { problem: isBomb ? 'aliases stand for too many values' : 'an alias names nothing that stands before it' };
  }
}
