import type { Node } from 'web-tree-sitter';
import type { Expr, FunctionOutline, Range } from '../../outline/outline.ts';
import { memberAt, nameAt } from '../expression-parts.ts';

const call = (callee: Expr, args: readonly (readonly [name: string | undefined, value: Expr])[], at: Range): Expr => ({
  kind: 'call',
  callee,
  args: args.map(([name, value]) => ({ ...(name !== undefined && { name }), value })),
  isNew: false,
  at,
});

/** The request that Moya makes of a `TargetType`, as if the program had written it: nothing else in it says that one is made. */
export function moyaRequest({ startIndex }: Node): FunctionOutline {
  const at = { start: startIndex, end: startIndex };
  const name = (text: string): Expr => nameAt(text, at);
  const request = name('request');
  const address = call(memberAt(name('baseURL'), 'appendingPathComponent', at), [[undefined, name('path')]], at);
  const arms = [] as const;
  return {
    name: 'asURLRequest',
    params: [],
    body: [
      {
        kind: 'bind',
        target: request,
        value: call(name('URLRequest'), [['url', address]], at),
        operator: '=',
        isDeclaration: true,
        at,
        arms,
      },
      {
        kind: 'bind',
        target: memberAt(request, 'httpMethod', at),
        value: name('method'),
        operator: '=',
        isDeclaration: false,
        at,
        arms,
      },
      { kind: 'return', value: request, at, arms },
    ],
    annotations: [],
    at,
  };
}
