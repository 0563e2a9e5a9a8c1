import type { Argument, CallExpr, ClassOutline } from '../../outline/outline.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { ClassInfo } from '../../resolve/program/program.ts';
import type { Recogniser } from '../recogniser.ts';
import { isOnAnotherSocket } from './other-sockets.ts';
import { reportNames } from './socket-methods.ts';

/**
 * Members of an enum that serde writes as `{ "method": "msg", "arguments": […] }`: `#[serde(tag = "method", content = "arguments")]`.
 * Whoever makes one sends it; what is only told apart was received.
 *
 * @see https://serde.rs/enum-representations.html
 */
export const taggedEnums: Recogniser = (scene) => {
  if (!scene.relations.talksAnywhere) return;
  const { program } = scene.evaluator;
  const tagged = new Set<ClassInfo>(
    program.classes.filter(({ outline, file }) => file.language === 'rust' && isTagged(outline)),
  );
  if (tagged.size === 0) return;
  for (const { expr, fn } of program.calls) {
    if (fn.file.language !== 'rust' || isOnAnotherSocket(scene, fn)) continue;
    const unit = expr.args.flatMap(({ value }) => (value.kind === 'member' ? [value] : []));
    for (const made of [expr, ...unit]) {
      if (program.compared.has(made) || (made.kind === 'call' && !isOfEnum(made, tagged))) continue;
      const names = scene.evaluator
        .evaluate(made, fn)
        .filter((value) => value.kind === 'text' && value.of !== undefined && tagged.has(value.of.type));
      reportNames(scene, { expr: made, fn }, names, { context: emptyContext, sites: [] }, 'certain');
    }
  }
};

const serdeArguments = ({ annotations }: ClassOutline): readonly Argument[] =>
  annotations.flatMap(({ callee, args }) => (callee.kind === 'name' && callee.name === 'serde' ? args : []));

function isTagged(outline: ClassOutline): boolean {
  if (outline.kind !== 'enum') return false;
  const said = new Map(
    serdeArguments(outline).map(({ name, value }) => [name, value.kind === 'text' ? value.value : '']),
  );
  return said.get('tag') === 'method' && said.get('content') === 'arguments';
}

/** `Command::Purge(…)`, not a function that is handed or gives one. */
function isOfEnum({ callee }: CallExpr, tagged: ReadonlySet<ClassInfo>): boolean {
  if (callee.kind !== 'member' || (callee.object.kind !== 'name' && callee.object.kind !== 'member')) return false;
  const owner = callee.object.name;
  return [...tagged].some(
    ({ name, outline }) => owner === name && outline.fields.some((field) => field.name === callee.name),
  );
}
