import type { ClassOutline, Expr, Statement } from '../outline/outline.ts';
import type { ClassInfo } from './infos.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Bind = Extract<Statement, { kind: 'bind' }> & Readonly<{ value: Expr }>;

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
