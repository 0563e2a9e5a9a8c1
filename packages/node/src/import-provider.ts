import path from 'node:path';
import type { ProviderData } from '@mixer-oauth/core';
import {
  applyOverlay,
  importMetadata,
  importOpenApi,
  type ImportOptions,
  isMetadata,
  parseDocumentText,
  type Plain,
  type Remark,
} from '@mixer-oauth/providers/importer';
import { problemsOf } from '@mixer-oauth/providers/parse-provider';
import { readNamed } from './read-named.ts';
import { UserError } from './user-error.ts';

/** Files of an import, relative to `folder` or absolute. */
export interface ImportFiles {
  readonly file: string;
  readonly metadata?: string;
  readonly overlay?: string;
}

// The biggest document that is known has 13 MB.
const maximumBytes = 128 * 1024 * 1024;

/**
 * A catalogue from a description of an API (OpenAPI 3.0, 3.1, Swagger 2) or of an authorization server (RFC 8414), with what an
 * overlay says put over it.
 *
 * @throws {UserError} when a file cannot be read or is no such document, when it lacks what every catalogue needs, or when the
 *   overlay does not fit it
 */
export function importProvider(
  { file, metadata, overlay }: ImportFiles,
  folder: string,
  options: Omit<ImportOptions, 'metadata'>,
): { readonly data: ProviderData; readonly remarks: readonly Remark[] } {
  const document = readDocument(file, folder);
  const beside = metadata === undefined ? undefined : readDocument(metadata, folder);
  const decided = overlay === undefined ? undefined : readDocument(overlay, folder);
  const sentinels = sentinelsIn(decided, options);
  const imported = importAny(document, file, {
    ...options,
    ...(beside && { metadata: beside }),
    ...(sentinels && { sentinels }),
  });
  if ('problem' in imported) throw new UserError(`Cannot import ${file}: ${imported.problem}`, { hint: imported.hint });
  if (decided === undefined) return imported;
  const { data, problems: unfit, remarks } = applyOverlay(imported.data, decided);
  const problems = unfit.length > 0 ? unfit : problemsOf(data);
  if (problems.length > 0)
    throw new UserError(`The overlay ${overlay ?? ''} does not fit: ${problems.join('; ')}`, {
      hint: 'Correct its entries: what it decided on may have moved or gone.',
    });
  return { data, remarks: [...imported.remarks, ...remarks] };
}

function importAny(document: Plain, file: string, options: ImportOptions): ReturnType<typeof importOpenApi> {
  if (isMetadata(document)) return importMetadata(document, options);
  const version = document['openapi'] ?? document['swagger'];
  if (typeof version === 'string' && /^(?:3\.[012]|2\.0)/.test(version)) return importOpenApi(document, options);
  throw new UserError(`${file} is none of the documents that can be imported`, {
    hint: 'OpenAPI 3.0 and 3.1, Swagger 2.0, and OAuth metadata (RFC 8414) can, as JSON or YAML.',
  });
}

const sentinelsIn = (overlay: Plain | undefined, { sentinels }: ImportOptions): readonly string[] | undefined => {
  const own = overlay?.['sentinels'];
  return Array.isArray(own) ? own.map(String) : sentinels;
};

/** @throws {UserError} when the file cannot be read, is too big, or is neither JSON nor YAML */
function readDocument(file: string, folder: string): Plain {
  const parsed = parseDocumentText(readText(file, folder));
  if ('problem' in parsed)
    throw new UserError(`Cannot read ${file}: ${parsed.problem}`, { hint: 'Give a document in JSON or YAML.' });
  return parsed.document;
}

/** @throws {UserError} when the file cannot be read or is too big */
export function readText(file: string, folder: string): string {
  return readNamed(path.resolve(folder, file), {
    limit: maximumBytes,
    hint: 'Is the path right, and may the file be read?',
    shown: file,
    mayBePipe: true,
  });
}
