/** A new file, or a change to one that is there. Paths are relative to the repository. */
export type Change =
  | Readonly<{ file: string; text: string }>
  | Readonly<{ file: string; edit: (text: string) => string }>;

/** `unused-scope` as TypeScript writes it: `unusedScope`. */
export const camel = (name: string): string =>
  name.replaceAll(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());

/** `unused-scope` as people do: `Unused scope`. */
export const title = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Adds one entry at the end of the list that is bound to `list`. */
export function addToList(text: string, list: string, entry: string): string {
  const pattern = new RegExp(`(${list}[^=]*= (?:\\[|\\{))([^\\]}]*?)(,?\\s*)([\\]}])`);
  if (!pattern.test(text)) throw new Error(`there is no list ${list} to add to`);
  return text.replace(pattern, (_, open: string, items: string, end: string, close: string) => {
    const isBlock = items.includes('\n');
    return isBlock
      ? `${open}${items},\n  ${entry},\n${close}`
      : `${open}${items}, ${entry}${end.replace(',', '')}${close}`;
  });
}

/** Adds an import before the first one whose path sorts after it. */
export function addImport(text: string, name: string, from: string): string {
  const line = `import { ${name} } from '${from}';`;
  const lines = text.split('\n');
  const later = lines.findIndex((one) => one.startsWith('import ') && (/'(\.[^']*)'/.exec(one)?.[1] ?? '') > from);
  const last = lines.findLastIndex((one) => one.startsWith('import '));
  lines.splice(later < 0 ? last + 1 : later, 0, line);
  return lines.join('\n');
}
