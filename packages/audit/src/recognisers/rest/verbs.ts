import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { Context } from '../../resolve/context.ts';
import { isOfLoop } from '../../resolve/lists/loops.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { hidesArguments } from '../../resolve/calls/hidden-arguments.ts';
import { impliedVerb, verbImplied } from '../../resolve/calls/option-setters.ts';
import { type Origin, type ParamRef, type Thunk, type Value, wholeText } from '../../resolve/values.ts';
import { setVerbs } from './built-verbs.ts';
import { sendsData, sendsTable } from './data-sent.ts';
import { overridingVerbs } from './overriding-verbs.ts';
import { verbsBeside } from './verbs-of-callers.ts';
import { verbsOfClient } from './verbs-of-clients.ts';
import type { Replacing } from './verbs-of-copies.ts';
import { maySetLater, verbsSetAnew } from './verbs-set-anew.ts';
import { placeOfVerb } from './place-of-verb.ts';
import { isVerbLike, namesOfFunction, uncased, unwrapped, withStreamOptions } from './verb-places.ts';
import { saysNoVerb } from './unused-verbs.ts';
import { isLeftOut, isNull } from '../../resolve/told-apart.ts';
import type { Scene } from '../recogniser.ts';
import {
  isOfVerb,
  isVerb,
  isWrittenVerb,
  takesVerbFirst,
  verbInName,
  verbKeys,
  verbOfConstant,
  verbs,
} from './verb-words.ts';
import type { Verb, VerbName } from './verb.ts';

/** The verb of a call: an argument, an option, the callee's own name; GET when nothing says otherwise. */
export function verbOf(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  calleeName: string,
  optionValues: readonly Value[],
): Verb {
  const inName = verbInName(calleeName);
  const answers = new Answers(scene, context, inName === undefined);
  for (const thunk of overridingVerbs(scene, call, fn, context, optionValues)) answers.ask(thunk);
  const overriding = answers.explicit();
  if (overriding) return overriding;
  for (const [key, thunk] of verbsIn(withStreamOptions(scene, fn, optionValues), context))
    answers.askKey(key, thunk, fn);
  const place = inName === undefined ? placeOfVerb(scene, call, fn) : undefined;
  for (const { name, at, ...placed } of argumentsOf(scene, call, fn, context, inName === undefined)) {
    if (name !== undefined && !verbKeys.test(name)) continue;
    if (mayHoldVerb(scene, placed) && saysNoVerb(scene, { expr: call, fn }, at)) continue;
    const verb = unwrapped(placed.expr, scene.evaluator.program);
    const isFirst = takesVerbFirst(call, at, calleeName);
    const isWritten = isFirst || uncased(verb) ? isOfVerb : isWrittenVerb;
    const isRead = verb.kind === 'name' || verb.kind === 'member' || verb.kind === 'index';
    if (at === place) answers.askPlace({ ...placed, expr: verb });
    else if (name !== undefined) answers.askKey(name, { ...placed, expr: verb }, fn);
    else if (isVerbLike(verb)) answers.ask({ ...placed, expr: verb });
    else if (isRead || verb.kind === 'call') {
      const values = scene.evaluator.evaluate(verb, placed.fn, placed.context);
      answers.take(holding(scene, values, isWritten), true);
    }
  }
  for (const name of namesOfFunction(scene, call, fn, context, inName === undefined))
    answers.ask({ expr: name, fn, context });
  const replacing = (): Replacing => verbsSetAnew(scene, call, fn, context);
  const told = answers.explicit();
  if (told) return answers.replaced(told, replacing());
  const isSent =
    sendsData(scene, { expr: call, fn, context }) || sendsTable(scene, { expr: call, fn, context }, optionValues);
  const implied = isSent ? ['POST'] : impliedVerbs(optionValues, fn.file.language);
  if (implied.length > 0) return { names: implied.map((verb) => ({ name: verb })), params: [], isExplicit: true };
  const {
    verbs: beside,
    sayer,
    isUnclear: isOpen = false,
  } = inName === undefined
    ? verbsBeside(scene, call, fn, context)
    : { verbs: setVerbs(scene, call, fn, context), sayer: undefined };
  if (sayer) return { names: [], params: [], isExplicit: true, sayer };
  for (const placed of beside) answers.ask({ ...placed, context });
  if (inName === undefined && beside.length === 0)
    for (const thunk of verbsOfClient(scene, call, fn, context)) answers.ask(thunk);
  const isExplicit = inName !== undefined;
  const isUnclear =
    !isExplicit &&
    (isOpen || answers.isUnclear || maySetLater(scene, call, fn, context) || hasHidden(scene, call, fn, context));
  const byItself: Verb = { names: [{ name: inName ?? 'GET' }], params: [], isExplicit, isUnclear };
  return answers.replaced(answers.explicit() ?? byItself, replacing());
}

