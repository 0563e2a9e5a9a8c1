/**
 * Remembers the last result: reducers, keys and views of one frame all ask for the same rows. Arguments are compared by identity.
 */
export function memoise<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (last && last.args.every((value, index) => Object.is(value, args[index]))) return last.result;
    last = { args, result: make(...args) };
    return last.result;
  };
}
