import type { Catalogue } from '@mixer-oauth/core';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { Value } from '../../resolve/values.ts';

/** What an SDK of the provider made: `new Client(…)`, `createClient(…)`; not the package itself, which says its name. */
export const isSdkObject = (catalogue: Catalogue, { file }: FunctionInfo, value: Value): boolean =>
  value.kind === 'external' &&
  value.module !== '' &&
  value.path.some((step) => step === 'new' || step === '()') &&
  catalogue.sdksOfImport(file.language, value.module).length > 0;
