import type { Expr } from '../outline/outline.ts';
import { distinct, firstDistinct, keyOf, limited, maximumAlternatives, withoutEnd } from './alternatives.ts';
import { asTexts, inTurns } from './names/added-in-turns.ts';
import { withAssignedProperties } from './names/assigned-properties.ts';
import { withCallbacksRun } from './classes/set-by-callbacks.ts';
import { callValues } from './calls/calls.ts';
import { linksOf } from './calls/links.ts';
import { choiceOf } from './choices.ts';
import { writtenText } from './configuration/written-text.ts';
import { type CallSite, closureOf, type Context, emptyContext } from './context.ts';
import { copiedList } from './lists/copied-list.ts';
import type { PlacedName } from './lists/list-homes.ts';
import { withListChanges } from './lists/taken-away.ts';
import { itemsPut } from './lists/united-lists.ts';
import { indexValues } from './lists/indexed-values.ts';
import { memberValues } from './classes/members.ts';
import { nameValues } from './names/names.ts';
import { withSettersCalled } from './classes/set-by-methods.ts';
import { settledParam } from './calls/params.ts';
import { entriesOf } from './calls/record-entries.ts';
import { isAsked, neverRuns } from './guards.ts';
import { Memo } from './memo.ts';
import { ContextMemo } from './context-memo.ts';
import { numberValues } from './lists/counters.ts';
import type { FunctionInfo, Program } from './program/program.ts';
import { passing, Steps, stepsBefore } from './steps.ts';
import { textOf } from './classes/text-of-object.ts';
import { isDecided, yesOrNo } from './told-apart.ts';
import { withoutBlankSegments } from './text/blank-segments.ts';
import { Unfinished } from './unfinished.ts';
import { combinations, type ParamValue, type Piece, piecesOf, type Thunk, type Value, unknown } from './values.ts';

const [maximumDepth, hopelessFrom] = [40, 1_400]; // expressions in each other, and steps of a question

/**
 * Folds expressions to values: every alternative that the code shows, at most a dozen. Demand-driven, so cost grows with what
 * recognisers ask for. Recursion ends by depth and by noticing an expression that is being evaluated already.
 */
export class Evaluator {
  readonly program: Program;
  /** Call sites by function, filled by `call-graph.ts`; more are known in each round. */
  sites: ReadonlyMap<FunctionInfo, readonly CallSite[]> = new Map();
  /** Answers for which no caller had to be asked: they hold whoever turns out to call whom. */
  readonly #lasting = new Memo();
  /** Answers that callers had a part in. */
  #memo = new Memo();
  readonly #inContexts = new ContextMemo();
  readonly #open = new Unfinished();
  /** Answers that were cut short inside one question: good enough for the rest of that question, and only for it. */
  #provisional = new Map<Expr, readonly Value[]>();
  #settled = new Map<unknown, readonly Value[]>();
  #settledForNow = new Map<unknown, readonly Value[]>();
  readonly #among = new Set<unknown>(); // parameters that are being settled among chosen objects
  readonly steps: Steps;
  #asked = 0; // how often callers were asked, directly or by using an answer that they had a part in

  constructor(program: Program, isTalking?: (file: string) => boolean) {
    this.program = program;
    this.steps = new Steps((file) => {
      const read = program.files.get(file);
      return read ? stepsBefore(read.outline, program.callsIn(file)) : 0;
    }, isTalking);
  }

  /** Forgets what was concluded with fewer call sites. */
  learn(sites: ReadonlyMap<FunctionInfo, readonly CallSite[]>): void {
    this.sites = sites;
    this.#memo = new Memo();
    this.#settled = new Map();
  }

  /** After a question that ended in the midst of it. */
  startOver(): void {
    this.#open.startOver();
    this.#among.clear();
    this.#forgetProvisional();
  }

