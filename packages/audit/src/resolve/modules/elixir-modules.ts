/** Where a module of Elixir stands by convention, in any folder: `Acme.HTTPClient` in `acme/http_client.ex`. Undefined of other names. */
export function pathOfModule(name: string): string | undefined {
  const module = name.replace(/\.__using__$/, '');
  return isModule.test(module) ? `*/${module.split('.').map(underscored).join('/')}` : undefined;
}

const isModule = /^[A-Z]\w*(?:\.[A-Z]\w*)*$/;

const underscored = (word: string): string =>
  word
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
