import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../runtime.mjs';

/** Where npm put what the core asks for. */
export const packageFolder = (name: string): string =>
  path.dirname(createRequire(path.join(root, 'packages/core/package.json')).resolve(`${name}/package.json`));
