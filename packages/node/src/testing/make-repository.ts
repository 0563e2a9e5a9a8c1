import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export interface TestRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files (undefined: removes one) and commits all there is. */
  readonly commit: (files: Files) => void;
}

/** A git repository with one commit of these files, gone after the test. */
export function makeRepository(files: Readonly<Record<string, string | Uint8Array>>): TestRepository {
  const folder = makeFolder(files);
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  const commit = (changed: Files): void => {
    for (const [name, content] of Object.entries(changed)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (content === undefined) rmSync(file);
      else writeFileSync(file, content);
    }
    git('add', '-A');
    git('commit', '-q', '-m', 'change');
  };
  git('init', '-q', '-b', 'main');
  commit({});
  return { folder, git, commit };
}
