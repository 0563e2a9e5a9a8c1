import { rememberingEach } from '../../remembering.ts';
import { grownNames } from '../../resolve/names/appends.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { piecesOf, type Value } from '../../resolve/values.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { authorizeAddresses, deviceAddresses } from './authorize-url.ts';

/**
 * Variables that an address may be put together in, statement by statement, as they are at the end: `url += '&scope=' + scope`,
 * `builder.append(scope)`. What is written first is only a part of it. Of files that write an address at which users or devices
 * are approved.
 */
export const grownTexts = rememberingEach((scene: Scene): readonly Placed[] => {
  const { program } = scene.evaluator;
  const hosts = [...authorizeAddresses(scene.catalogue), ...deviceAddresses(scene.catalogue)];
  const isAbout = (file: string): boolean => {
    const text = scene.textOf(file).toLowerCase();
    return hosts.some((host) => text.includes(host));
  };
  const files = new Set([...program.files.keys()].filter((file) => isAbout(file)));
  return program.functions
    .filter(({ file }) => files.has(file.file))
    .flatMap((fn) =>
      [...grownNames(fn, program)].map(([name, end]): Placed => ({
        expr: { kind: 'name', name, at: { start: end, end } },
        fn,
      })),
    );
});

const most = 200; // of them in a program: each text of an authorization is compared with them

/** The addresses that variables have grown to. What one of them is made of is no request of its own. */
export class GrownAddresses {
  readonly #known: { text: string; origins: ReadonlySet<string> }[] = [];

  add(value: Value): void {
    if (this.#known.length < most) this.#known.push({ text: textOf(value), origins: new Set(originsOf(value)) });
  }

  /** The same words elsewhere are another request. */
  begins(value: Value): boolean {
    const text = textOf(value);
    const origins = originsOf(value);
    return this.#known.some(
      (one) =>
        one.text.length > text.length &&
        one.text.startsWith(text) &&
        origins.every((origin) => one.origins.has(origin)),
    );
  }
}

const textOf = (value: Value): string => flatten(piecesOf(value)).text;

const originsOf = (value: Value): readonly string[] =>
  piecesOf(value).flatMap((piece) =>
    'text' in piece && piece.origin ? [`${piece.origin.at.start} ${piece.origin.file}`] : [],
  );
