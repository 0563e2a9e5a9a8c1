import type { ExternalValue, Thunk } from '../../resolve/values.ts';
import { isVerb } from './verb-words.ts';

/** Packages of JavaScript that make a function of an address, a verb and more, in whatever order. */
const makesSenders = /^bent$/;

/** `const send = bent('https://…', 'POST', 'json')`: what is called with a path. */
export const isMadeSender = ({ module, path, call }: ExternalValue): boolean =>
  makesSenders.test(module) && call !== undefined && path.indexOf('()') === path.length - 1;

/** The verb among what it was made with; in capitals, as it must be written. */
export const verbsOfSender = ({ call }: ExternalValue): readonly Thunk[] =>
  call?.expr.kind === 'call'
    ? call.expr.args.flatMap(({ value }) => {
        const isOne = value.kind === 'text' && isVerb(value.value) && value.value === value.value.toUpperCase();
        return isOne || /^(?:name|member)$/.test(value.kind) ? [{ ...call, expr: value }] : [];
      })
    : [];
