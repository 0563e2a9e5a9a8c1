import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { FileInfo, FunctionInfo, Placed } from '../../resolve/program/program.ts';

/**
 * Frameworks that serve what a path and a function are written for, by language. `isBare`: the verb stands without an object,
 * `get("/me") { … }`; else on one, `router.GET("/me", show)`.
 *
 * @see https://ktor.io/docs/server-routing.html
 * @see https://sparkjava.com/documentation#routes
 * @see https://sinatrarb.com/intro.html
 * @see https://gin-gonic.com/en/docs/examples/http-method/
 */
const frameworks: Readonly<Record<string, Readonly<{ module: RegExp; isBare: boolean }>>> = {
  kotlin: { module: /^(?:io\.ktor\.(?:server\.)?routing|spark)\b/, isBare: true },
  java: { module: /^spark\.Spark\b/, isBare: true },
  ruby: { module: /^sinatra\b/, isBare: true },
  go: { module: /^github\.com\/(?:gin-gonic\/gin|labstack\/echo|gofiber\/fiber|go-chi\/chi)\b/, isBare: false },
};

/** The call says what the program itself does when it is asked for a path, and asks nobody. */
export function servesRoute(evaluator: Evaluator, { expr: call, fn }: Placed<CallExpr>): boolean {
  const framework = frameworks[fn.file.language];
  if (!framework || !importsOf(fn.file).some((module) => framework.module.test(module))) return false;
  if (framework.isBare !== (call.callee.kind === 'name')) return false;
  const [first, ...handlers] = call.args;
  const last = handlers.at(-1)?.value;
  return /^(?:text|concat)$/.test(first?.value.kind ?? '') && last !== undefined && isFunction(evaluator, last, fn);
}

const importsOf = rememberingEach(({ outline }: FileInfo): readonly string[] =>
  outline.imports.map(({ module }) => module),
);

const isFunction = (evaluator: Evaluator, expr: Expr, fn: FunctionInfo): boolean =>
  expr.kind === 'function' ||
  ((expr.kind === 'name' || expr.kind === 'member') &&
    evaluator.evaluate(expr, fn).some(({ kind }) => kind === 'function'));
