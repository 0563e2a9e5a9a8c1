import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import ignore, { type Ignore } from 'ignore';

/** The rules of one .gitignore and the folder (relative, ends with `/` or empty) that they speak for. */
type Level = Readonly<{ base: string; rules: Ignore }>;

/**
 * Files below `root` that no .gitignore on the way excludes. Symbolic links are not followed; a folder that cannot be read is listed
 * itself, as a path that ends with `/` (`root` as the empty one).
 */
export function walkFiles(root: string): string[] {
  const files: string[] = [];
  walk(root, '', [], files);
  return files;
}

function walk(root: string, base: string, outer: readonly Level[], files: string[]): void {
  const entries = read(`${root}/${base}`);
  if (!entries) {
    files.push(base);
    return;
  }
  const own = entries.some((entry) => entry.name === '.gitignore' && entry.isFile())
    ? readRules(root, base)
    : undefined;
  const levels = own ? [...outer, own] : outer;
  for (const entry of entries) {
    const path = base + entry.name;
    if (entry.isDirectory()) {
      if (entry.name !== '.git' && !isIgnored(`${path}/`, levels)) walk(root, `${path}/`, levels, files);
    } else if (entry.isFile() && !isIgnored(path, levels)) files.push(path);
  }
}

function read(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function readRules(root: string, base: string): Level | undefined {
  try {
    return {
      base, // As git reads it where letter case counts in names; elsewhere a file too many is read, and none is lost.
      rules: ignore({ ignorecase: false }).add(readFileSync(`${root}/${base}.gitignore`, 'utf8')),
    };
  } catch {
    return undefined;
  }
}

/** The innermost file that says anything decides, as in git. */
function isIgnored(path: string, levels: readonly Level[]): boolean {
  for (const { base, rules } of levels.toReversed()) {
    const verdict = rules.test(path.slice(base.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
