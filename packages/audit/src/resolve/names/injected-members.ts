import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { PlacedBind, Program } from '../program/program.ts';
import type { Value } from '../values.ts';

/** `Vue.prototype.$http = …`, `app.config.globalProperties.$api = …`: what every component has as `this.$http`, `this.$api`. */
const membersIn = rememberingEach((program: Program): ReadonlyMap<string, readonly PlacedBind[]> => {
  const found = new Map<string, PlacedBind[]>();
  for (const placed of program.binds) {
    const { target, value } = placed.bind;
    if (target.kind !== 'member' || !value || !target.name.startsWith('$') || target.object.kind !== 'member') continue;
    if (/^(?:prototype|globalProperties)$/.test(target.object.name)) push(found, target.name, placed);
  }
  return found;
});

export const injectedMember = (evaluator: Evaluator, name: string): readonly Value[] =>
  (membersIn(evaluator.program).get(name) ?? []).flatMap(({ bind, fn }) =>
    bind.value ? evaluator.evaluate(bind.value, fn) : [],
  );
