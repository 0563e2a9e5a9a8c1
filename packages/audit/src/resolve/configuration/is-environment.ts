import type { ExternalValue } from '../values.ts';

/** `process.env`, `import.meta.env`, `Deno.env`, `ENV`, `$_ENV`, `os.environ`, Swift's `ProcessInfo.processInfo.environment`, Android's `BuildConfig`: whose members are variables. */
export const isEnvironment = ({ module, path }: ExternalValue): boolean => {
  const last = path.at(-1) ?? '';
  if (last === 'environ' && (module === 'os' || path[0] === 'os')) return true;
  if (last === 'environment' && path[0] === 'ProcessInfo') return true;
  if (last === 'BuildConfig' && path.length === 1) return true;
  if (module !== '') return false;
  return (
    /^_?ENV$/.test(last) || (last === 'env' && /^(?:process|Deno|import(?:\.meta)?|meta|Bun)$/.test(path[0] ?? ''))
  );
};
