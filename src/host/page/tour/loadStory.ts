import type { Story } from './Story';

/** What the server tells of the add-in; undefined where it tells nothing. */
export async function loadStory(): Promise<Story | undefined> {
  try {
    const answer = await fetch('/story.json');
    return answer.ok ? ((await answer.json()) as Story) : undefined;
  } catch {
    return undefined;
  }
}
