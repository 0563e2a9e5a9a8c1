import { emptyContext } from '../../resolve/context.ts';
import { returned } from '../../resolve/classes/getters.ts';
import { memberOf } from '../../resolve/classes/members.ts';
import { valuesOfType } from '../../resolve/classes/types.ts';
import type { Placed } from '../../resolve/program/program.ts';
import type { InstanceValue, Thunk, Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { reportNames } from './socket-methods.ts';

const mostPackets = 60;

/**
 * `"method": packet.identifier` of whatever implements an interface: what nobody here makes is for who uses the library, so that it
 * is sent is only likely.
 */
export function reportPackets(scene: Scene, { expr: frame }: Placed, { expr, fn }: Thunk): void {
  const member = expr.kind === 'call' && expr.args.length === 0 ? expr.callee : expr;
  if (member.kind !== 'member' || member.object.kind !== 'name') return;
  const { name } = member.object;
  const type = fn.params.find((param) => param.name === name)?.type;
  const [asked] = valuesOfType(scene.evaluator, type, fn);
  if (asked?.kind !== 'instance' || asked.class.outline.kind !== 'interface') return;
  const packets = scene.evaluator.program.subclassesOf(asked.class.name).slice(0, mostPackets);
  const names = packets.flatMap((one) => said(scene, { kind: 'instance', class: one }, member.name));
  reportNames(scene, { expr: frame, fn }, names, { context: emptyContext, sites: [] }, 'likely');
}

const said = ({ evaluator }: Scene, packet: InstanceValue, name: string): readonly Value[] =>
  memberOf(evaluator, packet, name).flatMap((value) =>
    value.kind === 'function' ? returned(evaluator, value.fn, packet, emptyContext) : [value],
  );
