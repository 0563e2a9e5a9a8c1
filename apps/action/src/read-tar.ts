/** A regular file of an archive. */
export type TarFile = Readonly<{ name: string; bytes: Buffer }>;

const block = 512;

/**
 * The regular files of a tar archive, in its order; links, folders and devices are left out.
 *
 * @throws {RangeError} when it ends in the middle of a file
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06 the ustar form, and long names before it
 */
export function* readTar(archive: Buffer): Generator<TarFile> {
  let longName: string | undefined;
  for (let at = 0; at + block <= archive.length;) {
    const header = archive.subarray(at, at + block);
    // Two empty blocks are its end.
    if (header.every((byte) => byte === 0)) return;
    const size = Number.parseInt(textIn(header, 124, 12), 8) || 0;
    const start = at + block;
    if (start + size > archive.length) throw new RangeError('the archive is cut short');
    const bytes = archive.subarray(start, start + size);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'x') longName = pathIn(bytes) ?? longName;
    else if (type === 'L') longName = textIn(bytes, 0, size);
    else if (type !== 'g') {
      if (type === '0' || type === '\0') yield { name: longName ?? nameIn(header), bytes };
      longName = undefined;
    }
    at = start + Math.ceil(size / block) * block;
  }
}

function nameIn(header: Buffer): string {
  const prefix = textIn(header, 345, 155);
  const name = textIn(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Up to the first zero. */
function textIn(bytes: Buffer, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

/** Of records `LENGTH key=value\n` the value of `path`. The length counts bytes, of itself too. */
function pathIn(records: Buffer): string | undefined {
  for (let at = 0; at < records.length;) {
    const space = records.indexOf(' ', at);
    const length = Number(records.toString('latin1', at, space));
    if (space < 0 || !(length > 0)) return undefined;
    const record = records.toString('utf8', space + 1, at + length - 1);
    if (record.startsWith('path=')) return record.slice('path='.length);
    at += length;
  }
  return undefined;
}
