import {
  extractEvidence,
  type FileOutline,
  firstGate,
  languageOf,
  languages,
  printOutline,
  secondGate,
  strictGate,
} from '@mixer-oauth/audit';
import { findInlineIgnores } from '@mixer-oauth/core';
import { grammarsFromPackages, Parsers } from '@mixer-oauth/node';
import { mixerCatalogue } from '@mixer-oauth/testkit';
import { classifyText } from '../../packages/node/src/classify-text.ts';
import { decodeText } from '../../packages/node/src/decode-text.ts';
import { Lowering } from '../../packages/node/src/lower-files.ts';
import { namesProvider } from '../../packages/node/src/names-provider.ts';
import { timeToParse } from '../../packages/node/src/parsers.ts';
import { type StartClock, startClock } from '../../packages/node/src/processor-clock.ts';

// A file that takes about as long as the parser's clock allows is ended by it in one run and not in the next. The clock is watched,
// so that such a file is told from one that is read differently for no reason.
let clock = startClock;
let isEndedByClock = false;
const parsers = new Parsers(grammarsFromPackages(), () => {
  const spent = clock();
  return () => {
    const time = spent();
    isEndedByClock ||= time > timeToParse;
    return time;
  };
});
const catalogues = [mixerCatalogue()];
const gates = [firstGate(catalogues), secondGate(catalogues), strictGate(catalogues)];
const names = namesProvider(catalogues);
const traitsOf = (id: string): object => languages.find((language) => language.id === id) ?? {};

/** Milliseconds that this process has used, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** `isEndedByClock`: the parser's clock has ended it in one of the runs, so that these may differ. */
export type Examined = Readonly<{
  problems: readonly string[];
  time: number;
  isEndedByClock: boolean;
  /** The audit does not read it: it counts it as minified, generated or copied. */
  isLeftOut: boolean;
}>;

/**
 * Takes a file through all that the audit does with one, and says what should not be.
 *
 * @param bytes - one character a byte
 * @param limit - milliseconds of processor time
 * @param parserClock - what the parser takes the time from
 */
export async function examine(
  file: string,
  bytes: string,
  limit: number,
  parserClock: StartClock = startClock,
): Promise<Examined> {
  clock = parserClock;
  isEndedByClock = false;
  const { text, isLatin1 } = decodeText(Buffer.from(bytes, 'latin1'));
  const started = processorTime();
  if (classifyText(text)) {
    const time = processorTime() - started;
    const problems = time > limit ? [`takes ${Math.round(time)} ms to be left out`] : [];
    return { problems, time, isEndedByClock, isLeftOut: true };
  }
  const problems: string[] = [];
  const first = await audited(file, text, bytes);
  let { time } = first;
  if (isEndedByClock && first.reasons.length === 0) problems.push('is ended by the clock, and the run does not say so');
  // Once is chance: a collector of garbage, a function that is compiled.
  for (let again = 0; again < 2 && time > limit; again += 1)
    time = Math.min(time, (await audited(file, text, bytes)).time);
  if (time > limit) problems.push(`takes ${Math.round(time)} ms, more than ${limit}`);
  if (first.failure !== undefined) problems.push(`fails: ${first.failure}`);
  const { outline, reasons } = first;
  if (reasons.some((reason) => reason.startsWith('could not be parsed')))
    problems.push(`throws: ${reasons.join('; ')}`);
  if (reasons.length === 0 && (await isDamaged(file, text)) && !isEndedByClock)
    problems.push('is damaged, and the run does not say so');
  if (!outline && reasons.length === 0) problems.push('has no outline, and the run does not say so');
  if (outline) problems.push(...(await problemsOf(outline, text)));
  if (isLatin1 && !/[\x80-\xff]/.test(bytes)) problems.push('is ASCII, and called no UTF-8');
  return { problems, time, isEndedByClock, isLeftOut: false };
}

interface Audited {
  readonly outline: FileOutline | undefined;
  readonly reasons: readonly string[];
  readonly time: number;
  readonly failure?: string;
}

async function audited(file: string, text: string, bytes: string): Promise<Audited> {
  const started = processorTime();
  const lowering = new Lowering(undefined, undefined, parsers);
  try {
    for (const gate of gates) gate.test(bytes);
    names(text);
    await lowering.add([{ file, text }]);
    extractEvidence(lowering.outlines, lowering.texts, catalogues, traitsOf);
    findInlineIgnores(text, file);
    return { ...resultOf(lowering), time: processorTime() - started };
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...resultOf(lowering), time: processorTime() - started, failure };
  }
}

const resultOf = ({ outlines, failed }: Lowering) => ({
  outline: outlines[0],
  reasons: failed.map(({ reason }) => reason),
});

/** What is read of a whole file; undefined where that depends on its time. */
export async function outlineOf(file: string, bytes: string): Promise<string | undefined> {
  const lowering = new Lowering(undefined, undefined, parsers);
  await lowering.add([{ file, text: decodeText(Buffer.from(bytes, 'latin1')).text }]);
  const [outline] = lowering.outlines;
  return outline && outline.end === undefined ? printOutline(outline) : undefined;
}

/** Whether the grammar itself says that the text is none of its language, or not all of it was read. */
async function isDamaged(file: string, text: string): Promise<boolean> {
  const language = languageOf(file);
  const grammar = language?.grammarOf?.(file, text);
  if (grammar === undefined) return false;
  await parsers.load([grammar]);
  const source = language?.prepare?.(text, file) ?? text;
  const parsed = parsers.parse(grammar, source);
  if (!parsed) return true;
  const { tree, end } = parsed;
  // A line break that is missing at the end of a file is an error of the tree's too, and no loss.
  const result = end < source.length || (tree.rootNode.hasError && tree.rootNode.toString().includes('(ERROR'));
  tree.delete();
  return result;
}

/** Every place lies in the file, and the same text gives the same outline. */
async function problemsOf(outline: FileOutline, text: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const { moved = [], ...rest } = outline;
  // What macros make stands behind the end of the file, and is told where they are called.
  const farthest = moved.length > 0 ? Infinity : text.length;
  const open: unknown[] = [rest, ...moved.map(({ whole }) => whole)];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const { start, end } = next as { start?: unknown; end?: unknown };
    const isPlace = typeof start === 'number' && typeof end === 'number';
    if (isPlace && !(0 <= start && start <= end && end <= farthest)) {
      problems.push(`has a place outside of it: ${start} to ${end}`);
      break;
    }
    for (const value of Object.values(next)) if (typeof value === 'object') open.push(value);
  }
  // What takes too long is read as far as the time goes, in one run further than in the next. The run names it.
  if (outline.end !== undefined) return problems;
  const second = new Lowering(undefined, undefined, parsers);
  await second.add([{ file: outline.file, text }]);
  const [again] = second.outlines;
  const isOther = again === undefined || printOutline(outline) !== printOutline(again);
  if (again?.end === undefined && isOther && !isEndedByClock) problems.push('gives another outline the second time');
  return problems;
}
