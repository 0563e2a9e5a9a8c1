import type { ClassOutline, Expr, FunctionOutline, Statement } from '../../outline/outline.ts';
import { type ClassInfo, type FileInfo, nearest } from './infos.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Bind = Extract<Statement, { kind: 'bind' }> & Readonly<{ value: Expr }>;

/** The class that a part is of. A class of its name in another namespace is another one, unless parts may stand anywhere. */
export const mainOf = (
  named: readonly ClassInfo[],
  { isExtension }: ClassOutline,
  file: FileInfo,
): ClassInfo | undefined =>
  nearest(isExtension ? named : named.filter((one) => one.file.outline.namespace === file.outline.namespace), file);

/** Swift's `extension URL` makes no type of the program of what Foundation has: `URL(string: path)` is what it is without it. */
export const opensTypes = ({ language }: FileInfo): boolean => language === 'swift';

/** What a part says of its class is said of the class. Values of fields stay with the part: see `bindsOfPart`. */
export function mergePart(main: ClassInfo, { fields, bases, annotations }: ClassOutline): void {
  const merged: Mutable<ClassInfo> = main;
  merged.outline = {
    ...main.outline,
    fields: [...main.outline.fields, ...fields.map(({ value: _value, ...field }) => field)],
    bases: [...main.outline.bases, ...bases],
    annotations: [...main.outline.annotations, ...annotations],
  };
}

/** The fields of a part as assignments: their values are looked up where the part stands. */
export const bindsOfPart = ({ fields }: ClassOutline): readonly Bind[] =>
  fields.flatMap(({ name, value, at }): readonly Bind[] => {
    const target: Expr = { kind: 'name', name, at };
    return value ? [{ kind: 'bind', target, value, operator: '=', isDeclaration: true, at, arms: [] }] : [];
  });

/** A method of a class that is none of the program, as the function that it is: what it is called on is its first argument. */
export const withReceiver = (method: FunctionOutline, { name = '', at }: ClassOutline): FunctionOutline => ({
  ...method,
  params: [{ name: 'this', type: name, isReceiver: true, at }, ...method.params],
});
