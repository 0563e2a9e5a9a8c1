/** The part of an HTTP Archive that says what was asked and answered: http://www.softwareishard.com/blog/har-12-spec/ */
export interface HarEntry {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** Values of the header, which may stand several times; names without regard to case. */
  readonly requestHeader: (name: string) => readonly string[];
  readonly responseHeader: (name: string) => readonly string[];
  readonly hasCookies: boolean;
  /** Texts that the browser sent through a web socket (an extension of Chromium's). */
  readonly sent: readonly string[];
  /** Where the entry's address stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Why a text is no HTTP Archive. */
export interface HarProblem {
  readonly problem: string;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @returns entries in file order; what has no request is left out and counted in `broken` */
export function parseHar(text: string): { entries: readonly HarEntry[]; broken: number } | HarProblem {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's own words quote the text, and a recording is full of tokens.
    return { problem: 'it is no JSON' };
  }
  const log = isObject(data) ? data['log'] : undefined;
  if (!isObject(log) || !Array.isArray(log['entries'])) return { problem: 'it has no log.entries' };
  const find = placesIn(text);
  const all = listOf(log['entries']);
  const entries = all.flatMap((entry) => readEntry(entry, find));
  return { entries, broken: log['entries'].length - entries.length };
}

function readEntry(entry: Json, find: (url: string) => { start: number; end: number }): readonly HarEntry[] {
  const { request, response } = entry;
  if (!isObject(request) || typeof request['url'] !== 'string') return [];
  const answer = isObject(response) ? response : {};
  return [
    {
      method: textOf(request['method']).toUpperCase() || 'GET',
      url: request['url'],
      status: typeof answer['status'] === 'number' ? answer['status'] : 0,
      requestHeader: headersOf(request),
      responseHeader: headersOf(answer),
      hasCookies: listOf(request['cookies']).length > 0,
      sent: listOf(entry['_webSocketMessages']).flatMap((message) =>
        message['type'] === 'send' ? [textOf(message['data'])] : [],
      ),
      ...find(request['url']),
    },
  ];
}

const headersOf =
  (message: Json) =>
  (wanted: string): readonly string[] =>
    listOf(message['headers']).flatMap(({ name, value }) =>
      textOf(name).toLowerCase() === wanted ? [textOf(value)] : [],
    );

/** Addresses in the order of the text. One that is written with other escapes than usual is put down to what stands before it. */
function placesIn(text: string): (url: string) => { start: number; end: number } {
  let from = 0;
  return (url) => {
    const written = JSON.stringify(url).slice(1, -1);
    const start = text.indexOf(`"${written}"`, from);
    if (start < 0) return { start: from, end: from };
    from = start + written.length + 2;
    return { start: start + 1, end: start + 1 + written.length };
  };
}
