import type { Argument, CallExpr, Entry, Expr, FunctionOutline } from './outline.ts';
import { printSignature, printStatement } from './print-outline.ts';

/** One expression as text: `concat("a", b)`, `new A({key: 1})`, `fn(x) { return x }`. */
export function printExpr(expr: Expr): string {
  switch (expr.kind) {
    case 'text':
      return JSON.stringify(expr.value);
    case 'literal':
      return expr.value;
    case 'name':
      return expr.name;
    case 'member':
      return `${printExpr(expr.object)}.${expr.name}`;
    case 'index':
      return `${printExpr(expr.object)}[${printExpr(expr.key)}]`;
    case 'call':
      return `${expr.isNew ? 'new ' : ''}${printExpr(expr.callee)}${printTypes(expr)}(${expr.args.map(printArgument).join(', ')})`;
    case 'list':
      return `[${printAll(expr.items)}]`;
    case 'record':
      return `{${expr.entries.map(printEntry).join(', ')}}`;
    case 'spread':
      return `...${printExpr(expr.value)}`;
    case 'function':
      return printInline(expr.fn);
    case 'concat':
      return `concat(${printAll(expr.parts)})`;
    case 'choice':
      return `choice(${printAll(expr.options)}${expr.test ? ` by ${printExpr(expr.test)}` : ''})`;
    case 'compare':
      return `compare(${printAll(expr.operands)})`;
    case 'other':
      return `other(${printAll(expr.children)})`;
  }
}

const printAll = (items: readonly Expr[]): string => items.map(printExpr).join(', ');
const printTypes = ({ types = [] }: CallExpr): string => (types.length > 0 ? `<${types.join(', ')}>` : '');
const printArgument = ({ name, value }: Argument): string =>
  `${name === undefined ? '' : `${name}=`}${printExpr(value)}`;
const printEntry = ({ key, value }: Entry): string =>
  `${typeof key === 'string' ? key : `[${printExpr(key)}]`}: ${printExpr(value)}`;

/** On one line when it has one statement of one line. */
function printInline(fn: FunctionOutline): string {
  const lines = fn.body.flatMap((statement) => printStatement(statement)).join('\n');
  if (lines === '') return `${printSignature(fn)} {}`;
  if (!lines.includes('\n')) return `${printSignature(fn)} { ${lines} }`;
  return `${printSignature(fn)} {\n${lines.replaceAll(/^/gm, '  ')}\n}`;
}
