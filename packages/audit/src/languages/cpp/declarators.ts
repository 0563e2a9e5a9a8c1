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
  withoutTemplates(path)
    .split('::')
    .map((step) => step.replaceAll(/\s+/g, ' ').trim())
    .filter((step) => step !== '');

function withoutTemplates(path: string): string {
  let [kept, depth] = ['', 0];
  for (const part of path.split(/([<>])/)) {
    if (part === '<') depth += 1;
    else if (part === '>') depth -= 1;
    else if (depth === 0) kept += part;
  }
  // `operator<` closes nothing.
  return depth === 0 ? kept : path;
}

/** The type of what a list of `T[]`, `std::vector<T>` or `std::array<T, 2>` holds, where that is one word. */
export function elementTypeOf(type: string): string | undefined {
  const inner =
    /^(?:(?:const|static|constexpr)\s+)*(?:std::)?(?:vector|array|list|deque|initializer_list|span|QList|QVector|TArray)\s*<\s*(?:const\s+)?([\w:]+)\s*(?:,\s*\w+\s*)?>$/.exec(
      type.trim(),
    );
  return inner?.[1];
}

/** A list that is only declared is there, with nothing in it: `std::vector<std::string> paths;`. */
export const isListType = (node: Node | null, lowering: Lowering): boolean =>
  /^(?:static\s+)?(?:std::)?(?:vector|list|forward_list|deque|queue|stack|set|unordered_set|priority_queue|QList|QVector|QQueue|QStack|QStringList|QSet)\b\s*(?:<[^]*>)?$/.test(
    node ? sourceOf(lowering, node) : '',
  );

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
