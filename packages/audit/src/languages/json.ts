import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import type { Entry, Expr, FileOutline, Range } from '../outline/outline.ts';
import type { Language } from './language.ts';
import { readableStart } from './readable-start.ts';

const maximumLevels = 60;
const maximumOpened = 300; // on one line, which may be a text with as many colons
const isIndentedFar = /^ {301,}[^ \n]/m;

/** JSON with comments and trailing commas, read as the YAML that it nearly is: a broken file yields what it can. */
export const json: Language = {
  id: 'json',
  name: 'JSON',
  extensions: ['.json', '.jsonc', '.json5'],
  isConfiguration: true,
  lowerText: (text, file) =>
    isOwnReport(text)
      ? { file, language: 'json', imports: [], exports: [], body: [], errors: [] }
      : lowerDocument(
          text.replaceAll(/(^|\s)\/\/[^\n]*/g, (comment) => comment.replaceAll(/[^\s]/g, ' ')),
          file,
          'json',
        ),
};

/** A report that this tool wrote into the tree quotes code; it is none. */
const isOwnReport = (text: string): boolean =>
  /^\s*\{\s*"version"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"mixer-oauth"/.test(text);

/** A configuration file as an outline: a default export for each document in it, whose value is the whole document. */
export function lowerDocument(whole: string, file: string, language: string): FileOutline {
  const { text, bound } = readableStart(whole);
  const empty: FileOutline = { file, language, imports: [], exports: [], body: [], errors: [], ...bound };
  if (isTooDeep(text)) return { ...empty, errors: [{ start: 0, end: text.length }] };
  const documents = withoutStacks(() =>
    parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false, strict: false }),
  );
  // The parser tells of a file that ends too early as of a place behind its end.
  const within = (at: number): number => Math.min(at, text.length);
  const mistakes = 'empty' in documents ? documents.errors : documents.flatMap((one) => one.errors);
  const errors = mistakes.map(({ pos }): Range => ({ start: within(pos[0]), end: within(pos[1]) }));
  const noted: Noted = { errors, anchors: {} };
  const values = documents.flatMap(({ contents }) => (contents ? [lowerNode(contents, 0, noted)] : []));
  return {
    ...empty,
    ...(Object.keys(noted.anchors).length > 0 && { anchors: noted.anchors }),
    errors: errors.toSorted((left, right) => left.start - right.start),
    exports: values.map((value) => ({ name: 'default', value, at: value.at })),
  };
}

/** The parser makes an error of each of maybe 100,000 mistakes. To note where it did so takes V8 most of the time, and nobody asks. */
function withoutStacks<Result>(parse: () => Result): Result {
  const settings: object & { stackTraceLimit?: number } = Object(Error);
  const { stackTraceLimit } = settings;
  settings.stackTraceLimit = 0;
  try {
    return parse();
  } finally {
    if (stackTraceLimit !== undefined) settings.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * The parser recurses, so nesting is counted first, of brackets and of indentation. In YAML lists and keys may open one in the other on one line as well (`- - a: b: c`),
 * and there it takes some for nested that are a mistake.
 */
function isTooDeep(text: string): boolean {
  if (isIndentedFar.test(text)) return true;
  let depth = 0;
  let opened = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    else if (char === '\n') opened = 0;
    else if (depth <= 0 && (char === ':' || char === '-' || char === '?') && /[ \t]/.test(text[at + 1] ?? ''))
      opened += 1;
    if (depth > maximumLevels * 4 || opened > maximumOpened) return true;
  }
  return false;
}

/** What is told of a document on the way: its mistakes, and the nodes that have a name (`&common`). */
interface Noted {
  readonly errors: Range[];
  readonly anchors: Record<string, Expr>;
}

/**
 * What is nested too deeply is left out and counts among the errors; so does a key that is no text, such as `{{ name }}` of a template.
 * `*common` is a name of its own, `<<: *common` takes over what it stands for.
 */
function lowerNode(node: unknown, level: number, noted: Noted): Expr {
  const [start = 0, end = 0] = (node as Node | null)?.range ?? [];
  const at = { start, end };
  const { errors } = noted;
  if (level > maximumLevels) errors.push(at);
  if (level > maximumLevels) return { kind: 'other', children: [], at };
  if (isAlias(node)) return { kind: 'name', name: `*${node.source}`, at };
  const lowered = lowerContent(node, level, at, noted);
  if (isCollection(node) || isScalar(node)) if (node.anchor !== undefined) noted.anchors[`*${node.anchor}`] = lowered;
  return lowered;
}

function lowerContent(node: unknown, level: number, at: Range, noted: Noted): Expr {
  if (isScalar(node))
    return typeof node.value === 'string'
      ? { kind: 'text', value: node.value, at }
      : { kind: 'literal', value: String(node.value), at };
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => lowerNode(item, level + 1, noted)), at };
  if (!isMap(node)) return { kind: 'other', children: [], at };
  const entries = node.items.flatMap((pair): Entry[] => {
    if (!isPair(pair)) return [];
    if (isCollection(pair.key) || isAlias(pair.key)) {
      const [first = at.start, last = first] = pair.key.range ?? [];
      noted.errors.push({ start: first, end: last });
    }
    const value = lowerNode(pair.value, level + 1, noted);
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const isMerged = key === '<<' && (value.kind === 'name' || value.kind === 'list');
    if (!isMerged) return [{ key, value, at: value.at }];
    return (value.kind === 'list' ? value.items : [value]).map((one) => ({ key: '...', value: one, at: one.at }));
  });
  return { kind: 'record', entries, at };
}
