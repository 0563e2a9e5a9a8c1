import type { Sdk } from '@mixer-oauth/core';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { emptyContext } from '../../resolve/context.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import { itemsAround } from '../../resolve/lists/loops.ts';
import { type FunctionInfo, lastName, type Placed } from '../../resolve/program/program.ts';
import type { Origin } from '../../resolve/values.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { standingOf } from './event-places.ts';
import { reportEvent } from './events.ts';

/**
 * `new ConstellationEventType(ConstellationEventTypeEnum.channel__id__followed, id)`: a member of a library's enum is an event by
 * the rule by which its other members are scopes, and one object of it is made for each subscription. The member may be that of a
 * row, or what a caller passes.
 */
export const eventEnums: Recogniser = (scene) => {
  const { program } = scene.evaluator;
  const ruled = scene.catalogue.data.sdks.filter(({ enumRule }) => enumRule?.replace !== undefined);
  for (const placed of ruled.length > 0 ? program.calls : []) {
    const { expr: call, fn } = placed;
    const argument = call.isNew ? call.args[0]?.value : undefined;
    if (!argument || program.compared.has(call)) continue;
    const inUse = scene.relations.sdksInUse(fn.file.language);
    const sdks = ruled.filter(({ id }) => inUse.has(id));
    if (sdks.length === 0) continue;
    const whole: Chain = { context: emptyContext, sites: [] };
    if (argument.kind === 'member' && report(scene, sdks, argument.name, placed, placeOf(argument, fn), whole))
      continue;
    if (argument.kind === 'name' || argument.kind === 'member')
      expand(scene.evaluator, (chain) => visit(scene, sdks, argument, placed, chain), placed);
  }
};

/** Of a variable: the enum has the name of what is made, so that a list to look at is none of events to subscribe to. */
function visit(
  scene: Scene,
  sdks: readonly Sdk[],
  argument: Expr,
  placed: Placed<CallExpr>,
  chain: Chain,
): ReadonlySet<FunctionInfo> {
  const needed = new Set<FunctionInfo>();
  for (const value of scene.evaluator.evaluate(argument, placed.fn, chain.context)) {
    if (value.kind === 'param') needed.add(value.param.fn);
    const [type = '', name = ''] = value.kind === 'external' ? value.path.slice(-2) : [];
    const made = lastName(placed.expr.callee);
    if (made !== '' && type.startsWith(made))
      report(scene, sdks, name, placed, placeIn(scene, { expr: argument, fn: placed.fn }, chain, name), chain);
  }
  return needed;
}

/** Where the member is written that a row, a caller or a list has; otherwise where the variable is handed over. */
function placeIn({ evaluator }: Scene, argument: Placed, { context, sites }: Chain, name: string): Origin {
  const written = [
    ...context.assumed.turns.map(({ item }) => item),
    ...sites.flatMap(({ args }) => args.map(({ value }) => value)),
    ...itemsAround(evaluator, argument, sites, context),
  ].find(({ expr }) => writtenName(expr) === name);
  return written ? placeOf(written.expr, written.fn) : placeOf(argument.expr, argument.fn);
}

/** Whether the name is that of an event. */
function report(
  scene: Scene,
  sdks: readonly Sdk[],
  written: string,
  placed: Placed<CallExpr>,
  place: Origin,
  chain: Chain,
): boolean {
  for (const { enumRule } of sdks) {
    const { replace = '', with: mark = ':' } = enumRule ?? {};
    if (!written.includes(replace)) continue;
    const name = written.replaceAll(replace, mark).replace(/(?<=:)id(?=:)/, '{}');
    const operation = scene.catalogue.eventAt(name);
    if (!operation) continue;
    const standing = standingOf(scene.evaluator.program, placed);
    if (standing !== 'none') reportEvent(scene, operation, operation.path ?? name, placed, chain, place, standing);
    return true;
  }
  return false;
}
