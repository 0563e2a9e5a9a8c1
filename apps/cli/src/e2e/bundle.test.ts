import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** `import "./a.mjs"`, `from "./a.mjs"`, `import("./a.mjs")` and the script's own `importLater("./a.mjs")`. */
const imports = /\b(?:from|import|importLater)\s*\(?\s*"(\.\/[^"]+)"/g;

test('what a file of the bundle imports, now or later, is in the bundle', () => {
  const files = readdirSync(dist).filter((file) => /\.[cm]js$/.test(file));
  const asked = files.flatMap((file) =>
    Array.from(readFileSync(path.join(dist, file), 'utf8').matchAll(imports), ([, name = '']) => ({ file, name })),
  );
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ name }) => !existsSync(path.join(dist, name)))).toEqual([]);
});