/** Asking what becomes of an argument is only worth it where it may be a verb: nearly none is. */
const mayHoldVerb = ({ evaluator }: Scene, { expr, fn, context }: Thunk): boolean =>
  expr.kind === 'text'
    ? isVerb(expr.value)
    : /^(?:name|member|index|call|choice)$/.test(expr.kind) &&
      evaluator.evaluate(expr, fn, context).some((value) => value.kind === 'param' || isOfVerb(value));

type Handed = Thunk & Readonly<{ name?: string; at: number }>;

/** The arguments of a call by their places; `request(*args)` hands over each of the list, where its own name is no verb. */
function argumentsOf(
  { evaluator }: Scene,
  { args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
  isOpen: boolean,
): readonly Handed[] {
  const handed = args.flatMap(({ name, value }): readonly Omit<Handed, 'at'>[] => {
    if (value.kind !== 'spread') return [{ ...(name !== undefined && { name }), expr: value, fn, context }];
    const lists = isOpen ? evaluator.evaluate(value, fn, context).filter(({ kind }) => kind === 'list') : [];
    return lists
      .slice(0, 1)
      .flatMap((list) =>
        list.kind === 'list'
          ? list.items.map((item) => ({ ...item, context: { frames: item.context.frames, assumed: context.assumed } }))
          : [],
      );
  });
  return handed.map((one, at) => ({ ...one, at }));
}

/** `fetch(address, ...more())`, `axios({ url, ...more() })`, `axios({ url, [key]: value })`: nobody knows what else goes along. */
const hasHidden = ({ evaluator }: Scene, { args }: CallExpr, fn: FunctionInfo, context: Context): boolean =>
  args.some(({ value }) => {
    const isOpen = (expr: Expr): boolean => hidesArguments(evaluator.evaluate(expr, fn, context));
    if (value.kind === 'spread') return isOpen(value.value);
    return (
      value.kind === 'record' &&
      value.entries.some(({ key, value: one }) =>
        key === '...' ? isOpen(one) : typeof key !== 'string' && isOpen(key),
      )
    );
  });

/** What is asked for the verb of a call, and what that says. */
class Answers {
  readonly #scene: Scene;
  readonly #context: Context;
  readonly #mayBeHidden: boolean;
  readonly #asked: Placed[] = [];
  isUnclear = false;
  #names: VerbName[] = [];
  #params: ParamRef[] = [];

  constructor(scene: Scene, context: Context, mayBeHidden: boolean) {
    this.#scene = scene;
    this.#context = context;
    this.#mayBeHidden = mayBeHidden;
  }

  take(values: readonly Value[], isLenient: boolean): void {
    for (const value of values) {
      const text = wholeText(value);
      if (text !== undefined && isVerb(text)) this.#names.push({ name: text.toUpperCase(), ...originOf(value) });
      else if (value.kind === 'param' && isLenient) this.#params.push(value.param);
      else if (value.kind === 'external')
        this.#names.push(...verbOfConstant(value.path.at(-1) ?? '').map((one) => ({ name: one })));
    }
  }

  ask({ expr, fn, context }: Thunk): void {
    this.#asked.push({ expr, fn });
    const values = this.#scene.evaluator.evaluate(expr, fn, context);
    this.doubt(values, fn);
    this.take(values, true);
  }

  /** `type` is jQuery's word for the verb; elsewhere it is one more parameter, unless what it holds is a verb. */
  askKey(key: string, thunk: Thunk, { file }: FunctionInfo): void {
    if (key !== 'type' || file.language === 'javascript') return this.ask(thunk);
    const values = this.#scene.evaluator.evaluate(thunk.expr, thunk.fn, thunk.context);
    this.take(holding(this.#scene, values, isOfVerb), true);
  }

  /** What stands where nothing but a verb may. */
  askPlace(thunk: Thunk): void {
    this.ask(thunk);
    this.isUnclear ||= this.#scene.evaluator.evaluate(thunk.expr, thunk.fn, thunk.context).some(isNoVerb);
  }

  /** Of what stands where a verb belongs. */
  doubt(values: readonly Value[], fn: FunctionInfo): void {
    this.isUnclear ||= values.some((value) => isOpaque(value, fn));
  }

  /** Undefined where nothing says a verb. */
  explicit(): Verb | undefined {
    if (this.#names.length + this.#params.length > 0)
      return {
        names: this.#names,
        params: this.#params,
        isExplicit: true,
        asked: this.#isOneOfSeveral() ? this.#asked : [],
      };
    const { program } = this.#scene.evaluator;
    const isHidden = this.#mayBeHidden && this.#asked.some((placed) => isOfLoop(program, placed, this.#context));
    return isHidden ? { names: [], params: [], isExplicit: true, isHidden } : undefined;
  }

  #isOneOfSeveral = (): boolean => this.#names.some(({ name }) => name !== this.#names[0]?.name);

  /** What goes out in the stead of what was told. */
  replaced(told: Verb, { verbs: set, isAlso }: Replacing): Verb {
    if (set.length === 0) return told;
    [this.#names, this.#params] = [[], []];
    for (const thunk of set) this.ask(thunk);
    const anew = this.explicit();
    if (!anew || !isAlso) return anew ?? told;
    return { ...anew, names: [...told.names, ...anew.names], params: [...told.params, ...anew.params] };
  }
}

/**
 * Nobody knows what it is, but something: what is left out is nothing, which only JavaScript's outlines tell from the unknown, and so
 * may a default of Rust be.
 */
const isOpaque = (value: Value, { file }: FunctionInfo): boolean =>
  ((value.kind === 'external' && file.language !== 'rust') ||
    (value.kind === 'text' && value.pieces.every((piece) => 'hole' in piece && !piece.param)) ||
    (value.kind === 'unknown' && file.language === 'javascript')) &&
  !isNull(value) &&
  !isLeftOut(value);

/** Something of outside that does not say itself which verb it is. A field of which only the type is known may hold a default. */
const isNoVerb = (value: Value): boolean =>
  value.kind === 'external' &&
  verbOfConstant(value.path.at(-1) ?? '').length === 0 &&
  (value.call !== undefined || value.path.at(-1) !== 'new');

const verbsIn = (options: readonly Value[], { assumed }: Context): readonly (readonly [string, Thunk])[] =>
  options.flatMap((one) =>
    one.kind === 'record'
      ? [...one.entries].flatMap(([key, thunks]) =>
          verbKeys.test(key)
            ? thunks.map(
                ({ context: { frames }, ...placed }) => [key, { ...placed, context: { frames, assumed } }] as const,
              )
            : [],
        )
      : [],
  );

/** Of an argument whose name says nothing: the verbs, and a parameter that some caller passes one for. */
const holding = ({ evaluator }: Scene, values: readonly Value[], isOne: (value: Value) => boolean): readonly Value[] =>
  values.filter((value) => (value.kind === 'param' ? evaluator.settle([value]).some(isOne) : isOne(value)));

function originOf(value: Value): { origin?: Origin } {
  const [piece] = value.kind === 'text' ? value.pieces : [];
  return piece && 'origin' in piece && piece.origin ? { origin: piece.origin } : {};
}

/** The verb that other options bring with them, where none is named: see `resolve/option-setters.ts`. */
const impliedVerbs = (optionValues: readonly Value[], language: string): readonly string[] => [
  ...new Set(
    optionValues.flatMap((options): readonly string[] => {
      if (options.kind !== 'record') return [];
      const named = language === 'lua' ? [...options.entries.keys()].flatMap((key) => verbImplied(key) ?? []) : [];
      return [...verbs.filter((verb) => options.entries.has(impliedVerb(verb))), ...named];
    }),
  ),
];
