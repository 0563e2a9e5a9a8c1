import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { codeFile } from '@mixer-oauth/node/cache-file';
import { build } from '@mixer-oauth/node/assets';

type Part = (
  module: { exports: unknown },
  require: (name: string) => unknown,
  importLater: (name: string) => Promise<unknown>,
  url: string,
) => void;

/**
 * Runs a part of the bundle (`tools/bundle.ts`) from what V8 compiled when it ran last. Node's own compile cache holds what was
 * compiled when a file was loaded: hardly a function, or every one of them. What is kept here is what a run called.
 *
 * @param user - who uses the part: each calls other functions, and has code of its own
 * @returns what the part exports
 */
export function loadKept(part: string, user: string): unknown {
  const url = new URL(`./${part}.cjs`, import.meta.url);
  const file = fileURLToPath(url);
  const kept = codeFile(`${part}-${user}-${process.version}-${process.arch}`);
  const cachedData = read(kept);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  // A run that could not do its work has not called what one that can will call.
  if (!cachedData || script.cachedDataRejected)
    process.once('exit', (code) => void (code !== 2 && keep(kept, script.createCachedData())));
  const module = { exports: {} };
  const run = script.runInThisContext() as Part;
  run(
    module,
    (name) => process.getBuiltinModule(name),
    (name) => import(new URL(name, import.meta.url).href),
    url.href,
  );
  return module.exports;
}

// V8 compares its own version, its flags and the length of the source: another build of the same length would pass.
const head = Buffer.from(`${build}`.padEnd(64)); // its length keeps what follows aligned

function read(file: string): Buffer | undefined {
  try {
    const whole = readFileSync(file);
    return head.equals(whole.subarray(0, head.length)) ? whole.subarray(head.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all, since another run may read it. Where it cannot be kept, the next run compiles again. */
function keep(file: string, code: Buffer): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, Buffer.concat([head, code]), { mode: 0o600 });
    renameSync(part, file);
  } catch {
    // A home that cannot be written to.
  }
}
