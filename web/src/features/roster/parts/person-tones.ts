import type { CSSProperties } from 'react';
import { personColour } from '@/lib/people/person-colour';
import type { Seated } from '../api/week-types';

const OWN = /^#[0-9a-f]{6}$/i;

/** The ground and ink of somebody's places: a quiet shade of the colour chosen, else the colour of everywhere. */
export function personTones({
  personId,
  colour,
}: Pick<Seated, 'personId' | 'colour'>): CSSProperties {
  if (OWN.test(colour)) {
    return {
      background: `color-mix(in srgb, ${colour} 22%, var(--ev-page))`,
      color: 'var(--mantine-color-text)',
    };
  }
  const { ground, ink } = personColour(personId);
  return { background: ground, color: ink };
}
