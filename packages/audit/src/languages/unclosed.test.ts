import { expect, test } from 'vitest';
import { languages } from './index.ts';

const size = 1_000_000;

// What is quadratic in these takes minutes, not seconds: a busy machine must not fail the build.
test.each(
  languages
    .filter(({ prepare, scripts }) => prepare ?? scripts)
    .flatMap((language) =>
      [
        '/* ',
        '"""',
        "'''",
        '#',
        '#"',
        '\n',
        '<?= ',
        '<script ',
        '#if A\n',
        '"a',
        '<!--',
        'a::<',
        '@',
        '@C(',
        '@C() ',
      ].map((piece) => [language.id, piece, language] as const),
    ),
)('%s: a megabyte of %j is prepared in one pass', (_, piece, { prepare, scripts, extensions }) => {
  const text = `<script>${piece.repeat(size / piece.length)}`;
  const started = performance.now();
  prepare?.(text, `a${extensions[0]}`);
  scripts?.textOf(text);
  expect(performance.now() - started).toBeLessThan(15_000);
});
