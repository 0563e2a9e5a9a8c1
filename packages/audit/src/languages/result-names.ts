/** Under which name a function keeps what it gives beside its first value: no code can write it. */
export const resultNamed = (place: number): string => `#result${place}`;
