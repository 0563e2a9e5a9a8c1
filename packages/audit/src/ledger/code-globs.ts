import { Minimatch } from 'minimatch';

const options = {
  dot: true,
  nocomment: true,
  nonegate: true,
  braceExpandMax: 1_000,
  maxGlobstarRecursion: 100,
} as const;

/** Whether a file is one of those that globs of the manifest name: `code` of a client, `exclude`. */
export function codeGlobs(globs: readonly string[]): (file: string) => boolean {
  const compiled = globs.flatMap(compile);
  return (file) => compiled.some((glob) => glob.match(file));
}

/** A folder means all that is in it: `apps/bot`, `apps/bot/` and `./apps/bot/**` are one. */
function compile(glob: string): readonly Minimatch[] {
  const path = glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return (path === '.' || path === '' ? ['**'] : [path, `${path}/**`]).map((one) => new Minimatch(one, options));
}
