/** The object with one entry changed, in its place; `undefined` leaves it out. */
export function withEntry<O extends object, N extends keyof O>(
  object: O,
  name: N,
  value: O[N] | undefined,
): O {
  if (value === undefined) {
    const { [name]: _left, ...rest } = object;
    return rest as O;
  }
  return { ...object, [name]: value };
}

/** The object with an entry under another name, in the same place. */
export function withName<O extends object>(object: O, name: string, newName: string): O {
  return Object.fromEntries(
    Object.entries(object).map(([each, value]) => [each === name ? newName : each, value]),
  ) as O;
}

/** The list with the item at a place changed; `null` takes it out. */
export function withItem<I>(list: readonly I[], at: number, change: (item: I) => I | null): I[] {
  return list.flatMap((item, place) => {
    if (place !== at) return [item];
    const changed = change(item);
    return changed === null ? [] : [changed];
  });
}

/** The first of `name`, `name-2`, `name-3` that is not taken. */
export function freeName(name: string, taken: Iterable<string>, joint = '-'): string {
  const all = new Set(taken);
  let free = name;
  for (let number = 2; all.has(free); number += 1) free = `${name}${joint}${number}`;
  return free;
}
