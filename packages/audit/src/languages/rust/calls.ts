import type { Node } from 'web-tree-sitter';
import type { Argument, CallExpr, Expr } from '../../outline/outline.ts';
import { nameAt, lowerField } from '../expression-parts.ts';
import { resultOf } from '../fallback-calls.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind } from '../statement-parts.ts';
import { concatenation, other, partsOf, rangeOf } from '../syntax.ts';
import { changedSegments } from './segments.ts';

/** What only wraps its argument: options, results, pointers. */
const wraps =
  /^(?:Some|Ok|Box::new|Arc::new|Rc::new|RefCell::new|Cell::new|Mutex::new|RwLock::new|Cow::(?:Borrowed|Owned|from)|black_box|Reverse|Text|OwnedMessage::Text|Message::Text|Message::text)$/;
/** Methods that give what they are called on: without arguments, or whatever their arguments. */
const keeps =
  /^(?:unwrap|clone|to_owned|as_ref|as_deref|as_mut|borrow|borrow_mut|lock|read|write|get_mut|deref|into_owned|iter|into_iter|iter_mut|cloned|copied|ok|as_bytes|into_bytes|into_string|to_lowercase|to_uppercase|pop_if_empty|as_slice|boxed|into_boxed_str|unwrap_or_default|parse)$/;
const keepsWith = /^(?:expect|map_err|context|with_context|ok_or|ok_or_else)$/;

export const lowerCall: LowerExpr = (node, lowering) => {
  const target = node.childForFieldName('function');
  const list = node.childForFieldName('arguments');
  const name = target ? sourceOf(lowering, target).replaceAll(/\s|::<[^]*>/g, '') : '';
  const args = (list ? partsOf(list) : []).map((part): Argument => {
    // `format!("{x}", x = 1)`
    if (part.type === 'assignment_expression' && part.childForFieldName('left')?.type === 'identifier') {
      const label = part.childForFieldName('left');
      return { name: label ? sourceOf(lowering, label) : '', value: lowerField(part, 'right', lowering) };
    }
    // What a macro has of any number of arguments; see `macros.ts`.
    const [rest] = part.type === 'range_expression' && sourceOf(lowering, part).startsWith('..') ? partsOf(part) : [];
    if (rest) return { value: { kind: 'spread', value: lowerExpr(rest, lowering), at: rangeOf(part) } };
    return { value: lowerExpr(part, lowering) };
  });
  const [first] = args;
  const at = rangeOf(node);
  if (first && args.length === 1 && wraps.test(name)) return { ...first.value };
  if (name === 'concat')
    return concatenation(
      args.map(({ value }) => value),
      at,
    );
  if (/^(?:write|writeln)$/.test(name) && first) return written(first.value, args.slice(1), node, lowering);
  if (/^(?:format|format_args)$/.test(name)) return formatted(args, at);
  const callee = target ? lowerExpr(target, lowering) : other(node, []);
  // `f.write_str("…")` adds to f as `write!` does, and is what `Display` writes.
  if (callee.kind === 'member' && callee.name === 'write_str' && first && args.length === 1) {
    addBind(lowering, callee.object, first.value, at, { operator: '+=', isDeclaration: false });
    return first.value;
  }
  if (callee.kind === 'member' && (keepsWith.test(callee.name) || (args.length === 0 && keeps.test(callee.name))))
    return callee.object;
  if (callee.kind === 'member' && /^(?:unwrap_or|unwrap_or_else|or|or_else)$/.test(callee.name) && first)
    return { kind: 'choice', options: [callee.object, resultOf(first.value)], isDefault: true, at };
  const types = typesOf(target, lowering);
  const call: CallExpr = { kind: 'call', callee, args, ...(types.length > 0 && { types }), isNew: false, at };
  return changedSegments(call, lowering) ?? call;
};

/** `send::<A, B>(…)`. */
const typesOf = (target: Node | null, lowering: Lowering): readonly string[] => {
  const list = target?.type === 'generic_function' ? target.childForFieldName('type_arguments') : null;
  return (list ? partsOf(list) : []).map((type) => sourceOf(lowering, type));
};

/** Names in the places of a format are arguments too: https://doc.rust-lang.org/std/fmt/#named-parameters */
function formatted(args: readonly Argument[], at: Expr['at']): Expr {
  const [template] = args;
  const text = template?.value.kind === 'text' ? template.value.value : '';
  const given = new Set(args.map(({ name }) => name));
  const captured = [...text.matchAll(/(?<!\{)\{([a-z_]\w*)(?::[^{}]*)?\}/gi)].flatMap(([, name = '']): Argument[] =>
    given.has(name) ? [] : [{ name, value: nameAt(name, template?.value.at ?? at) }],
  );
  const all = [...args, ...captured];
  return { kind: 'call', callee: nameAt('format', at), args: all, isNew: false, at };
}

/** `write!(s, "…", a)` adds to s. */
function written(target: Expr, args: readonly Argument[], node: Parameters<LowerExpr>[0], lowering: Lowering): Expr {
  const value = formatted(args, rangeOf(node));
  if (target.kind === 'name' || target.kind === 'member')
    addBind(lowering, target, value, rangeOf(node), { operator: '+=', isDeclaration: false });
  return value;
}
