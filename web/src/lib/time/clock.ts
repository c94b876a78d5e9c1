/** The only place that reads the wall clock. Everything else is given `now`. */
let read = (): number => Date.now();

export function now(): Date {
  return new Date(read());
}

/** Stops or moves the clock, for tests and the gallery. Returns how to undo it. */
export function setClock(reader: () => number): () => void {
  const before = read;
  read = reader;
  return () => {
    read = before;
  };
}
