import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { piecesOf, type Value } from '../../resolve/values.ts';
import { apiBaseOf, matchPath, originOf, pathsOf } from '../provider-url.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { isPassed } from '../rest/blind-spots.ts';
import { leavesProgram } from '../rest/not-requests.ts';
import { commandsOf, runsCommand, type Word } from './command-words.ts';
import { senderIn, verbIn } from './command-verbs.ts';

/** `subprocess.run(['curl', '-X', 'DELETE', url])`: requests that another program sends, told by its arguments. */
export const commandLines: Recogniser = (scene) => {
  const { program, steps } = scene.evaluator;
  if (!namesSender(program)) return;
  for (const placed of program.calls) {
    if (!runsCommand(scene, placed) || !steps.mayAsk(placed.fn.file.file) || !leavesProgram(scene, placed)) continue;
    expand(scene.evaluator, (chain) => visit(scene, placed, chain), placed);
  }
};

const namesSender = rememberingEach(({ texts }: Program): boolean =>
  texts.some(({ expr }) => writtenIn(expr).some((text) => /(?:^|[\s/\\])(?:curl|wget)(?:\.exe)?(?:\s|$)/.test(text))),
);

const writtenIn = (expr: Expr): readonly string[] =>
  expr.kind === 'text' ? [expr.value] : expr.kind === 'concat' ? expr.parts.flatMap((part) => writtenIn(part)) : [];

function visit(scene: Scene, placed: Placed<CallExpr>, chain: Chain): ReadonlySet<FunctionInfo> {
  const asked: Value[] = [];
  const commands = commandsOf(scene, placed, chain.context, asked);
  const sent = commands.filter(([program]) => program && senderIn(program.text));
  // What is run is a caller's to say, all of it or a word of it.
  const params = asked
    .flatMap((value) => piecesOf(value))
    .flatMap((piece) => ('hole' in piece && piece.param ? piece.param : []));
  const isOpen = sent.length > 0 || commands.length === 0 || asked.some(({ kind }) => kind === 'param');
  const needed = new Set(isOpen ? params.map(({ fn }) => fn) : []);
  const mayGoOn = params.some((param) => isPassed(scene, param, chain));
  for (const command of sent) report(scene, placed, chain, command, mayGoOn);
  if (sent.length > 0) scene.noteWrappers(needed);
  return needed;
}

/** Options whose value is no address that is asked for. */
const takesOther = /^(?:-H|--header|-e|--referer|-x|--proxy|-d|--data(?:-\w+)*|-F|--form|-A|-u|--user|-b|--cookie)$/;

function report(
  scene: Scene,
  { expr, fn }: Placed<CallExpr>,
  chain: Chain,
  command: readonly Word[],
  mayGoOn: boolean,
): void {
  const [program, ...words] = command;
  const sender = senderIn(program?.text ?? '');
  if (!sender) return;
  const verb = verbIn(
    sender,
    words.map(({ text }) => text),
  );
  for (const [at, { text, flat, from }] of words.entries()) {
    const address = text.replace(/^--url=/, '');
    const base = takesOther.test(words[at - 1]?.text ?? '') ? undefined : apiBaseOf(scene.catalogue, address);
    if (!base || !/^[A-Z]+$/.test(verb)) continue;
    const match = matchPath(scene.catalogue, verb, address.slice(base.length));
    if (match.isWholeHole || (mayGoOn && !match.operation)) continue;
    const place = originOf(flat, from + base.length) ?? placeOf(expr, fn);
    const scheme = words.flatMap((word) => /^Authorization:\s*(\w+)/i.exec(word.text)?.[1] ?? [])[0];
    const tokenKind = scheme === undefined ? undefined : scene.catalogue.data.tokenSchemes?.[scheme];
    scene.report({
      kind: 'call',
      certainty: 'certain',
      provider: scene.catalogue.data.id,
      protocol: 'rest',
      method: verb,
      ...pathsOf(match),
      ...(match.operation && { operation: match.operation.id }),
      ...(tokenKind !== undefined && { tokenKind }),
      place,
      related: [
        { place: placeOf(expr, fn), message: 'run here' },
        ...chain.sites.map(({ call: site }) => ({ place: placeOf(site.expr, site.fn), message: 'called here' })),
      ],
      trace: [{ text: `${sender} with ${verb} ${address.replaceAll('\u0000', '{}')}`, place }],
    });
  }
}
