import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Role } from './session/session';

export const NAV_GROUPS = ['work', 'plan', 'understand', 'set-up'] as const;
export type NavGroup = (typeof NAV_GROUPS)[number];

/** A page's place in the left rail and the command palette; declared by its route in `staticData`. */
export interface Nav {
  group: NavGroup;
  /** Message id of the page's name. */
  label: string;
  icon: Icon;
  /** Smaller stands higher in its group. */
  order: number;
  /** Who sees it; everybody when left out. */
  roles?: readonly Role[];
  /** Pages below it have places of their own. */
  isAlone?: boolean;
  /** Stands behind its name and says what waits there; loaded later. */
  badge?: ComponentType;
}

/** Something a page can be asked for from everywhere, in the command palette; declared by its route in `staticData`. */
export interface Deed {
  /** Message id of what is done. */
  label: string;
  icon: Icon;
  /** What the page's address says to do it. */
  search: Readonly<Record<string, string>>;
  /** Who may; everybody when left out. */
  roles?: readonly Role[];
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    nav?: Nav;
    /** Who may open a page that is not in the rail; everybody when left out. */
    roles?: readonly Role[];
    deeds?: readonly Deed[];
    /** Folders of messages the page needs beyond those of the first load. */
    words?: readonly string[];
  }
}
