import type { Arm, ClassOutline, Expr, FileOutline, FunctionOutline, Param, Statement } from './outline.ts';

/** A compact text form of an outline, for tests and for looking at what a front end made of a file. */
export function printOutline(outline: FileOutline): string {
  const imports = outline.imports.map(
    ({ module, name, alias }) =>
      `import ${name}${alias === undefined ? '' : ` as ${alias}`} from ${JSON.stringify(module)}`,
  );
  const exports = outline.exports.map(
    ({ name, local, value, module }) =>
      `export ${name}${local === undefined ? '' : ` = ${local}`}${value ? ` = ${printExpr(value)}` : ''}${module === undefined ? '' : ` from ${JSON.stringify(module)}`}`,
  );
  const errors = outline.errors.length > 0 ? [`errors ${outline.errors.length}`] : [];
  return [...imports, ...outline.body.flatMap((statement) => printStatement(statement)), ...exports, ...errors].join(
    '\n',
  );
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const printArms = (arms: readonly Arm[]): string => arms.map(({ branch, arm }) => `[${branch}.${arm}] `).join('');

function printStatement(statement: Statement): string[] {
  const arms = printArms(statement.arms);
  switch (statement.kind) {
    case 'bind': {
      const operator = statement.operator === 'default' ? '?=' : statement.operator;
      const type = statement.type === undefined ? '' : `: ${statement.type}`;
      return [
        `${arms}${statement.isDeclaration ? 'let ' : ''}${printExpr(statement.target)}${type}${statement.value ? ` ${operator} ${printExpr(statement.value)}` : ''}`,
      ];
    }
    case 'expr':
      return [`${arms}${printExpr(statement.value)}`];
    case 'test':
      return [`${arms}test ${printExpr(statement.value)}`];
    case 'return':
      return [`${arms}return${statement.value ? ` ${printExpr(statement.value)}` : ''}`];
    case 'function':
      return printFunction(statement.fn, arms);
    case 'class':
      return printClass(statement.class, arms);
  }
}

function printFunction(fn: FunctionOutline, arms = ''): string[] {
  const flags = `${fn.isStatic ? 'static ' : ''}${fn.isConstructor ? 'constructor ' : ''}`;
  const annotations = fn.annotations.map((one) => `@${printExpr(one)}`);
  return [
    ...annotations,
    `${arms}${flags}fn ${fn.name ?? ''}(${fn.params.map(printParam).join(', ')})`,
    ...indent(fn.body.flatMap((one) => printStatement(one))),
  ];
}

function printParam({ name, type, default: fallback, isRest, isField, pattern }: Param): string {
  const bound = pattern
    ? `{${pattern.map((one) => `${one.name}: ${one.property}${one.default ? ` = ${printExpr(one.default)}` : ''}`).join(', ')}}`
    : '';
  return `${isField ? 'field ' : ''}${isRest ? '...' : ''}${name}${bound}${type === undefined ? '' : `: ${type}`}${fallback ? ` = ${printExpr(fallback)}` : ''}`;
}

function printClass(outline: ClassOutline, arms = ''): string[] {
  const bases = outline.bases.length > 0 ? ` < ${outline.bases.map(printExpr).join(', ')}` : '';
  const fields = outline.fields.map(
    ({ name, type, value, isStatic }) =>
      `${isStatic ? 'static ' : ''}field ${name}${type === undefined ? '' : `: ${type}`}${value ? ` = ${printExpr(value)}` : ''}`,
  );
  const inner = [
    ...fields,
    ...outline.body.flatMap((one) => printStatement(one)),
    ...outline.methods.flatMap((one) => printFunction(one)),
    ...outline.classes.flatMap((one) => printClass(one)),
  ];
  return [
    ...outline.annotations.map((one) => `@${printExpr(one)}`),
    `${arms}${outline.kind} ${outline.name ?? ''}${bases}`,
    ...indent(inner),
  ];
}

export function printExpr(expr: Expr): string {
  const list = (items: readonly Expr[]): string => items.map(printExpr).join(', ');
  switch (expr.kind) {
    case 'text':
      return JSON.stringify(expr.value);
    case 'literal':
      return expr.value;
    case 'concat':
      return `concat(${list(expr.parts)})`;
    case 'name':
      return expr.name;
    case 'member':
      return `${printExpr(expr.object)}.${expr.name}`;
    case 'index':
      return `${printExpr(expr.object)}[${printExpr(expr.key)}]`;
    case 'call':
      return `${expr.isNew ? 'new ' : ''}${printExpr(expr.callee)}(${expr.args.map(({ name, value }) => `${name === undefined ? '' : `${name}=`}${printExpr(value)}`).join(', ')})`;
    case 'list':
      return `[${list(expr.items)}]`;
    case 'record':
      return `{${expr.entries.map(({ key, value }) => `${typeof key === 'string' ? key : `[${printExpr(key)}]`}: ${printExpr(value)}`).join(', ')}}`;
    case 'spread':
      return `...${printExpr(expr.value)}`;
    case 'choice':
      return `choice(${list(expr.options)})`;
    case 'function':
      return `fn(${expr.fn.params.map(printParam).join(', ')}) { ${expr.fn.body.flatMap((one) => printStatement(one)).join('; ')} }`;
    case 'compare':
      return `compare(${list(expr.operands)})`;
    case 'other':
      return `other(${list(expr.children)})`;
  }
}
