import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Does something in a new folder that is gone afterwards, however it ends.
 * @param temporary where it is made
 * @param use what its name begins with, for whoever finds it there
 */
export async function inScratchFolder<T>(
  temporary: string,
  use: string,
  act: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(temporary, `${use}-`));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
