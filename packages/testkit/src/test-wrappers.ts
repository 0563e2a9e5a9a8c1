import { testIdioms } from './test-idioms.ts';

/** Programs of one language that call the same wrapper once without a body, and once with one. */
export interface Wrappers {
  readonly file: string;
  readonly head: string;
  readonly calls: string;
  /** The wrapper, by how it tells the two apart. */
  readonly bodies: Readonly<Record<string, string>>;
}

/** The first call is a GET and the second a POST, whichever way the wrapper tells. */
export function testWrappers(languages: Readonly<Record<string, Wrappers>>): void {
  testIdioms(
    Object.entries(languages).flatMap(([language, { file, head, calls, bodies }]) =>
      Object.entries(bodies).map(([way, body]) => {
        const text = head + body + calls;
        const lineOf = (path: string): number => text.slice(0, text.indexOf(path)).split('\n').length;
        return [
          `${language}: ${way}`,
          { [file]: text },
          [
            `call | certain | rest GET /users/current | ${file}:${lineOf('/users/current')}`,
            `call | certain | rest POST /channels/{channelId}/follow | ${file}:${lineOf('/channels/1/follow')}`,
          ],
        ] as const;
      }),
    ),
  );
}
