import type { CallExpr } from '../../outline/outline.ts';
import type { Context } from '../../resolve/context.ts';
import { isOfLoop } from '../../resolve/lists/loops.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { impliedVerb } from '../../resolve/calls/option-setters.ts';
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
import { remembering } from '../../remembering.ts';
import type { Scene } from '../recogniser.ts';

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;
export const isVerb = (text: string): boolean => (verbs as readonly string[]).includes(text.toUpperCase());

/** A verb as it is written somewhere, or as a call's own name says. */
export type VerbName = Readonly<{ name: string; origin?: Origin }>;

/** The verbs that a call may have, and the parameters that decide it. `isHidden`: it is one of a table that is not known. */
export type Verb = Readonly<{
  names: readonly VerbName[];
  params: readonly ParamRef[];
  isExplicit: boolean;
  isHidden?: boolean;
  /** Something is written where the verb stands, of which nothing is known. */
  isUnclear?: boolean;
  /** Only who calls this function says the verb. */
  sayer?: FunctionInfo;
}>;

/** The functions whose callers decide it. */
export const decidersOf = ({ params, sayer }: Verb): readonly FunctionInfo[] => [
  ...params.map(({ fn }) => fn),
  ...(sayer ? [sayer] : []),
];

/** `getJSON`, `PatchAsync`, `http_post`, `DoDelete`, `del` name a verb; `getattr`, `target`, `poster` do not. */
export const verbInName = remembering((name: string): string | undefined => {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_$!-]+/)
    .map((word) => word.toUpperCase());
  for (const word of words) {
    if (isVerb(word)) return word;
    if (word === 'DEL' || word === 'DESTROY') return 'DELETE';
    if (word === 'BEACON') return 'POST'; // `navigator.sendBeacon`
    if (word === 'TOKEN' && /^(?:fetch|refresh)_?token$/i.test(name)) return 'POST'; // RFC 6749 section 3.2
    // .NET's WebClient: UploadString, UploadValues, UploadData send with POST.
    if (word === 'UPLOAD') return words.find(isVerb) ?? 'POST';
    if (word === 'DOWNLOAD' || (word === 'FETCH' && !/token$/i.test(name)) || word === 'READ')
      return words.some(isVerb) ? words.find(isVerb) : undefined;
  }
  return undefined;
});

/** `HttpMethod.Put`, `methods::DEL`, `verb::delete_`, `http.MethodPut`, `HTTP_PUT`: the verb in a constant's name. */
export function verbOfConstant(name: string): readonly string[] {
  const bare = name.replaceAll(/^(?:http|method|verb|[_-])+|(?:_|Operation)$/gi, '').toUpperCase();
  return isVerb(bare) ? [bare] : bare === 'DEL' ? ['DELETE'] : [];
}

export const verbKeys = /^(?:method|type|verb|httpMethod|http_method|requestMethod|Method|customrequest)$/;

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
  const implied = isSent ? ['POST'] : impliedVerbs(optionValues);
  if (implied.length > 0) return { names: implied.map((verb) => ({ name: verb })), params: [], isExplicit: true };
  const { verbs: beside, sayer } =
    inName === undefined ? verbsBeside(scene, call, fn, context) : { verbs: setVerbs(scene, call, fn, context) };
  if (sayer) return { names: [], params: [], isExplicit: true, sayer };
  for (const placed of beside) answers.ask({ ...placed, context });
  if (inName === undefined && beside.length === 0)
    for (const thunk of verbsOfClient(scene, call, fn, context)) answers.ask(thunk);
  const isExplicit = inName !== undefined;
  const isUnclear = !isExplicit && (answers.isUnclear || maySetLater(scene, call, fn, context));
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
      return { names: this.#names, params: this.#params, isExplicit: true };
    const { program } = this.#scene.evaluator;
    const isHidden = this.#mayBeHidden && this.#asked.some((placed) => isOfLoop(program, placed, this.#context));
    return isHidden ? { names: [], params: [], isExplicit: true, isHidden } : undefined;
  }

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

/** `"DELETE"`, whatever the variable is called that holds it, or a constant of a library. */
export const isWrittenVerb = (value: Value): boolean =>
  (verbs as readonly string[]).includes(wholeText(value) ?? '') || isVerbConstant(value);
const isOfVerb = (value: Value): boolean => isVerb(wholeText(value) ?? '') || isVerbConstant(value);

/** `http.MethodPatch`, `HttpMethod.Patch`, `Method::PATCH`: a name of outside that says itself that it is a verb. */
export function isVerbConstant(value: Value): boolean {
  if (value.kind !== 'external' || value.call) return false;
  const [owner = '', name = ''] = [value.path.at(-2) ?? value.module.split(/\W/).at(-1), value.path.at(-1)];
  const isNamed = /^(?:http_?)?(?:method|verb)/i.test(name) || /(?:method|verb)s?$/i.test(owner);
  return isNamed && verbOfConstant(name).length > 0;
}

/** Of an argument whose name says nothing: the verbs, and a parameter that some caller passes one for. */
const holding = ({ evaluator }: Scene, values: readonly Value[], isOne: (value: Value) => boolean): readonly Value[] =>
  values.filter((value) => (value.kind === 'param' ? evaluator.settle([value]).some(isOne) : isOne(value)));

/** `request(verb, url)`, `http.NewRequest(verb, url, body)`, `Faraday.run_request(verb, url, …)`. */
export const takesVerbFirst = (call: CallExpr, at: number, name: string): boolean =>
  at === 0 &&
  (call.args.length > 1 || call.args[0]?.value.kind === 'spread') &&
  /^(?:new|run|send|make|do|build|create)?_?request(?:_?async|WithContext)?$|^open$/i.test(name);

function originOf(value: Value): { origin?: Origin } {
  const [piece] = value.kind === 'text' ? value.pieces : [];
  return piece && 'origin' in piece && piece.origin ? { origin: piece.origin } : {};
}

/** The verb that other options bring with them, where none is named: see `resolve/option-setters.ts`. */
const impliedVerbs = (optionValues: readonly Value[]): readonly string[] => [
  ...new Set(
    optionValues.flatMap((options) =>
      options.kind === 'record' ? verbs.filter((verb) => options.entries.has(impliedVerb(verb))) : [],
    ),
  ),
];