  #forgetProvisional(): void {
    if (this.#provisional.size > 0) this.#provisional = new Map();
    if (this.#settledForNow.size > 0) this.#settledForNow = new Map();
  }

  force = ({ expr, fn, context }: Thunk): readonly Value[] => this.evaluate(expr, fn, context);

  evaluate(expr: Expr, fn: FunctionInfo, context: Context = emptyContext): readonly Value[] {
    // What is written out costs nothing, also when a question has used up its steps on something beside it.
    if (expr.kind === 'text') return [writtenText(this, expr, fn)];
    const isPlain = context.frames === undefined && context.assumed.isEmpty;
    const known = isPlain ? this.#recall(expr, fn) : undefined;
    if (known) return known;
    if (isPlain && expr.kind === 'call') this.#askLinks(expr, fn);
    if (this.#open.depth === 0) {
      if (!this.steps.startQuestion(fn.file.file)) return [unknown('…')];
      this.#inContexts.start(context);
      this.#forgetProvisional();
    }
    const provisional = isPlain ? this.#provisional.get(expr) : undefined;
    if (provisional) {
      this.#open.makesDo();
      this.#asked += 1;
      return provisional;
    }
    const before = isPlain ? undefined : this.#inContexts.get(expr, fn, context, this.#open);
    if (before) {
      this.#open.misses(before.lack);
      if (before.hasAsked) this.#asked += 1;
      return before.values;
    }
    if (!this.#mayOpen()) return [unknown('…')];
    if (this.#open.lacks(expr, context)) return [unknown('…')];
    const [opened, askedBefore, leftBefore] = [this.#open.startExpr(expr, context), this.#asked, this.steps.left];
    const values = limited(distinct(this.#compute(expr, fn, context)));
    const lack = this.#open.endExpr(expr, opened);
    const hasAsked = this.#asked !== askedBefore;
    if (!isPlain) this.#inContexts.set(expr, { fn, context, values, hasAsked, lack }, this.#open);
    // What was cut short because of an outer evaluation is not the whole truth: it is not kept.
    else if (lack.length === 0 && !hasAsked) this.#lasting.set(expr, fn, values);
    // Nor is it asked for anew where a question was not enough for it: the next one would be no more so.
    else if (lack.length === 0 || this.#open.depth === 0 || this.#isHopeless(leftBefore))
      this.#memo.set(expr, fn, values);
    else this.#provisional.set(expr, values);
    return values;
  }

  /** Takes a step for going further in. False where it has gone far enough, or in a circle. */
  #mayOpen(isOpen = false): boolean {
    const mayOpen = !isOpen && this.steps.take() && this.#open.depth < maximumDepth;
    if (!mayOpen) this.#open.cut();
    return mayOpen;
  }

  /** Of a long chain first what stands further inside: asked for from its end, it is deeper than anybody looks, for each link anew. */
  #askLinks(end: Expr, fn: FunctionInfo): void {
    for (const link of linksOf(end, (expr) => this.#recall(expr, fn) !== undefined)) this.evaluate(link, fn);
  }

  /** Takes steps for going through many: see `Steps`. Where it is too many, what was asked for is not the whole truth. */
  mayTake(count: number, file: string, perStep = 1): boolean {
    const mayTake = this.steps.takeMany(count, file, perStep);
    if (!mayTake) this.#open.cut();
    return mayTake;
  }

  /** The same for as many as there are, where these are more than people write: few take none, and to pass one takes little. */
  mayGoThrough(count: number, file: string): boolean {
    return count <= passing.free || this.mayTake(count, file, passing.perStep);
  }

  /** Takes a step for asking a condition. False where the question has none left: then nobody can tell what the condition says. */
  mayAskCondition(file: string): boolean {
    // Between questions each condition is a question of its own.
    if (this.#open.depth === 0) return this.steps.takeBetween(1, file);
    if (this.steps.take()) return true;
    this.#open.cut();
    return false;
  }

  /** It has used up all that was left of a question, and that was most of it. */
  #isHopeless = (leftBefore: number): boolean => this.steps.left <= 0 && leftBefore >= hopelessFrom;

  #recall(expr: Expr, fn: FunctionInfo): readonly Value[] | undefined {
    const lasting = this.#lasting.get(expr, fn);
    if (lasting) return lasting;
    const known = this.#memo.get(expr, fn);
    if (known) this.#asked += 1;
    return known;
  }

  /** The same text from every alternative of several expressions, put one after the other. */
  concat(parts: readonly Thunk[]): readonly Value[] {
    const values = parts.map((part) => this.force(part).flatMap((value) => textOf(this, value)));
    // Lists put together are a list.
    const isList = values[0]?.[0]?.kind === 'list';
    const items = values.map((all, at) => itemsPut(all, parts[at], isList));
    if (values.some(([first]) => first?.kind === 'list') && items.every((one) => one !== undefined))
      return [{ kind: 'list', items: items.flat() }];
    const lists = withoutBlankSegments(values.map((all) => printable(all).map((value) => piecesOf(value))));
    return combinations<readonly Piece[]>(lists, maximumAlternatives).map((pieces) => ({
      kind: 'text',
      pieces: withoutEnd(pieces),
    }));
  }

  /** Parameters replaced by what callers pass, where any caller is known. For receivers: which object is this? */
  settle(values: readonly Value[], context = emptyContext, depth = 0): readonly Value[] {
    if (depth > 3 || !values.some(({ kind }) => kind === 'param')) return values;
    const settled = (value: Value): readonly Value[] =>
      value.kind === 'param' ? this.settleOnce(value, context) : [value];
    return this.settle(firstDistinct(values, settled), context, depth + 1);
  }

  /** The answer of the moment may be another when more callers are known. */
  dependsOnCallers(): void {
    this.#asked += 1;
  }

  /** What callers pass, which may be parameters of theirs. One that depends on itself stays what it is. */
  settleOnce(value: ParamValue, context: Context): readonly Value[] {
    this.#asked += 1;
    // Which of the objects that callers pass is meant is another answer each time.
    if (context.assumed.choosesObjects) return this.#settleAmong(value, context);
    const key = keyOf(value);
    const known = this.#settled.get(key);
    if (known) return known;
    if (this.#open.depth === 0) {
      if (!this.steps.startQuestion(value.param.fn.file.file)) return [value];
      this.#forgetProvisional();
    }
    const now = this.#settledForNow.get(key);
    if (now) {
      this.#open.makesDo();
      return now;
    }
    if (!this.#mayOpen()) return [value];
    const leftBefore = this.steps.left;
    this.#settled.set(key, [value]); // a parameter that depends on itself ends here
    const opened = this.#open.start();
    const passed = settledParam(this, value);
    const lack = this.#open.end(opened);
    const result = passed.length > 0 ? limited(distinct(passed)) : [value];
    if (lack.length === 0 || this.#open.depth === 0 || this.#isHopeless(leftBefore)) this.#settled.set(key, result);
    else {
      this.#settled.delete(key);
      this.#settledForNow.set(key, result);
    }
    return result;
  }

  #settleAmong(value: ParamValue, context: Context): readonly Value[] {
    const key = keyOf(value);
    if (!this.#mayOpen(this.#among.has(key))) return [value];
    this.#among.add(key);
    const passed = settledParam(this, value, context);
    this.#among.delete(key);
    return passed.length > 0 ? passed : [value];
  }

  #compute(expr: Expr, fn: FunctionInfo, context: Context): readonly Value[] {
    const thunk = (part: Expr): Thunk => ({ expr: part, fn, context });
    switch (expr.kind) {
      case 'literal':
        return numberValues(this, expr, context);
      case 'concat':
        return this.concat(asTexts(this, expr.parts.map(thunk)));
      case 'name':
        return this.#changed(expr, fn, context, nameValues(this, expr, fn, context));
      case 'member':
        return this.#changed(expr, fn, context, memberValues(this, expr, fn, context));
      case 'index':
        return indexValues(this, expr, fn, context);
      case 'call':
        return callValues(this, expr, fn, context);
      case 'list':
        return copiedList(this, expr, fn, context) ?? [{ kind: 'list', items: expr.items.map(thunk) }];
      case 'record':
        return [{ kind: 'record', ...entriesOf(this, expr, fn, context) }];
      case 'spread':
        return inTurns(this, expr, fn, context) ?? this.evaluate(expr.value, fn, context);
      case 'choice':
        return choiceOf(this, this.#optionsIn(expr.options, fn, context), {
          isDefault: expr.isDefault === true,
          isAsked: isAsked(context),
        });
      case 'function': {
        const found = this.program.functionOf(expr.fn);
        const within = found && closureOf(found, context);
        return [found ? { kind: 'function', fn: found, ...(within && { within }) } : unknown('function')];
      }
      case 'text':
      case 'compare':
      case 'other':
        return [isDecided(expr) ? yesOrNo : unknown('value')];
    }
  }

  /** With what other statements make of the object that a name stands for. */
  #changed(expr: PlacedName['expr'], fn: FunctionInfo, context: Context, values: readonly Value[]): readonly Value[] {
    const set = withSettersCalled(this, expr, fn, context, values);
    const filled = withListChanges(this, { expr, fn }, context, set);
    const assigned = withAssignedProperties(this, expr, fn, context, filled);
    return withCallbacksRun(this, expr, fn, context, assigned);
  }

  /** The options that may be taken with what the callers of the context pass, each asked when it is its turn. */
  *#optionsIn(options: readonly Expr[], fn: FunctionInfo, context: Context): Generator<Thunk> {
    let isAnyTaken = false;
    for (const expr of options) {
      if (neverRuns(this, fn, expr.at.start, context)) continue;
      isAnyTaken = true;
      yield { expr, fn, context };
    }
    // Of a branch that asks what was chosen there may be no arm for it.
    if (!isAnyTaken && !context.assumed.hasLabels) for (const expr of options) yield { expr, fn, context };
  }
}

/** A function is never put into text: where something else has its name too, that is meant. */
const printable = (values: readonly Value[]): readonly Value[] =>
  values.some(({ kind }) => kind !== 'function') ? values.filter(({ kind }) => kind !== 'function') : values;
