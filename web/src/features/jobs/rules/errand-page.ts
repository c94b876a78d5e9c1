import type { Errand } from '../api/errands';

/** The address of what an errand works on; null when its kind is not known here. */
export function errandPage({ kind, about }: Pick<Errand, 'kind' | 'about'>): string | null {
  switch (kind) {
    case 'find-timetable':
      return `/roster/planning/${about}`;
    case 'import-cases':
      return `/cases/imports/${about}`;
    default:
      return null;
  }
}
