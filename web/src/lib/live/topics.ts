import type { QueryClient } from '@tanstack/react-query';
import { z } from 'zod';

export const liveMessage = z.looseObject({
  topic: z.string(),
  id: z.string().optional(),
  items: z.array(z.string()).nullish(),
  queues: z.array(z.string()).optional(),
  people: z.array(z.string()).optional(),
});
export type LiveMessage = z.infer<typeof liveMessage>;

/**
 * Which cached answers a topic makes old, by the first word of their key. A feature whose answers depend on a
 * topic begins its keys with one of these words, or adds its word here.
 */
const TOUCHED: Record<string, readonly string[]> = {
  work: ['cases', 'my-work', 'decisions', 'queues', 'insight'],
  notices: ['notices'],
  availability: ['availability', 'leave', 'closures', 'my-work'],
  queues: ['queues', 'supporters', 'directory'],
  people: ['people', 'teams', 'supporters', 'directory', 'session'],
  imports: ['imports'],
};

/** Marks everything a message speaks of as old; what is on the screen is fetched again at once. */
export function refreshFor(queries: QueryClient, message: LiveMessage): void {
  for (const word of TOUCHED[message.topic] ?? []) {
    void queries.invalidateQueries({ queryKey: [word] });
  }
}
