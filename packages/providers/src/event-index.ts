import type { Operation } from '@mixer-oauth/core';
import { isVariable } from './segment.ts';

/** An id in an event is digits, holes, or both (`{}`, `1{}`); a word such as `self` or `update` is none. */
const isId = (segment: string): boolean => /^(?:\d|\{[^{}]*\})+$/.test(segment);

/** What stands for an id until somebody fills it in: `CHANNEL_ID`. */
const isOpen = (segment: string): boolean => isId(segment) || /^[A-Z][A-Z\d_]+$/.test(segment);

const keyOf = (event: string, isHole: (segment: string) => boolean): string =>
  event.replaceAll(/(?:\{[^{}]*\}|[^:.{}])+/g, (segment) => (isHole(segment) ? '{}' : segment));

/** Live events by their shape: `channel:123:update` and `channel:{channelId}:update` have the key `channel:{}:update`. */
export class EventIndex {
  readonly #byShape = new Map<string, Operation>();

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) {
      for (const event of [operation.path ?? '', ...(operation.aliases ?? [])]) {
        const key = keyOf(event, isVariable);
        if (!this.#byShape.has(key)) this.#byShape.set(key, operation);
      }
    }
  }

  at(event: string): Operation | undefined {
    // Some providers write whole events in capitals.
    return this.#byShape.get(keyOf(event, isId)) ?? this.#byShape.get(keyOf(event, isOpen));
  }
}
