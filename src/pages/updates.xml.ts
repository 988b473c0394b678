import { updateFeed } from '#feeds';
import { feedResponse } from '#publications/feed-response.ts';

/** The feed of updates, as Atom: of the formats, it is the one that always says when an entry changed. */
export async function GET(): Promise<Response> {
  return await feedResponse(await updateFeed(), 'atom');
}
