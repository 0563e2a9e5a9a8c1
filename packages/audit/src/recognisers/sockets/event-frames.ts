import type { Expr } from '../../outline/outline.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { piecesOf } from '../../resolve/values.ts';
import { isDataFile } from '../data-files.ts';
import { ends } from './event-places.ts';
import { formatPlace, isRelated, reportEvent } from './events.ts';
import { flatten, originOf } from '../provider-url.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';

/** Live events in a message that is written out as text: `'{"params": {"events": ["channel:' + id + ':update"]}}'`. */
export const eventFrames: Recogniser = (scene) => {
  const { program } = scene.evaluator;
  if (!scene.catalogue.data.operations.some(({ protocol }) => protocol === 'constellation')) return;
  for (const placed of program.texts)
    if (isFrame(placed.expr) && !program.compared.has(placed.expr) && !isDataFile(placed.fn.file)) visit(scene, placed);
};

/** Cheap test before anything is folded: an object, and in it a quoted name with a colon. */
function isFrame(expr: Expr): boolean {
  const parts = expr.kind === 'concat' ? expr.parts : [expr];
  const [first] = parts;
  return (
    first?.kind === 'text' &&
    /^\s*\{{1,2}\s*["']/.test(first.value) &&
    parts.some((part) => part.kind === 'text' && /["'][a-z]\w*:(?:[\w{%]|$)/i.test(part.value))
  );
}

const methodIn = /["']method["']\s*:\s*["'](\w+)["']/;
const quotedName = /(["'])([a-z]\w*(?::[\w\u0000%{}@]+){1,3})\1/gi;

function visit(scene: Scene, placed: Placed): void {
  for (const value of scene.evaluator.evaluate(placed.expr, placed.fn)) {
    const flat = flatten(piecesOf(value));
    if (ends.test(methodIn.exec(flat.text)?.[1] ?? '')) continue;
    for (const { 2: written = '', index } of flat.text.matchAll(quotedName)) {
      const name = written.replaceAll(formatPlace, '{}');
      const operation = scene.catalogue.eventAt(name);
      if (!operation || !isRelated(scene, placed.fn, name)) continue;
      const place = originOf(flat, index + 1) ?? placeOf(placed.expr, placed.fn);
      reportEvent(scene, operation, operation.path ?? name, placed, { sites: [] }, place);
    }
  }
}
