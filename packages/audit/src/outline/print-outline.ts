import type { ClassOutline, Export, Field, FileOutline, FunctionOutline, Import, Param, Statement } from './outline.ts';
import { printExpr } from './print-expr.ts';

/** A compact text form of an outline, for tests and for looking at what a front end made of a file. */
export function printOutline({ namespace, imports, body, exports, errors }: FileOutline): string {
  return [
    ...(namespace === undefined ? [] : [`namespace ${namespace}`]),
    ...imports.map(printImport),
    ...body.flatMap((statement) => printStatement(statement)),
    ...exports.map(printExport),
    ...(errors.length > 0 ? [`errors ${errors.length}`] : []),
  ].join('\n');
}

const optional = (before: string, text: string | undefined): string => (text === undefined ? '' : before + text);
const indent = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split('\n').map((one) => `  ${one}`));

const printImport = ({ module, name, alias, isTypeOnly }: Import): string =>
  `import ${isTypeOnly ? 'type ' : ''}${name}${optional(' as ', alias)} from ${JSON.stringify(module)}`;

const printExport = ({ name, local, value, module, isElsewhere }: Export): string =>
  `export ${name}${isElsewhere ? ' that another file defines' : ''}${optional(' = ', local)}${optional(' = ', value && printExpr(value))}${optional(' from ', module && JSON.stringify(module))}`;

/** The lines of one statement, with its arms before it: `[branch.arm]`. */
export function printStatement(statement: Statement): string[] {
  const arms = statement.arms.map(({ branch, arm }) => `[${branch}.${arm}] `).join('');
  switch (statement.kind) {
    case 'bind':
      return [arms + printBind(statement)];
    case 'expr':
      return [arms + printExpr(statement.value)];
    case 'test':
      return [`${arms}test ${printExpr(statement.value)}`];
    case 'return':
      return [`${arms}return${optional(' ', statement.value && printExpr(statement.value))}`];
    case 'yield':
      return [`${arms}yield ${printExpr(statement.value)}`];
    case 'function':
      return printFunction(statement.fn, arms);
    case 'class':
      return printClass(statement.class, arms);
  }
}

function printBind({ target, value, type, operator, isDeclaration }: Extract<Statement, { kind: 'bind' }>): string {
  const sign = operator === 'default' ? '?=' : operator;
  return `${isDeclaration ? 'let ' : ''}${printExpr(target)}${optional(': ', type)}${optional(` ${sign} `, value && printExpr(value))}`;
}

function printFunction(fn: FunctionOutline, arms = ''): string[] {
  const flags = `${fn.isStatic ? 'static ' : ''}${fn.isConstructor ? 'constructor ' : ''}`;
  return [
    ...fn.annotations.map((one) => `@${printExpr(one)}`),
    `${arms}${flags}${printSignature(fn)}`,
    ...indent(fn.body.flatMap((statement) => printStatement(statement))),
  ];
}

/** `fn name(params): type` */
export const printSignature = ({ name = '', params, typeParams, returnType }: FunctionOutline): string =>
  `fn ${name}${typeParams ? `<${typeParams.join(', ')}>` : ''}(${params.map(printParam).join(', ')})${optional(': ', returnType)}`.replace(
    'fn (',
    'fn(',
  );

function printParam({
  name,
  label,
  type,
  default: fallback,
  isRest,
  isField,
  pattern,
  annotations = [],
}: Param): string {
  const before = annotations.map((one) => `@${printExpr(one)} `).join('');
  const bound = pattern?.map(
    (one) => `${one.name}: ${one.property}${optional(' = ', one.default && printExpr(one.default))}`,
  );
  const kind = `${isField ? 'field ' : ''}${isRest ? '...' : ''}`;
  return `${before}${kind}${optional('', label && `${label} `)}${name}${bound ? `{${bound.join(', ')}}` : ''}${optional(': ', type)}${optional(' = ', fallback && printExpr(fallback))}`;
}

function printClass(outline: ClassOutline, arms = ''): string[] {
  const { kind, name = '', bases, annotations, isPart } = outline;
  return [
    ...annotations.map((one) => `@${printExpr(one)}`),
    `${arms}${isPart ? 'part of ' : ''}${kind} ${name}${bases.length > 0 ? ` < ${bases.map(printExpr).join(', ')}` : ''}`,
    ...indent([
      ...outline.fields.map(printField),
      ...outline.body.flatMap((statement) => printStatement(statement)),
      ...outline.methods.flatMap((method) => printFunction(method)),
      ...outline.classes.flatMap((inner) => printClass(inner)),
    ]),
  ];
}

function printField({ name, type, value, isStatic, annotations }: Field): string {
  const before = annotations.map((one) => `@${printExpr(one)} `).join('');
  return `${before}${isStatic ? 'static ' : ''}field ${name}${optional(': ', type)}${optional(' = ', value && printExpr(value))}`;
}
