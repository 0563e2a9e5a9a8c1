/**
 * The index of the first of a list that starts at a place or behind it; the length of the list where none does.
 *
 * @param startOf - rises, or stays, from one to the next
 */
export function firstFrom<One>(list: readonly One[], position: number, startOf: (one: One) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(list[middle] as One) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
