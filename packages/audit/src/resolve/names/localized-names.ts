import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { Placed, Program } from '../program/program.ts';
import type { Value } from '../values.ts';

/** `const settings = ` in front of what PHP writes as JSON. */
const declares = /(?:\b(?:var|let|const)\s+|\bwindow\.)([\w$]+)\s*=\s*$/;

/**
 * What WordPress hands to the scripts of its pages under a name: `wp_localize_script('handle', 'settings', ['root' => $base])`, or
 * `wp_add_inline_script('handle', 'const settings = ' . wp_json_encode(['root' => $base]))`.
 */
const localized = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const { expr, fn } of program.calls) {
    if (fn.file.language !== 'php') continue;
    const { name, value } = handedBy(expr) ?? {};
    if (name !== undefined && value) push(found, name, { expr: value, fn });
  }
  return found;
});

function handedBy({ callee, args }: CallExpr): Readonly<{ name: string; value: Expr }> | undefined {
  const [, text, value] = args.map((one) => one.value);
  const called = writtenName(callee);
  if (called === 'wp_localize_script') return text?.kind === 'text' && value ? { name: text.value, value } : undefined;
  if (called !== 'wp_add_inline_script' || text?.kind !== 'concat') return undefined;
  const [before, json] = text.parts;
  const name = before?.kind === 'text' ? declares.exec(before.value)?.[1] : undefined;
  const [written] = json?.kind === 'call' && writtenName(json.callee).endsWith('json_encode') ? json.args : [];
  return name !== undefined && written ? { name, value: written.value } : undefined;
}

/** Undefined where no page hands its scripts anything by this name. */
export function localizedName(evaluator: Evaluator, name: string, language: string): readonly Value[] | undefined {
  const handed = language === 'javascript' ? localized(evaluator.program).get(name) : undefined;
  return handed?.flatMap(({ expr, fn }) => evaluator.evaluate(expr, fn));
}
