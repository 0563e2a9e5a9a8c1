import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { piecesOf, type Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { flatten } from '../provider-url.ts';
import { senderIn } from './command-options.ts';
import { combined, unseen, type Word, wordOf, wordsOfLine } from './command-words.ts';

const deepest = 4; // lists in lists

/** Programs that run what stands behind them. */
const runsOther =
  /^(?:sudo|doas|command|builtin|exec|time|env|nohup|nice|ionice|timeout|gtimeout|xargs|parallel|retry|chronic|stdbuf|unbuffer|busybox|docker|podman|kubectl|ssh|su|eval|watch|noglob|(?:ba|z|da|k|a)?sh)$/;

/** Programs that a runner may run too, for which the name of another one is a word: `sudo apt-get install curl`. */
const takesWords = /^(?:echo|printf|e?grep|which|tee|man|apt(?:-get)?|apk|yum|dnf|pacman|brew|snap|pip3?|npm)$/;

/** Whether a call of a shell script may send something: by what it runs, as far as that is written. */
export const mayRunSender = ({ expr: { callee } }: Placed<CallExpr>): boolean =>
  callee.kind !== 'name' || senderIn(callee.name) !== undefined || runsOther.test(callee.name);

interface Asking {
  readonly scene: Scene;
  readonly context: Context;
  readonly asked: Value[];
}

/** The commands that a call in a shell script may be, word by word. */
export function commandsInShell(
  scene: Scene,
  { expr, fn }: Placed<CallExpr>,
  context: Context,
  asked: Value[],
): readonly (readonly Word[])[] {
  const asking: Asking = { scene, context, asked };
  const { callee, args } = expr;
  const first: readonly (readonly Word[])[] =
    callee.kind === 'name'
      ? [[{ ...unseen, text: callee.name }]]
      : callee.kind === 'concat'
        ? splitIn(asking, callee, fn)
        : wordsIn(asking, callee, fn, 0);
  const commands = combined([first, ...args.map(({ value }) => wordsIn(asking, value, fn, 0))]);
  return commands.flatMap((words) => withoutRunner(words));
}

/** `sudo curl …`, `timeout 10 curl …`, `sh -c "curl …"`: what is run in the end. */
function withoutRunner(words: readonly Word[]): readonly (readonly Word[])[] {
  if (!runsOther.test(words[0]?.text ?? '')) return [words];
  const at = words.findIndex(({ text }) => senderIn(text) !== undefined);
  if (at > 0) return words.slice(1, at).some(({ text }) => takesWords.test(text)) ? [] : [words.slice(at)];
  return words.flatMap(({ flat, text }) => (/(?:^|[\s(;|&])(?:curl|wget)\s/.test(text) ? [wordsOfLine(flat)] : []));
}

const evaluated = ({ scene, context, asked }: Asking, expr: Expr, fn: FunctionInfo): readonly Value[] => {
  const values = scene.evaluator.evaluate(expr, fn, context);
  asked.push(...values);
  return values;
};

const any: readonly Word[] = [{ ...unseen, isOpen: true }];

/** What one word of a script becomes: `"${args[@]}"` is several, and so is `$OPTIONS`, as no quotes keep it together. */
function wordsIn(asking: Asking, expr: Expr, fn: FunctionInfo, depth: number): readonly (readonly Word[])[] {
  if (expr.kind === 'spread') return itemsIn(asking, expr.value, fn, depth);
  if (expr.kind !== 'text' && expr.kind !== 'concat') return splitIn(asking, expr, fn);
  const values = evaluated(asking, expr, fn);
  return values.length > 0 ? values.map((value) => [wordOf(value)]) : [[unseen]];
}

function splitIn(asking: Asking, expr: Expr, fn: FunctionInfo): readonly (readonly Word[])[] {
  const values = evaluated(asking, expr, fn);
  return values.length > 0 ? values.map((value) => splitWords(value)) : [any];
}

function splitWords(value: Value): readonly Word[] {
  if (value.kind === 'list') return any;
  const flat = flatten(piecesOf(value));
  if (flat.text === '') return [];
  if (/\s/.test(flat.text)) return wordsOfLine(flat);
  return [{ text: flat.text, flat, from: 0, ...(/^\u0000$/.test(flat.text) && { isOpen: true }) }];
}

function itemsIn(asking: Asking, expr: Expr, fn: FunctionInfo, depth: number): readonly (readonly Word[])[] {
  const found = evaluated(asking, expr, fn).flatMap((value): readonly (readonly Word[])[] => {
    if (value.kind !== 'list') return value.kind === 'text' ? [splitWords(value)] : [any];
    if (depth > deepest) return [any];
    return combined(
      value.items.map((item) => {
        const inside: Asking = { ...asking, context: { frames: item.context.frames, assumed: asking.context.assumed } };
        return wordsIn(inside, item.expr, item.fn, depth + 1);
      }),
    );
  });
  return found.length > 0 ? found : [any];
}
