import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { piecesOf, type Thunk, type Value } from '../../resolve/values.ts';
import { type FlatText, flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';

/**
 * A word of a command; `from`: where in the text it begins, where it is a piece of a longer one. `isOpen`: nobody knows which words
 * stand there, or how many.
 */
export type Word = Readonly<{ text: string; flat: FlatText; from: number; isOpen?: boolean }>;

/** Functions of standard libraries that run a command. */
const runs =
  /^(?:run|call|check_call|check_output|Popen|getoutput|getstatusoutput|system|popen\d?|create_subprocess_(?:exec|shell)|exec|execSync|execFile|execFileSync|spawn|spawnSync|execa|execaSync|shell_exec|passthru|proc_open|Command|CommandContext|cmd|ProcessBuilder|command|Start|capture2?e?|execute)$/;

export const runsCommand = ({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>): boolean =>
  runs.test(nameOf(expr.callee)) && !asksPattern(evaluator, expr, fn);

/** `/curl (.+)/.exec(line)`: JavaScript's patterns have a method of that name. */
function asksPattern(evaluator: Evaluator, { callee }: CallExpr, fn: FunctionInfo): boolean {
  if (fn.file.language !== 'javascript' || callee.kind !== 'member' || callee.name !== 'exec') return false;
  const values = evaluator.evaluate(callee, fn);
  return !values.some((value) => value.kind === 'external' && /child_process|shell|exec/.test(value.module));
}

/**
 * The commands that a call may run, word by word: `run(['curl', '-X', verb, url])`, `execFile('curl', [url])`,
 * `exec.Command("curl", url)`, `system("curl " + url)`. `asked` gets the values that callers may fill.
 */
export function commandsOf(
  scene: Scene,
  { expr, fn }: Placed<CallExpr>,
  context: Context,
  asked: Value[],
): readonly (readonly Word[])[] {
  const [first, second] = expr.args.filter(({ name }) => name === undefined || name === 'args');
  if (!first) return [];
  const valuesOf = (value: Expr): readonly Value[] => {
    const values = scene.evaluator.evaluate(value, fn, context);
    asked.push(...values);
    return values;
  };
  const listed = (values: readonly Value[]): readonly (readonly Word[])[] =>
    values.flatMap((value) => (value.kind === 'list' ? wordsOfItems(scene, value.items, context, asked) : []));
  const starts = valuesOf(first.value);
  const lines = starts.flatMap((value) => {
    const flat = flatten(piecesOf(value));
    return flat.text.includes(' ') && value.kind !== 'list' ? [wordsOfLine(flat)] : [];
  });
  const programs = starts.map((value) => wordOf(value)).filter(({ text }) => text !== '' && !text.includes(' '));
  const rest = second ? listed(valuesOf(second.value)) : [];
  const others = expr.args.slice(1).filter(({ name }) => name === undefined);
  const written = (): readonly (readonly Word[])[] => each(others.map(({ value }) => valuesOf(value)));
  return [
    ...listed(starts),
    ...lines,
    ...programs.flatMap((program) => (rest.length > 0 ? rest : written()).map((words) => [program, ...words])),
  ];
}

export function wordOf(value: Value): Word {
  const flat = flatten(piecesOf(value));
  return { text: flat.text, flat, from: 0 };
}

const mostCommands = 16;
export const unseen: Word = { text: '\u0000', flat: flatten([]), from: 0 };

/** Every part may be one of several: all the commands that come of it, up to a number. */
export function combined(parts: readonly (readonly (readonly Word[])[])[]): readonly (readonly Word[])[] {
  let commands: readonly (readonly Word[])[] = [[]];
  for (const several of parts)
    commands = commands.flatMap((before) => several.map((words) => [...before, ...words])).slice(0, mostCommands);
  return commands;
}

/** Every word may be one of several. */
const each = (values: readonly (readonly Value[])[]): readonly (readonly Word[])[] =>
  combined(values.map((several) => (several.length > 0 ? several.map((value) => [wordOf(value)]) : [[unseen]])));

const wordsOfItems = (
  scene: Scene,
  items: readonly Thunk[],
  context: Context,
  asked: Value[],
): readonly (readonly Word[])[] =>
  each(
    items.map(({ expr, fn, context: inside }) => {
      const values = scene.evaluator.evaluate(expr, fn, { frames: inside.frames, assumed: context.assumed });
      asked.push(...values);
      return values;
    }),
  );

/** A line as a shell takes it apart: at blanks, except between quotes. */
export function wordsOfLine(flat: FlatText): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of flat.text.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'|;&>]|&(?=[\w%]))+/g)) {
    const skipped = /^["']/.test(found) ? 1 : 0;
    words.push({ text: found.replaceAll(/["']/g, ''), flat, from: index + skipped });
  }
  return words;
}
