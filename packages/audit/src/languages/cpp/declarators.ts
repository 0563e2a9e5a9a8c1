import type { Node } from 'web-tree-sitter';
import { type Lowering, sourceOf } from '../lowering.ts';
import { partsOf } from '../syntax.ts';

/** What a declarator declares, without pointers, references and arrays around its name. */
export interface Declared {
  readonly name: string;
  readonly scope: readonly string[]; // `A::B::f` is f in A, B
  readonly node: Node;
  readonly fn?: Node; // the declarator of a function, with its parameters
}

export function declaredBy(declarator: Node | null, lowering: Lowering): Declared | undefined {
  let fn: Node | undefined;
  let node: Node | null | undefined = declarator;
  for (let step = 0; node && step < 40; step += 1) {
    if (node.type === 'function_declarator') fn = node;
    if (node.type === 'structured_binding_declarator') return undefined;
    const inner: Node | null = node.childForFieldName('declarator');
    const [only]: readonly Node[] = partsOf(node).filter(({ type }) => /declarator$|identifier$|_name$/.test(type));
    if (inner) node = inner;
    else if (node.type.endsWith('_declarator') && only) node = only;
    else break;
  }
  if (!node) return undefined;
  const steps = stepsOf(sourceOf(lowering, node));
  const name = steps.at(-1) ?? '';
  return { name, scope: steps.slice(0, -1), node, ...(fn && { fn }) };
}

/** `a::B<C>::d` without template arguments. */
export const stepsOf = (path: string): string[] =>
  path
    .replaceAll(/<[^<>]*>/g, '')
    .split('::')
    .map((step) => step.replaceAll(/\s+/g, ' ').trim())
    .filter((step) => step !== '');

/** The class that a written type is about: `const std::unique_ptr<Client> &` is about `Client`. */
export function typeNameOf(node: Node | null, lowering: Lowering): string | undefined {
  if (!node) return undefined;
  const source = sourceOf(lowering, node).replaceAll(
    /\b(?:const|struct|class|auto|static|typename|unsigned|signed)\b/g,
    ' ',
  );
  if (/\b(?:vector|map|unordered_map|set|list|QList|QMap|QHash|QVector|array|function|TArray|TMap)\s*</.test(source))
    return undefined;
  const inner =
    /\b(?:unique_ptr|shared_ptr|weak_ptr|optional|QPointer|QSharedPointer|QScopedPointer|TSharedPtr|TSharedRef)\s*<\s*([\w:]+)/.exec(
      source,
    );
  const last = stepsOf(inner?.[1] ?? source).at(-1) ?? '';
  const name = /^\w+/.exec(last)?.[0];
  return name !== undefined && !/^(?:void|int|char|bool|float|double|long|short|size_t|u?int\d+_t|wchar_t)$/.test(name)
    ? name
    : undefined;
}
