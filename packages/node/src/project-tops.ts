// What lies in the top folder of a project, whatever its language.
export const projectMarker =
  /^(?:readme(?:\..*)?|licen[cs]e(?:\..*)?|\.gitignore|\.gitattributes|package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements\.txt|pipfile|composer\.json|gemfile|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|makefile|cmakelists\.txt|.*\.(?:sln|slnx|csproj|fsproj|gemspec|rockspec|xcodeproj))$/i;

/**
 * The outermost folder around each of `files` that looks like the top of a project; the audited folder itself where none does.
 * A folder of many repositories thus falls apart into them: what one names says nothing of the others.
 *
 * @returns folders that end with `/`; the audited folder is the empty text
 */
export function projectTops(files: readonly string[], listed: readonly string[]): ReadonlySet<string> {
  const marked = new Set(
    listed.filter((file) => projectMarker.test(file.slice(file.lastIndexOf('/') + 1))).map(folderOf),
  );
  return new Set(files.map((file) => foldersOf(file).find((folder) => marked.has(folder)) ?? ''));
}

/** True when `file` lies in one of the projects. */
export function isInProjects(file: string, tops: ReadonlySet<string>): boolean {
  return foldersOf(file).some((folder) => tops.has(folder));
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** `a/b/c.js`: ``, `a/`, `a/b/`. */
function foldersOf(file: string): readonly string[] {
  const folders = [''];
  for (let at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) folders.push(file.slice(0, at + 1));
  return folders;
}
