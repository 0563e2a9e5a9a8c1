import type { FileOutline } from '../../outline/outline.ts';
import type { ClassInfo, FunctionInfo } from './infos.ts';

const none: readonly string[] = [];

/** The key under which a name is known with its namespace. */
export const inSpace = (space: string, name: string): string => `${space}::${name}`;

/** What something defined at a place is known by: its name, and the name with the namespace right around it. */
export const namesAt = (outline: FileOutline, position: number, name: string): readonly string[] => [
  name,
  ...spacesAt(outline, position)
    .slice(0, 1)
    .map((space) => inSpace(space, name)),
];

/** The same for a function or class that is defined in another function, or at the top of a file. */
export const namesOf = (fn: FunctionInfo, { name, outline }: FunctionInfo | ClassInfo): readonly string[] =>
  outline && fn === fn.file.top ? namesAt(fn.file.outline, outline.at.start, name) : [name];

/** The namespaces around a place, innermost first. */
export function spacesAt({ spaces }: FileOutline, position: number): readonly string[] {
  if (!spaces) return none;
  let [low, high] = [0, spaces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spaces[middle]?.at.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  // Whatever is around the place is around the last one that starts before it.
  const around: string[] = [];
  for (let space = spaces[low - 1]; space; space = space.outer === undefined ? undefined : spaces[space.outer])
    if (position < space.at.end) around.push(space.name);
  return around;
}
