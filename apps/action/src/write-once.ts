import { isUnsure } from './api-errors.ts';

const pauses = [1_000, 4_000]; // milliseconds before another attempt

/**
 * A write that must not happen twice. Where it is not known whether it did, `find` looks before it is tried again.
 *
 * @param write - sent without retries of its own
 * @param find - what the write made, if it was carried out after all
 */
export async function writeOnce<T>(write: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await write();
    } catch (error) {
      if (!isUnsure(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
      const found = await find();
      if (found !== undefined) return found;
    }
  }
  return write();
}
