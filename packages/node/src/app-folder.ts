import { readdirSync } from 'node:fs';

// What the folder of one app holds, in the languages that are read.
const marker =
  /^(?:package\.json|pyproject\.toml|setup\.py|requirements\.txt|pipfile|composer\.json|gemfile|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|.*\.(?:csproj|gemspec|rockspec))$/i;

/** The innermost folder around a file that is an app's; ends with `/`, empty for the root itself. */
export function appFolders(root: string): (file: string) => string {
  const known = new Map<string, boolean>();
  const isApp = (folder: string): boolean => {
    const found = known.get(folder) ?? holdsMarker(`${root}/${folder}`);
    known.set(folder, found);
    return found;
  };
  return (file) => {
    for (let folder = parentOf(file); folder !== ''; folder = parentOf(folder.slice(0, -1)))
      if (isApp(folder)) return folder;
    return '';
  };
}

const parentOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

function holdsMarker(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => marker.test(name));
  } catch {
    return false;
  }
}
