/** Hues far enough apart to be told from each other; see the gallery. */
const HUES = [4, 26, 44, 78, 142, 168, 192, 212, 236, 264, 292, 330] as const;

export interface PersonColour {
  /** A quiet ground with `ink` readable on it: avatars, timetable cells. */
  ground: string;
  ink: string;
  /** A strong tone for chart series and marks. */
  strong: string;
}

/** A person's colour, the same everywhere and for ever. The values are CSS variables, so both themes are right. */
export function personColour(personId: string): PersonColour {
  const index = hash(personId) % HUES.length;
  return {
    ground: `var(--person-${index}-ground)`,
    ink: `var(--person-${index}-ink)`,
    strong: `var(--person-${index}-strong)`,
  };
}

/**
 * Strong tones for people side by side in one chart: everybody's own, unless somebody before has it; then the next
 * that is free. Up to twelve people are told from each other.
 */
export function chartColours(personIds: readonly string[]): string[] {
  const taken = new Set<number>();
  return personIds.map((id) => {
    let index = hash(id) % HUES.length;
    while (taken.has(index) && taken.size < HUES.length) index = (index + 5) % HUES.length;
    taken.add(index);
    return `var(--person-${index}-strong)`;
  });
}

/** Strong tones for series that are not people, neighbours far apart. */
export function seriesColour(index: number): string {
  return `var(--person-${(index * 5 + 7) % HUES.length}-strong)`;
}

/** All person colours of one theme as CSS variables. */
export function personVariables(scheme: 'light' | 'dark'): Record<string, string> {
  const all: Record<string, string> = {};
  HUES.forEach((hue, index) => {
    const colour = scheme === 'light' ? lightColour(hue) : darkColour(hue);
    all[`--person-${index}-ground`] = colour.ground;
    all[`--person-${index}-ink`] = colour.ink;
    all[`--person-${index}-strong`] = colour.strong;
  });
  return all;
}

function lightColour(hue: number): PersonColour {
  return {
    ground: `hsl(${hue} 48% 88%)`,
    ink: `hsl(${hue} 62% 24%)`,
    strong: `hsl(${hue} 58% 38%)`,
  };
}

function darkColour(hue: number): PersonColour {
  return {
    ground: `hsl(${hue} 34% 26%)`,
    ink: `hsl(${hue} 62% 88%)`,
    strong: `hsl(${hue} 52% 64%)`,
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}
