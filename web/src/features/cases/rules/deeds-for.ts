import type { Case } from '../api/case';

/** What can be done with a case. */
export type Deed = 'assign' | 'reassign' | 'complete' | 'reopen' | 'give' | 'unassign' | 'edit';

/** What the reader may do with a case as it stands, the likeliest first. */
export function deedsFor({ state, mayChange, mayHandOut }: Case): Deed[] {
  const change = (...deeds: Deed[]) => (mayChange ? deeds : []);
  const handOut = (...deeds: Deed[]) => (mayHandOut ? deeds : []);
  switch (state) {
    case 'waiting':
    case 'parked':
      return [...handOut('assign', 'give'), ...change('edit')];
    case 'held':
      return [...change('complete'), ...handOut('reassign', 'give'), ...change('unassign', 'edit')];
    case 'done':
      return change('reopen', 'edit');
  }
}
