import { expect, test } from 'vitest';
import { firstLineOfScript, languageOf, languageOfScript, languages, mayBeScript } from './index.ts';

test.each([
  ['src/app.js', 'javascript'],
  ['App.TSX', 'javascript'],
  ['a.b/page.vue', 'javascript'],
  ['bot.py', 'python'],
  ['Bot.cs', 'csharp'],
  ['Bot.java', 'java'],
  ['build.gradle.kts', 'kotlin'],
  ['Bot.swift', 'swift'],
  ['bot.lua', 'lua'],
  ['web/index.php', 'php'],
  ['lib/bot.rb', 'ruby'],
  ['Gemfile', 'ruby'],
  ['lib/bot.ex', 'elixir'],
  ['config/runtime.exs', 'elixir'],
  ['bin/deploy.sh', 'shell'],
  ['lib/api.bash', 'shell'],
  ['config/app.toml', 'toml'],
  ['deploy/.env', 'dotenv'],
  ['app/src/main/res/values-de/mixer.xml', 'xml'],
  ['Bot/App.config', 'xml'],
  ['app/src/main/res/layout/main.xml', undefined],
  ['pom.xml', undefined],
  ['README.md', undefined],
  ['a.js/LICENSE', undefined],
  ['js', undefined],
])('%s is read as %s', (file, id) => {
  expect(languageOf(file)?.id).toBe(id);
});

test.each([
  ['#!/usr/bin/env python3', 'python'],
  ['#! /usr/local/bin/ruby3.2 -w', 'ruby'],
  ['#!/usr/bin/env -S NODE_ENV=production node --no-warnings', 'javascript'],
  ['#!/usr/bin/env bun', 'javascript'],
  ['#!/usr/bin/php8.2', 'php'],
  ['#!/usr/bin/lua5.4', 'lua'],
  ['#!/usr/bin/env swift', 'swift'],
  ['#!/usr/bin/env elixir', 'elixir'],
  ['#!/bin/bash', 'shell'],
  ['#! /bin/sh -e', 'shell'],
  ['#!/usr/bin/env zsh', 'shell'],
  ['#!/usr/bin/fish', undefined],
  ['#!/usr/bin/env nodemon', undefined],
  ['#!/usr/bin/env python-config', undefined],
  ['# /usr/bin/node', undefined],
  [' #!/usr/bin/node', undefined],
])('the first line %s is of %s', (line, id) => {
  expect(languageOfScript(`${line}\nrest`)?.id).toBe(id);
  expect(firstLineOfScript.test(`${line}\nrest`)).toBe(id !== undefined);
});

test.each([
  ['bin/bot', true],
  ['a.b/bot', true],
  ['bin/bot.sh', false],
  ['Gemfile', false],
  ['.bashrc', false],
])('whether the first line of %s is asked: %s', (file, asked) => {
  expect(mayBeScript(file)).toBe(asked);
});

test('no two languages claim the same files', () => {
  const claims = languages.flatMap(({ extensions, fileNames = [] }) => [...extensions, ...fileNames]);
  expect(
    claims.filter((claim, at) => claims.indexOf(claim) !== at && claim.startsWith('.') && claim !== '.env'),
  ).toEqual([]);
  expect(claims.every((claim) => claim === claim.toLowerCase())).toBe(true);
});

test('every language can be lowered, with a tree or without', () => {
  for (const { id, grammarOf, lower, lowerText } of languages)
    expect(grammarOf && lower ? !lowerText : Boolean(lowerText), id).toBe(true);
});
