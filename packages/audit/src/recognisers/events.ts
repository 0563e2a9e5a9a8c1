import type { Expr } from '../outline/outline.ts';
import type { FunctionInfo } from '../resolve/program.ts';
import { piecesOf } from '../resolve/values.ts';
import { flatten, originOf } from './provider-url.ts';
import { placeOf, type Recogniser, type Scene } from './recogniser.ts';

/** Live events by their names: `channel:${id}:update`. A variable in the middle tells them from scopes of the same look. */
export const events: Recogniser = (scene) => {
  if (!scene.catalogue.data.operations.some(({ protocol }) => protocol === 'constellation' || protocol === 'event'))
    return;
  for (const { expr, fn } of scene.evaluator.program.texts) {
    if (scene.evaluator.program.compared.has(expr)) continue;
    if (!couldBeEvent(expr)) continue;
    for (const value of scene.evaluator.evaluate(expr, fn)) {
      const flat = flatten(piecesOf(value));
      if (!/^[a-z][\w]*(?::[\w\u0000{}]+){1,3}$/i.test(flat.text)) continue;
      const name = flat.text.replaceAll(/\u0000+|\{\w*\}/g, '{}');
      const operation = scene.catalogue.eventAt(name);
      if (!operation || !isRelated(scene, fn, name)) continue;
      report(
        scene,
        operation.id,
        operation.path ?? name,
        expr,
        fn,
        originOf(flat, 0) ?? placeOf(expr, fn),
        operation.protocol,
      );
      break;
    }
  }
};

/** Cheap test before anything is folded: some written part holds a colon. */
function couldBeEvent(expr: Expr): boolean {
  if (expr.kind === 'text') return /^[a-z]\w*:/i.test(expr.value) && expr.value.length < 120;
  return expr.kind === 'concat' && expr.parts.some((part) => part.kind === 'text' && part.value.includes(':'));
}

/** An event without a variable is a plain word: it counts only where the file talks to the provider. */
const isRelated = (scene: Scene, fn: FunctionInfo, name: string): boolean =>
  name.includes('{}') || /:\d+:/.test(name) ? scene.relations.talksAnywhere : scene.relations.talks(fn.file.file);

function report(
  scene: Scene,
  id: string,
  path: string,
  expr: Expr,
  fn: FunctionInfo,
  place: ReturnType<typeof placeOf>,
  protocol: string,
): void {
  scene.report({
    kind: 'call',
    certainty: 'certain',
    provider: scene.catalogue.data.id,
    protocol: protocol === 'event' ? 'event' : 'constellation',
    method: 'subscribe',
    path,
    operation: id,
    place,
    related: [{ place: placeOf(expr, fn), message: 'the event' }],
    trace: [{ text: `event ${path}`, place }],
  });
}
