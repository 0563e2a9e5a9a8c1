import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { code, makeWorkspace, manifest } from '../testing/make-workspace.ts';
import type { News } from './messages.ts';
import { Workshop } from './workshop.ts';

function open(files: Readonly<Record<string, string>>): {
  workshop: Workshop;
  root: string;
  told: News[];
  last: <Kind extends News['kind']>(kind: Kind) => Extract<News, { kind: Kind }>;
} {
  const root = makeWorkspace(files);
  const told: News[] = [];
  const workshop = new Workshop({ root, provider: 'mixer', version: 'test' }, (news) => told.push(news));
  return {
    workshop,
    root,
    told,
    last: <Kind extends News['kind']>(kind: Kind) => {
      const found = told.findLast((news): news is Extract<News, { kind: Kind }> => news.kind === kind);
      if (!found) throw new Error(`no news of ${kind}: ${JSON.stringify(told.map((one) => one.kind))}`);
      return found;
    },
  };
}

const read = (root: string): string => readFileSync(path.join(root, 'mixer-oauth.yml'), 'utf8');
const numberOf = ({ snapshot }: Extract<News, { kind: 'snapshot' }>, rule: string): number =>
  snapshot.report.diagnostics.findIndex((one) => one.rule === rule);

test('a check tells that it began, how far it is, and what it found', async () => {
  const { workshop, told, last } = open({ 'mixer-oauth.yml': manifest, 'bot.js': code });
  await workshop.handle({ kind: 'check' });
  expect(told[0]).toEqual({ kind: 'busy' });
  const { snapshot, providers } = last('snapshot');
  expect(providers).toEqual([['mixer', null]]);
  expect(snapshot.clients.map(({ id }) => id)).toEqual(['bot']);
  expect(snapshot.report.clients[0]?.scopes.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
    'channel:follow:self ok',
    'channel:clip:create:self unused',
    'channel:update:self missing',
  ]);
  expect([...snapshot.texts.keys()].toSorted()).toEqual(['bot.js', 'mixer-oauth.yml']);
});

test('providers are told in the order of the clients, each once', async () => {
  const client = (name: string, provider: string): string =>
    `  ${name}:\n    name: ${name}\n    provider: ${provider}\n`;
  const clients = [client('a', 'twitch'), client('b', 'spotify'), client('c', 'twitch'), client('d', 'mixer')];
  const { workshop, last } = open({ 'mixer-oauth.yml': `version: 1\nclients:\n${clients.join('')}` });
  await workshop.handle({ kind: 'check' });
  expect(last('snapshot').providers.map(([name]) => name)).toEqual(['twitch', 'spotify', 'mixer']);
});

test('news are plain data, and hold no secret but in the ranges that say where it is', async () => {
  const { workshop, told, last } = open({ 'mixer-oauth.yml': manifest, 'bot.js': code });
  await workshop.handle({ kind: 'check' });
  expect(structuredClone(told)).toEqual(told);
  const { snapshot } = last('snapshot');
  const { texts, ...rest } = snapshot;
  expect(JSON.stringify(rest)).not.toContain('s3cr3t');
  const { text = '', hidden = [] } = texts.get('mixer-oauth.yml') ?? {};
  expect(hidden.map(({ start, end }) => text.slice(start, end))).toContain('s3cr3t-0123456789abcdef');
});

