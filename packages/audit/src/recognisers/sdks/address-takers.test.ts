import { mixerCatalogue, outlinesOf } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { openExtraction } from '../../extract-evidence.ts';

const lookedFor = async (address: string): Promise<{ modules: readonly string[]; names: readonly string[] }> => {
  const files = {
    'a.js': `const startOfMixer = '${address}';\nmodule.exports = { startOfMixer };\nrequire('./http').send(startOfMixer);\nimport { go } from './helper';\ngo(startOfMixer);\n`,
  };
  const { missingModules, wrapperNames } = openExtraction(await outlinesOf(files), new Map(Object.entries(files)), [
    mixerCatalogue(),
  ]);
  return { modules: missingModules, names: wrapperNames };
};

test('a helper that gets a base of the API may hold calls, and who gets it by name may make some', async () => {
  expect(await lookedFor('https://mixer.com/api/v1')).toEqual({
    modules: expect.arrayContaining(['helper']),
    names: expect.arrayContaining(['startOfMixer']),
  });
});

test('a helper that gets an address to sign in at is any helper; who gets it by name completes it', async () => {
  const { modules, names } = await lookedFor('https://mixer.com/oauth/authorize');
  expect(modules).toEqual([]);
  expect(names).toContain('startOfMixer');
});

test('a module that is handed a function which asks the provider, a method too, may hold calls', async () => {
  const files = {
    'beam.py': `from commands import User
class Beam:
    path = "https://mixer.com/api/v1"
    def ask(self, url):
        return self.session.get(self.path + url)
    def name(self):
        return "beam"
    def init(self):
        return User(self.ask)
`,
    'a.js': `import { run } from './runner';
import { show } from './shower';
const ask = (path) => fetch('https://mixer.com/api/v1' + path);
const name = () => 'mixer';
run({ ask });
show(name);
`,
  };
  const { missingModules } = openExtraction(await outlinesOf(files), new Map(Object.entries(files)), [
    mixerCatalogue(),
  ]);
  expect(missingModules).toEqual(['*/commands', 'runner']);
});

test('a module that holds the base of a class is read too, of a package it is not', async () => {
  const files = {
    'api/mixer.js': `const Provider = require('./provider');
const { Emitter } = require('events-of-others');
class Mixer extends Provider {
  constructor() { super('mixer', { root: 'https://mixer.com/api/v1' }); }
}
class Bus extends Emitter {}
`,
    'bot.py': `from .base import Base
class Bot(Base):
    url = "https://mixer.com/api/v1"
`,
  };
  const { missingModules } = openExtraction(await outlinesOf(files), new Map(Object.entries(files)), [
    mixerCatalogue(),
  ]);
  expect(missingModules).toEqual(['api/provider', 'base']);
});
