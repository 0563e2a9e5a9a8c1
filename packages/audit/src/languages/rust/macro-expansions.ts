import { definesItems, longestOf, type Macro, macrosIn } from './macro-rules.ts';
import { fill, type Filled, type Filling } from './macro-patterns.ts';
import { skip, type Source, sourceFrom } from './tokens.ts';

/** A part of what a macro makes: where it stands in that, how long it is, and where it is written. */
export type Piece = readonly [at: number, length: number, from: number];

/** What one call of a macro makes. `isItems`: it defines something. */
export interface Expansion {
  readonly call: readonly [number, number];
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly isItems: boolean;
}

export interface Expansions {
  readonly all: readonly Expansion[];
  /** Definitions of macros of which every call is expanded: by their starts. */
  readonly gone: ReadonlySet<number>;
}

const [mostText, mostDepth, largestSource] = [60_000, 12, 400_000]; // characters; macros in macros; characters
const mostEffort = 4_000_000; // characters that are compared with patterns
const bracketWork = 200; // what a rule takes, beside the characters
const invocation = /\b([A-Za-z_]\w*)\s?!\s*[([{]/g;

const none: Expansions = { all: [], gone: new Set() };

/**
 * What the calls of a source's own macros make, where that is more than a function would give.
 *
 * @param foreign - definitions of macros that other files have
 */
export function expansionsIn(source: Source, foreign?: Source): Expansions {
  if ((!source.text.includes('macro_rules!') && !foreign) || source.text.length > largestSource) return none;
  const own = macrosIn(source);
  const definitions = [...own.values()];
  // What stands in another file stands nowhere in this one.
  const known = (macros: ReadonlyMap<string, Macro>, home: Written): readonly (readonly [string, Known])[] =>
    [...macros].map(([name, macro]) => [name, { ...macro, home }] as const);
  const others = foreign ? known(macrosIn(foreign), { source: foreign, pieces: [] }) : [];
  const macros = new Map([...others, ...known(own, asWritten(source))]);
  const [kept, called] = [new Set<number>(), new Set<number>()]; // of its own, by their starts
  const all: Expansion[] = [];
  let [room, effort] = [mostText, mostEffort];
  for (const match of source.text.matchAll(invocation)) {
    const macro = macros.get(match[1] ?? '');
    const close = source.ends.get(match.index + match[0].length - 1);
    if (!macro || close === undefined) continue;
    const isOwn = own.has(match[1] ?? '');
    if (isOwn) called.add(macro.at);
    effort -= definitions.length + macro.rules.length * (close - match.index + bracketWork);
    if (effort < 0) return none;
    const isInMacro = definitions.some(({ at, end }) => at < match.index && match.index < end);
    const made = isInMacro ? undefined : new Expander(macro.home, macros, room).expand(macro, match, asWritten(source));
    if (made) {
      const { text, pieces } = made;
      all.push({ call: [match.index, close + 1], text, pieces, isItems: definesItems(text) });
      room -= text.length;
    } else if (!isInMacro && isOwn) kept.add(macro.at);
  }
  const isGone = ({ mustExpand, at }: Macro): boolean => mustExpand && called.has(at) && !kept.has(at);
  return { all, gone: new Set(definitions.filter(isGone).map(({ at }) => at)) };
}

/** A text with where its parts are written. */
type Written = Readonly<{ source: Source; pieces: readonly Piece[] }>;

const asWritten = (source: Source): Written => ({ source, pieces: [[0, source.text.length, 0]] });

/** A macro with the text that its rules stand in. */
type Known = Macro & Readonly<{ home: Written }>;

/** What is put together of parts of a source. */
class Output {
  text = '';
  readonly pieces: Piece[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.text.length > this.#most;
  }

  add({ source, pieces }: Written, start: number, end: number): void {
    for (const [at, length, from] of pieces) {
      const [first, last] = [Math.max(start, at), Math.min(end, at + length)];
      if (first < last) this.pieces.push([this.text.length + first - start, last - first, from + first - at]);
    }
    this.text += source.text.slice(start, end);
  }

  addBare(text: string): void {
    this.text += text;
  }
}

class Expander {
  #home: Written;
  readonly #macros: ReadonlyMap<string, Known>;
  #room: number;
  #quotes = 0;

  constructor(home: Written, macros: ReadonlyMap<string, Known>, room: number) {
    this.#home = home;
    this.#macros = macros;
    this.#room = room;
  }

  /** Undefined where no rule fits, or where a function in its place says the same. */
  expand(macro: Known, match: RegExpExecArray, within: Written, depth = 0): Output | undefined {
    const open = match.index + match[0].length - 1;
    const close = within.source.ends.get(open);
    if (close === undefined || depth > mostDepth || this.#room <= 0) return undefined;
    for (const [at, rule] of macro.rules.entries()) {
      const filling = fill(macro.patterns[at] ?? [], within.source, open + 1, close);
      if (!filling) continue;
      if (!macro.mustExpand && rule === longestOf(macro.rules)) return undefined;
      const output = new Output(this.#room);
      this.#home = macro.home;
      this.#transcribe(rule.body[0] + 1, rule.body[1], filling, within, output);
      this.#room -= output.text.length;
      return output.isFull ? undefined : this.#withInner(output, depth);
    }
    return undefined;
  }

  #transcribe(from: number, to: number, filling: Filling, within: Written, into: Output): void {
    const { text, ends } = this.#home.source;
    let start = from;
    const copy = (end: number): void => into.add(this.#home, start, end);
    for (let at = from; at < to && !into.isFull; at += 1) {
      const skipped = skip(text, at);
      const quoted =
        skipped === at && this.#quotes < mostDepth ? /^stringify!\s*\(/.exec(text.slice(at, at + 20)) : null;
      if (skipped > at) at = skipped - 1;
      else if (quoted && !/\w/.test(text.charAt(at - 1))) {
        const open = at + quoted[0].length - 1;
        const close = ends.get(open) ?? open;
        copy(at);
        this.#quote(open + 1, close, filling, within, into);
        [at, start] = [close, close + 1];
      } else if (text.charAt(at) === '$') {
        copy(at);
        const next = this.#hole(at, filling, within, into);
        start = next ?? at;
        at = next === undefined ? at : next - 1;
      }
    }
    copy(to);
  }

  /** `stringify!($name)` is the name as a text. */
  #quote(from: number, to: number, filling: Filling, within: Written, into: Output): void {
    const inner = new Output(1000);
    this.#quotes += 1;
    this.#transcribe(from, to, filling, within, inner);
    this.#quotes -= 1;
    const start = inner.text.length - inner.text.trimStart().length;
    into.addBare('"');
    into.add(
      { source: { text: inner.text, ends: new Map() }, pieces: inner.pieces },
      start,
      inner.text.trimEnd().length,
    );
    into.addBare('"');
  }

  /** Puts in what a hole was filled with, or a repetition; where it ends in the macro. Undefined where it is neither. */
  #hole(at: number, filling: Filling, within: Written, into: Output): number | undefined {
    const { text, ends } = this.#home.source;
    const end = text.charAt(at + 1) === '(' ? ends.get(at + 1) : undefined;
    if (end !== undefined) {
      const repeat = /^\s*([^\s\w(){}[\]$*+?]{0,2})\s*[*+?]/.exec(text.slice(end + 1, end + 12));
      if (!repeat) return undefined;
      const separator = end + 1 + repeat[0].indexOf(repeat[1] ?? '');
      for (const [round, own] of roundsOf(text.slice(at + 2, end), filling).entries()) {
        if (into.isFull) break;
        if (round > 0) into.add(this.#home, separator, separator + (repeat[1] ?? '').length);
        this.#transcribe(at + 2, end, own, within, into);
      }
      return end + 1 + repeat[0].length;
    }
    const name = /^\w+/.exec(text.slice(at + 1, at + 80))?.[0] ?? '';
    if (name === 'crate') return at + 1;
    const filled = filling.get(name);
    if (!filled || isList(filled)) return undefined;
    into.addBare(' ');
    into.add(within, filled.start, filled.end);
    into.addBare(' ');
    return at + 1 + name.length;
  }

  /** What is made may call macros again. */
  #withInner(made: Output, depth: number): Output {
    const source = sourceFrom(made.text);
    const written: Written = { source, pieces: made.pieces };
    let [output, done]: [Output | undefined, number] = [undefined, 0];
    for (const match of made.text.matchAll(invocation)) {
      const macro = match.index < done ? undefined : this.#macros.get(match[1] ?? '');
      const close = source.ends.get(match.index + match[0].length - 1);
      const inner = macro && close !== undefined ? this.expand(macro, match, written, depth + 1) : undefined;
      if (!inner || close === undefined) continue;
      output ??= new Output(mostText);
      output.add(written, done, match.index);
      output.add({ source: { text: inner.text, ends: new Map() }, pieces: inner.pieces }, 0, inner.text.length);
      done = close + 1;
    }
    if (!output) return made;
    output.add(written, done, made.text.length);
    return output;
  }
}

const isList = (filled: Filled): filled is readonly Filled[] => Array.isArray(filled);

/** What a repetition's holes are filled with, each time. */
function roundsOf(body: string, filling: Filling): readonly Filling[] {
  const named = [...body.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
  const lists = named.flatMap((name) => {
    const filled = filling.get(name);
    return filled && isList(filled) ? [{ name, filled }] : [];
  });
  const times = Math.max(0, ...lists.map(({ filled }) => filled.length));
  return Array.from({ length: times }, (_, round) => {
    const own: Filling = new Map(filling);
    for (const { name, filled } of lists) {
      const one = filled[round];
      if (one) own.set(name, one);
      else own.delete(name);
    }
    return own;
  });
}
