import type { Plugin } from 'esbuild';

// CommonJS dependencies ask for `require`, which an ES module does not have. They ask for modules of Node alone.
export const requireBanner = 'const require=(name)=>process.getBuiltinModule(name);';

/**
 * `import … from 'node:fs'` makes Node load all that the module could export, streams and promises too, which takes an eighth of
 * a whole check. Taken from the process, a module loads nothing more. What it only exports through a getter cannot be imported.
 */
export const cheapBuiltins: Plugin = {
  name: 'cheap-builtins',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path: name }) => ({ path: name, namespace: 'builtin' }));
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path: name }) => {
      const own = Object.entries(Object.getOwnPropertyDescriptors(process.getBuiltinModule(name) as object));
      const names = own
        .filter(([key, property]) => property.get === undefined && /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default')
        .map(([key]) => key);
      return {
        contents: `const all = process.getBuiltinModule('${name}');\nexport default all;\nexport const { ${names.join(', ')} } = all;`,
      };
    });
  },
};
