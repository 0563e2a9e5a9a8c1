import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

export const sizeLimit = 1024 * 1024;

// A link may lead out of the audited folder, and a pipe would wait for ever.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** `bytes` is only valid until the next read. `gone`: removed meanwhile, a link, or no regular file. */
export type GateRead =
  | Readonly<{ kind: 'text'; bytes: Buffer; latin1: string }>
  | Readonly<{ kind: 'huge' | 'binary' | 'gone' }>
  | Readonly<{ kind: 'failed'; reason: string }>;

/**
 * Reads files one after the other into one buffer: allocation, not the disk, is what costs on a large tree. Text comes out as
 * latin1, a copy without decoding, which is enough for an ASCII search.
 */
export class GateReader {
  readonly #buffer = Buffer.allocUnsafeSlow(sizeLimit + 1);

  read(file: string): GateRead {
    let handle: number | undefined;
    try {
      handle = openSync(file, flags);
      let length = 0;
      for (;;) {
        const count = readSync(handle, this.#buffer, length, this.#buffer.length - length, null);
        length += count;
        if (count === 0 || length === this.#buffer.length) break;
      }
      if (length > sizeLimit) return { kind: fstatSync(handle).isFile() ? 'huge' : 'gone' };
      return classifyBytes(this.#buffer.subarray(0, length));
    } catch (error) {
      return failure(error, file);
    } finally {
      if (handle !== undefined) closeSync(handle);
    }
  }
}

const gone = new Set(['ENOENT', 'ELOOP', 'EISDIR', 'ENOTDIR', 'ENXIO', 'EMLINK']);

function failure(error: unknown, file: string): GateRead {
  const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
  // Bytes that are no UTF-8 were replaced when the folder was read: no file has the name that is left.
  if (code === 'ENOENT' && file.includes('\u{fffd}'))
    return { kind: 'failed', reason: 'cannot be read: its name is not UTF-8' };
  return gone.has(code) ? { kind: 'gone' } : { kind: 'failed', reason: `cannot be read (${code})` };
}

/** A NUL byte makes a file binary, unless it is UTF-16 and says so. */
export function classifyBytes(
  bytes: Buffer,
): Extract<GateRead, { kind: 'text' } | { kind: 'huge' | 'binary' | 'gone' }> {
  if (isUtf16(bytes)) return { kind: 'text', bytes, latin1: bytes.toString('latin1').replaceAll('\0', '') };
  if (bytes.includes(0)) return { kind: 'binary' };
  return { kind: 'text', bytes, latin1: bytes.toString('latin1') };
}

const isUtf16 = (bytes: Buffer): boolean =>
  bytes.length > 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