describe('writing', () => {
  test('nothing before it was shown, then exactly that, and back again', async () => {
    const { workshop, root, last } = open({ 'mixer-oauth.yml': manifest, 'bot.js': code });
    await workshop.handle({ kind: 'check' });
    await workshop.handle({ kind: 'plan-fixes', diagnostics: [numberOf(last('snapshot'), 'unused-scope')] });
    const { preview } = last('preview');
    expect(preview.title).toBe('Remove "channel:clip:create:self"');
    expect(preview.lines.filter(({ kind }) => kind === 'removed' || kind === 'added')).toEqual([
      { kind: 'removed', text: '-      - { name: channel:clip:create:self, reason: makes clips }' },
    ]);
    expect(JSON.stringify(preview)).not.toContain('s3cr3t');
    expect(read(root)).toBe(manifest);
    await workshop.handle({ kind: 'write', plan: preview.plan });
    expect(read(root)).toBe(manifest.slice(0, manifest.indexOf('      - { name')));
    expect(last('written')).toEqual({ kind: 'written', text: `Written: ${preview.title}`, canUndo: true });
    await workshop.handle({ kind: 'plan-undo' });
    await workshop.handle({ kind: 'write', plan: last('preview').preview.plan });
    expect(read(root)).toBe(manifest);
    expect(last('written').canUndo).toBe(false);
  });

  test('says when a fix changes what users can do', async () => {
    const { workshop, last } = open({ 'mixer-oauth.yml': manifest, 'bot.js': code });
    await workshop.handle({ kind: 'check' });
    await workshop.handle({ kind: 'plan-fixes', diagnostics: [numberOf(last('snapshot'), 'missing-scope')] });
    expect(last('preview').preview.notes).toEqual(['It changes what users can do or must approve.']);
  });

  test('a plan that is no longer on the screen is not written', async () => {
    const { workshop, root, last, told } = open({ 'mixer-oauth.yml': manifest, 'bot.js': code });
    await workshop.handle({ kind: 'check' });
    await workshop.handle({ kind: 'plan-fixes', diagnostics: [numberOf(last('snapshot'), 'unused-scope')] });
    const { plan } = last('preview').preview;
    await workshop.handle({ kind: 'plan-fixes', diagnostics: [numberOf(last('snapshot'), 'missing-scope')] });
    await workshop.handle({ kind: 'write', plan });
    expect(read(root)).toBe(manifest);
    expect(told.some(({ kind }) => kind === 'written')).toBe(false);
  });

  test('what another has changed meanwhile is left alone, and told', async () => {
    const { workshop, root, last } = open({ 'mixer-oauth.yml': manifest, 'bot.js': code });
    await workshop.handle({ kind: 'check' });
    await workshop.handle({ kind: 'plan-fixes', diagnostics: [numberOf(last('snapshot'), 'unused-scope')] });
    writeFileSync(path.join(root, 'mixer-oauth.yml'), `${manifest}# more\n`);
    await workshop.handle({ kind: 'write', plan: last('preview').preview.plan });
    expect(read(root)).toBe(`${manifest}# more\n`);
    expect(last('trouble').trouble.message).toBe('mixer-oauth.yml has changed since it was read');
  });

  test('a first manifest, and none again', async () => {
    const { workshop, root, last } = open({ 'bot.js': code });
    await workshop.handle({ kind: 'check' });
    expect(last('snapshot').snapshot).toMatchObject({ clients: [], report: { manifest: null } });
    await workshop.handle({ kind: 'plan-manifest' });
    expect(existsSync(path.join(root, 'mixer-oauth.yml'))).toBe(false);
    await workshop.handle({ kind: 'write', plan: last('preview').preview.plan });
    expect(last('snapshot').snapshot.report.manifest).toBe('mixer-oauth.yml');
    await workshop.handle({ kind: 'plan-undo' });
    await workshop.handle({ kind: 'write', plan: last('preview').preview.plan });
    expect(existsSync(path.join(root, 'mixer-oauth.yml'))).toBe(false);
  });
});

test('a failure is told with its next step, and the next check works', async () => {
  const { workshop, root, last } = open({ 'mixer-oauth.yml': '\u0000\u0001' });
  writeFileSync(path.join(root, 'mixer-oauth.yml'), Buffer.from([0xc3, 0x28, 0xff]));
  await workshop.handle({ kind: 'check' });
  expect(last('trouble').trouble).toEqual({
    message: expect.stringContaining('Cannot read'),
    hint: 'Save the manifest as UTF-8.',
  });
  writeFileSync(path.join(root, 'mixer-oauth.yml'), manifest);
  await workshop.handle({ kind: 'check' });
  expect(last('snapshot').snapshot.clients).toHaveLength(1);
});
