import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { type ExternalValue, stepFrom } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/** Classes of frames that no file of the program defines: what is made of one, `Call { kind: "method", method }`, says what it is. */
export function noteMissingFrames(scene: Scene): void {
  const { evaluator, catalogue } = scene;
  if (!catalogue.data.frames) return;
  const missing: ExternalValue[] = [];
  for (const { expr: call, fn } of evaluator.program.calls) {
    if (!(call.isNew || /^[A-Z]/.test(nameOf(call.callee))) || !saysMethod(call)) continue;
    for (const type of evaluator.evaluate(call.callee, fn))
      if (type.kind === 'external') missing.push(stepFrom(type, 'new'));
  }
  scene.noteOutside(missing);
}

const saysMethod = ({ args }: CallExpr): boolean =>
  args.some(({ value }) =>
    value.kind === 'record' ? value.entries.some((entry) => isMethod(entry.value)) : isMethod(value),
  );

const isMethod = (value: Expr): boolean => value.kind === 'text' && value.value === 'method';
