import type { Node } from 'web-tree-sitter';
import type { CallExpr, FunctionOutline, Param } from '../../outline/outline.ts';
import { callAt, nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { restType } from './macros.ts';
import { addReturn, bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf, typeParamsIn } from '../syntax.ts';
import { bindPattern } from './patterns.ts';

/** The name that counts in a type: `&'a mut Option<Client>` is about `Client`, `reqwest::Client` about itself. */
export function typeNameOf(node: Node | null, lowering: Lowering): string | undefined {
  if (!node) return undefined;
  const source = sourceOf(lowering, node).replaceAll(/'\w+|\b(?:mut|dyn|impl|const)\b|[&*]/g, ' ');
  if (/\b(?:Vec|HashMap|BTreeMap|HashSet)\b|[[(]/.test(source)) return undefined;
  const names = source
    .split(/[<>,+\s]+/)
    .filter((name) => /^[A-Za-z_][\w:]*$/.test(name) && !/^(?:str|[iu]\d+|[iu]size|f\d+|bool|char)$/.test(name));
  const inner = names.filter(
    (name) => !/^(?:Option|Result|Box|Arc|Rc|RefCell|Mutex|RwLock|Cow|Pin|Future)$/.test(name),
  );
  const held = isHolder.test(inner[0] ?? '') ? inner[1] : undefined;
  return (held ?? inner[0])?.replaceAll('::', '.');
}

/** What web frameworks hand an object over in: `State<AppState>`, `web::Data<AppState>`. */
const isHolder = /^(?:\w+::)*(?:State|Data|ThinData|Extension)$/;

/** Traits that say nothing of which of the program's own objects is meant. */
const isCommon =
  /^(?:Send|Sync|Sized|Unpin|Clone|Copy|Debug|Display|Default|Eq|PartialEq|Ord|PartialOrd|Hash|Into|From|AsRef|AsMut|Borrow|ToString|ToOwned|Serialize|Deserialize|DeserializeOwned|Fn|FnMut|FnOnce|Future|Stream|Iterator|IntoIterator|Read|Write|Error|Any)$/;

/** The program's trait that stands for a type parameter: `<E: Endpoint>`, `where E: Endpoint`. */
export function boundsOf(node: Node, lowering: Lowering): ReadonlyMap<string, string> {
  const clause = partsOf(node).find(({ type }) => type === 'where_clause');
  const list = node.childForFieldName('type_parameters');
  const bounds = new Map<string, string>();
  for (const one of [...(list ? partsOf(list) : []), ...(clause ? partsOf(clause) : [])]) {
    const name = one.childForFieldName('left') ?? one.childForFieldName('name') ?? partsOf(one)[0];
    const traits = one.childForFieldName('bounds');
    const told = (traits ? partsOf(traits) : [])
      .map((trait) => typeNameOf(trait, lowering))
      .find((trait) => trait !== undefined && !isCommon.test(trait.split('.').at(-1) ?? ''));
    if (name && told !== undefined) bounds.set(sourceOf(lowering, name), told);
  }
  return bounds;
}

/** A macro that takes expressions was made a function of its own; see `macros.ts`. */
const isMacro = (node: Node, lowering: Lowering): boolean => /^fn {10}/.test(sourceOf(lowering, node).slice(0, 12));

export function lowerFunction(node: Node, annotations: readonly CallExpr[], lowering: Lowering): FunctionOutline {
  const [name, result] = [node.childForFieldName('name'), node.childForFieldName('return_type')];
  const params = node.childForFieldName('parameters');
  const hasSelf = (params ? partsOf(params) : []).some(({ type }) => type === 'self_parameter');
  const macro = isMacro(node, lowering) ? [callAt(nameAt('macro', rangeOf(node)), [], rangeOf(node))] : [];
  const returnType = typeNameOf(result, lowering);
  const bounds = boundsOf(node, lowering);
  const typeParams = typeParamsIn(node.childForFieldName('type_parameters'), lowering.text);
  return {
    name: name ? sourceOf(lowering, name) : '',
    params: paramsOf(params, macro.length === 0, lowering),
    ...(typeParams.length > 0 && { typeParams }),
    ...(bounds.size > 0 && { bounds: Object.fromEntries(bounds) }),
    body: bodyOf(lowering, () => {
      bindParts(params, lowering);
      lowerBody(node.childForFieldName('body'), lowering);
    }),
    annotations: [...annotations, ...macro],
    ...(!hasSelf && { isStatic: true }),
    ...(returnType !== undefined && { returnType }),
    at: rangeOf(node),
  };
}

/** The last expression of a body is what it returns. */
function lowerBody(body: Node | null, lowering: Lowering): void {
  if (!body) return;
  const value = lowerExpr(body, lowering);
  if (value.kind !== 'other' || value.children.length > 0) addReturn(lowering, value, value.at);
}

export function lowerClosure(node: Node, lowering: Lowering): FunctionOutline {
  return {
    params: paramsOf(node.childForFieldName('parameters'), true, lowering),
    body: bodyOf(lowering, () => {
      bindParts(node.childForFieldName('parameters'), lowering);
      lowerBody(node.childForFieldName('body'), lowering);
    }),
    annotations: [],
    at: rangeOf(node),
  };
}

/** `|(a, b)|` takes its parameter apart. */
function bindParts(list: Node | null, lowering: Lowering): void {
  (list ? partsOf(list) : []).forEach((part, position) => {
    const pattern = part.type === 'parameter' ? part.childForFieldName('pattern') : part;
    if (pattern && !insideOf(pattern) && /[(,]/.test(sourceOf(lowering, pattern)))
      bindPattern(pattern, nameAt(`$${position}`, rangeOf(pattern)), lowering);
  });
}

/** `State(state): State<AppState>` of axum: what is inside is the parameter. Undefined of other patterns. */
function insideOf(pattern: Node | null): Node | undefined {
  const [, inner, ...more] = pattern?.type === 'tuple_struct_pattern' ? partsOf(pattern) : [];
  return inner && more.length === 0 && /^(?:identifier|mut_pattern)$/.test(inner.type) ? inner : undefined;
}

function paramsOf(list: Node | null, isTyped: boolean, lowering: Lowering): Param[] {
  return (list ? partsOf(list) : []).flatMap((part, position): Param[] => {
    if (/^(?:self_parameter|attribute_item|variadic_parameter)$/.test(part.type)) return [];
    const whole = part.type === 'parameter' ? part.childForFieldName('pattern') : part;
    const pattern = insideOf(whole) ?? whole;
    const type = isTyped ? typeNameOf(part.childForFieldName('type'), lowering) : undefined;
    const text = pattern ? sourceOf(lowering, pattern).replace(/^(?:&|mut\s+|ref\s+)+/, '') : '';
    const name = /^\w+$/.test(text) ? text : `$${position}`;
    const written = part.childForFieldName('type');
    const isRest = written !== null && sourceOf(lowering, written) === restType;
    const isInOut = written !== null && /^&\s*(?:'\w+\s+)?mut\b/.test(sourceOf(lowering, written));
    return [
      {
        name,
        ...(type !== undefined && { type }),
        ...(isRest && { isRest }),
        ...(isInOut && { isInOut }),
        at: rangeOf(part),
      },
    ];
  });
}
