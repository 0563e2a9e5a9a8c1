import type { CallExpr, Field } from '../../outline/outline.ts';
import { boundSetting } from '../configuration/bound-settings.ts';
import { settingNamed } from '../configuration/configuration.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { literalText, type Value } from '../values.ts';

/** What a field holds before any method runs. */
export const initialValues = (
  evaluator: Evaluator,
  field: Field,
  body: FunctionInfo,
  context: Context,
): readonly Value[] => {
  if (field.value) return evaluator.evaluate(field.value, body, context);
  const given = injected(evaluator, field.annotations);
  return given.length > 0 || !body.owner ? given : boundSetting(evaluator, body.owner, field);
};

/** `@Value("${api.url:https://…}")`: what configuration says under the key, and what is written behind it for want of that. */
export const injected = (evaluator: Evaluator, annotations: readonly CallExpr[]): readonly Value[] =>
  annotations.flatMap(({ callee, args }): readonly Value[] => {
    const [first] = args;
    if (callee.kind !== 'name' || callee.name !== 'Value' || first?.value.kind !== 'text') return [];
    return settingIn(evaluator, first.value.value);
  });

/** `${api.url:https://…}` in an annotation; empty for any other text. */
export function settingIn(evaluator: Evaluator, text: string): readonly Value[] {
  const [, key = '', fallback] = /^\$\{([\w.-]+)(?::(.*))?\}$/s.exec(text) ?? [];
  return [...settingNamed(evaluator, key), ...(fallback ? [literalText(fallback)] : [])];
}
