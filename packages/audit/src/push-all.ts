/** Adds to a list one by one: spread into arguments, a hundred thousand values overflow the stack. */
export function pushAll<T>(list: T[], values: Iterable<T>): void {
  for (const value of values) list.push(value);
}
