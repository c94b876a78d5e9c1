import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';

export const liveMessage = z.looseObject({
  topic: z.string(),
  id: z.optional(z.string()),
  items: z.nullish(z.array(z.string())),
  queues: z.optional(z.array(z.string())),
  people: z.optional(z.array(z.string())),
});
export type LiveMessage = z.infer<typeof liveMessage>;

/**
 * Which cached answers a topic makes old, by the first word of their key. A feature whose answers depend on a
 * topic begins its keys with one of these words, or adds its word here.
 */
const TOUCHED: Record<string, readonly string[]> = {
  work: ['cases', 'my-work', 'decisions', 'queues', 'insight', 'lab'],
  notices: ['notices'],
  availability: ['availability', 'leave', 'closures', 'my-work', 'lab', 'session'],
  queues: ['queues', 'supporters', 'directory', 'lab'],
  people: ['people', 'teams', 'supporters', 'directory', 'session'],
  imports: ['imports'],
};

/** Marks everything a message speaks of as old; what is on the screen is fetched again at once. */
export function refreshFor(queries: QueryClient, message: LiveMessage): void {
  for (const word of TOUCHED[message.topic] ?? []) {
    void queries.invalidateQueries({ queryKey: [word] });
  }
}
