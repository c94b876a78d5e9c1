/** How one of many ended. */
export type Ended<A> = { answer: A } | { error: Error };

/** Does something with each of many things, a few at once, and tells of every one that ended. */
export async function runAll<T, A>(
  things: readonly T[],
  act: (thing: T) => Promise<A>,
  onEnded: (thing: T, ended: Ended<A>) => void,
  atOnce = 6,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < things.length) {
      const thing = things[next] as T;
      next += 1;
      onEnded(thing, await ended(act(thing)));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker));
}

async function ended<A>(promise: Promise<A>): Promise<Ended<A>> {
  try {
    return { answer: await promise };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
