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
  work: ['cases', 'my-work', 'tasks', 'tickets', 'decisions', 'queues', 'insight', 'lab', 'audit'],
  tickets: ['tickets', 'tasks', 'ticket-errors', 'audit'],
  notices: ['notices'],
  availability: ['availability', 'leave', 'closures', 'my-work', 'lab', 'session', 'audit'],
  queues: ['queues', 'supporters', 'directory', 'lab', 'insight', 'audit'],
  people: [
    'people',
    'teams',
    'company-roles',
    'supporters',
    'directory',
    'session',
    'insight',
    'audit',
  ],
  imports: ['imports', 'audit'],
  roster: ['roster', 'audit'],
  files: ['files', 'audit'],
  workflows: ['workflows', 'audit'],
};

/** What a message makes old. */
export function touchedBy(message: LiveMessage): readonly string[] {
  return TOUCHED[message.topic] ?? [];
}

/** Answers that cost the server much are not asked for again at each event of a large bulk. */
const PAUSES: Record<string, number> = { insight: 5_000, audit: 2_000, lab: 2_000 };
const USUAL_PAUSE = 400;

/** How long to wait before what a word stands for is fetched again, in milliseconds. */
export function pauseOf(word: string): number {
  return PAUSES[word] ?? USUAL_PAUSE;
}
