import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import { type Fork, forkIn } from '../../resolve/forks.ts';
import { neverRuns } from '../../resolve/guards.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { piecesOf, type Value } from '../../resolve/values.ts';
import { apiBaseOf } from '../provider-url.ts';
import type { Recogniser, Scene } from '../recogniser.ts';
import { choosersAt } from '../rest/asked-callers.ts';
import { isPassed } from '../rest/blind-spots.ts';
import { leavesProgram } from '../rest/not-requests.ts';
import { commandsOf, runsCommand, type Word } from './command-words.ts';
import { senderIn } from './command-options.ts';
import { reportCommands } from './report-commands.ts';
import { commandsInShell, mayRunSender } from './shell-words.ts';

/** `curl -X DELETE "$url"` of a script, `subprocess.run(['curl', '-X', 'DELETE', url])`: requests that another program sends. */
export const commandLines: Recogniser = (scene) => {
  const { program, steps } = scene.evaluator;
  const isNamed = namesSender(program);
  for (const placed of program.calls) {
    const isOfShell = isInShell(scene, placed);
    if (!isOfShell && !isNamed) continue;
    const mayRun = isOfShell ? mayRunSender(placed) : runsCommand(scene, placed);
    if (!mayRun || !steps.mayAsk(placed.fn.file.file) || !leavesProgram(scene, placed)) continue;
    expand(scene.evaluator, (chain) => visit(scene, placed, chain), placed);
  }
};

const isInShell = ({ evaluator: { program } }: Scene, { fn }: Placed): boolean =>
  program.traitsOf(fn.file.language).callsPrograms === true;

const namesSender = rememberingEach(({ texts }: Program): boolean =>
  texts.some(({ expr }) => writtenIn(expr).some((text) => /(?:^|[\s/\\])(?:curl|wget)(?:\.exe)?(?:\s|$)/.test(text))),
);

const writtenIn = (expr: Expr): readonly string[] =>
  expr.kind === 'text' ? [expr.value] : expr.kind === 'concat' ? expr.parts.flatMap((part) => writtenIn(part)) : [];

function visit(scene: Scene, placed: Placed<CallExpr>, chain: Chain): ReadonlySet<FunctionInfo> | Fork {
  const asked: Value[] = [];
  const commands = commandsAt(scene, placed, chain.context, asked);
  const sent = commands.filter(([program]) => program && senderIn(program.text));
  const isUnderApi = sent.some((words) => words.some(({ text }) => apiBaseOf(scene.catalogue, text) !== undefined));
  const choosers = choosersAt(scene, placed, chain, { isAsking: isUnderApi, isUnderApi, isPaired: sent.length > 1 });
  if (choosers.size > 0) {
    scene.noteWrappers(choosers);
    return choosers;
  }
  const fork = sent.length > 1 ? forkOf(scene, placed, chain) : undefined;
  if (fork) return fork;
  // What is run is a caller's to say, all of it or a word of it.
  const params = asked
    .flatMap((value) => piecesOf(value))
    .flatMap((piece) => ('hole' in piece && piece.param ? piece.param : []));
  const isOpen = sent.length > 0 || commands.length === 0 || asked.some(({ kind }) => kind === 'param');
  const needed = new Set(isOpen ? params.map(({ fn }) => fn) : []);
  const mayGoOn = params.some((param) => isPassed(scene, param, chain));
  reportCommands(scene, placed, chain, { commands: sent, mayGoOn });
  if (sent.length > 0) scene.noteWrappers(needed);
  return needed;
}

const commandsAt = (
  scene: Scene,
  placed: Placed<CallExpr>,
  context: Context,
  asked: Value[],
): readonly (readonly Word[])[] =>
  (isInShell(scene, placed) ? commandsInShell : commandsOf)(scene, placed, context, asked);

/** Words that depend on which of several is meant: `case "$1" in add) verb=PUT path=/a;; remove) verb=DELETE path=/b;; esac`. */
const forkOf = (scene: Scene, placed: Placed<CallExpr>, { context }: Chain): Fork | undefined =>
  forkIn(context, (inside) => {
    commandsAt(scene, placed, inside, []);
    neverRuns(scene.evaluator, placed.fn, placed.expr.at.start, inside);
  });
