import { exampleMark } from '../resolve/modules/modules.ts';

/** `lib/api/index.js` is `api` for who imports it. */
export function moduleName(file: string): string {
  const parts = file.split('/');
  // `config.example.py` is put in the place of the `config.py` that is kept out of the tree.
  const own = (parts.pop() ?? '').replace(exampleMark, '').replace(/\.\w+$/, '');
  return /^(?:index|__init__|init)$/.test(own) ? (parts.pop() ?? own) : own;
}
