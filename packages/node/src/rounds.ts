import type { Extraction, FirstLinks, OpenExtraction } from '@mixer-oauth/audit';
import { collectGarbage } from './give-back-memory.ts';
import type { Reach } from './reach.ts';

// A wrapper of a wrapper of a wrapper, and what each of them lacks: beyond that another round has never found anything, and a cycle
// of names must end.
const rounds = 6;
// A message, its base class, and the base class of that.
const looks = 4;

/** What is asked of the files that are read so far. */
export interface Asked {
  readonly files: () => readonly string[];
  /** @param isNew - files that were not there at an earlier look */
  readonly look: (isNew: (file: string) => boolean) => FirstLinks;
  readonly extract: () => OpenExtraction;
}

/**
 * Extracts, looks for the files that this leads to, such as who calls a wrapper that was found, and extracts again, until nothing new
 * comes up. What is known without following calls is looked for before each time: a look takes little of the time of an extraction.
 */
export async function withAllFiles(
  reach: Pick<Reach, 'wantedBy' | 'follow'>,
  { files, look, extract }: Asked,
): Promise<Extraction> {
  const seen = new Set<string>();
  const lookAround = async (): Promise<void> => {
    for (let at = 0; at < looks; at += 1) {
      const links = look((file) => !seen.has(file));
      for (const file of files()) seen.add(file);
      const isAny = await reach.follow(reach.wantedBy(links));
      // The program of the look must not live beside the next one.
      collectGarbage();
      if (!isAny) break;
    }
  };
  await lookAround();
  // The old program must not live beside the new one.
  let open: OpenExtraction | undefined = extract();
  for (let round = 0; round < rounds; round += 1) {
    // Further definitions have never shown another call.
    const wanted = reach.wantedBy({ ...open, ...(round >= looks && { missingTypes: [] }) });
    await reach.follow(wanted, () => {
      open = undefined;
      collectGarbage();
    });
    if (open) break;
    await lookAround();
    open = extract();
  }
  return open.finish();
}
