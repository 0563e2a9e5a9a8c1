import { outlinesOf } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';
import { printOutline } from '../outline/print-outline.ts';

async function outline(file: string, source: string): Promise<string> {
  return (await outlinesOf({ [file]: source })).map(printOutline).join('');
}

describe('pages', () => {
  test.each([
    [
      'Vue',
      'a.vue',
      `<template>
  <a :href="url('x')" @click="go('y')">{{ t('z') }}</a>
</template>
<script setup lang="ts">
const props = defineProps<{ a: string }>();
const url = base as string;
</script>
<script>
export default { name: 'a' }
</script>
<style>a { b: c }</style>`,
      `let props = defineProps()
let url = base
export default = {name: "a"}`,
    ],
    [
      'Svelte',
      'a.svelte',
      `<script context="module" lang="ts">
  export const prerender: boolean = true;
</script>
<script lang="ts">
  export let id: string;
  $: path = '/a/' + id;
</script>
<p>{path}</p>`,
      `let prerender: boolean = true
let id: string
path = concat("/a/", id)
export prerender = prerender
export id = id`,
    ],
    [
      'HTML with several scripts',
      'a.html',
      `<html><script>var a = 'b'</script>
<script type="module">(f)(a)</script></html>`,
      `let a = "b"
f(a)`,
    ],
    [
      'links keep their address',
      'a.html',
      `<a class="b" href="https://c.example/d?e=f&amp;g=h">x</a><form action='https://i.example/j'></form><script>(k)()</script>`,
      `concat("https://c.example/d?e=f", "&g=h")
"https://i.example/j"
k()`,
    ],
    [
      'a page of TypeScript with JSX',
      'a.vue',
      '<script lang="tsx">const a = (b: C) => <d>{b}</d>;</script>',
      'let a = fn(b: C) { return d({}, b) }',
    ],
    ['a declaration file holds no code', 'a.d.ts', `export declare const a: 'b'; export const c = 'd';`, ''],
    [
      'a file with Flow types',
      'a.js',
      `// @flow strict
const f = (a: string): ?b => <c d={a} />;`,
      'let f = fn(a: string): ?b { return c({d: a}) }',
    ],
    ['JavaScript that only speaks of it', 'a.js', `f('@flow', a < b > (c));`, 'f("@flow", compare(compare(a, b), c))'],
    ['a TypeScript module of another kind', 'a.mts', 'const a = <B>c;', 'let a = c'],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});
