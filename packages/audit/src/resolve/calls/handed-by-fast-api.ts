import type { Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import { lookUpName } from '../names/names.ts';
import type { FileInfo, FunctionInfo, Program } from '../program/program.ts';
import type { Value } from '../values.ts';

const asks = /^(?:Depends|Security)$/;
const ofFastApi = /^fastapi(?:$|\.)/;

const filesOfFastApi = rememberingEach(
  ({ files }: Program): ReadonlySet<FileInfo> =>
    new Set(
      [...files.values()].filter(
        ({ language, outline }) =>
          language === 'python' && outline.imports.some(({ module }) => ofFastApi.test(module)),
      ),
    ),
);

/**
 * What FastAPI hands over: `client = Depends(get_client)` and `client: Annotated[Client, Depends(get_client)]` are what the function gives.
 *
 * @see https://fastapi.tiangolo.com/tutorial/dependencies/
 */
export function handedByFastApi(evaluator: Evaluator, fn: FunctionInfo, index: number): readonly Value[] {
  if (!filesOfFastApi(evaluator.program).has(fn.file)) return [];
  const param = fn.params[index];
  if (!param) return [];
  const { default: byDefault, type } = param;
  const makers = isAsking(byDefault)
    ? byDefault.args.slice(0, 1).flatMap(({ value }) => evaluator.evaluate(value, fn))
    : namedIn(type).flatMap((name) => lookUpName(evaluator, name, fn.file.top));
  return makers.flatMap((maker): readonly Value[] => {
    if (maker.kind === 'class') return [{ kind: 'instance', class: maker.class }];
    return maker.kind === 'function'
      ? givenBy(evaluator, maker.fn).flatMap((expr) => evaluator.evaluate(expr, maker.fn))
      : [];
  });
}

/** One that closes what it gives yields it. */
const givenBy = ({ program }: Evaluator, fn: FunctionInfo): readonly Expr[] => [
  ...program.given.returnsOf(fn),
  ...fn.body.flatMap((statement) => (statement.kind === 'yield' ? [statement.value] : [])),
];

const isAsking = (expr: Expr | undefined): expr is Extract<Expr, { kind: 'call' }> =>
  expr?.kind === 'call' && asks.test(writtenName(expr.callee));

const namedIn = (type: string | undefined): readonly string[] => {
  const name = /^(?:\w+\.)?Annotated\[.*\b(?:Depends|Security)\(\s*(\w+)\s*[,)]/s.exec(type ?? '')?.[1];
  return name === undefined ? [] : [name];
};
