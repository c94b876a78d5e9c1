import type { ReactNode } from 'react';

export interface Column<T> {
  id: string;
  label: string;
  /** The heading is for those who do not see the column: buttons. */
  isLabelHidden?: boolean;
  cell: (row: T) => ReactNode;
  /** The name the server sorts by; without one the column does not sort. */
  sort?: string;
  /** Numbers stand right, in tabular figures. */
  align?: 'right';
  width?: number | string;
  /** Hidden on screens narrower than this. */
  from?: 'sm' | 'md' | 'lg';
}

export interface QuickLook<T> {
  /** Id of the row in the side panel; kept in the address (`look`). */
  openId: string | undefined;
  onChange: (id: string | undefined) => void;
  title: (row: T) => string;
  render: (row: T) => ReactNode;
}

/** `-name` becomes `name` and falling. */
export function readSort(sort: string | undefined): { by: string; isFalling: boolean } | null {
  if (!sort) return null;
  return sort.startsWith('-')
    ? { by: sort.slice(1), isFalling: true }
    : { by: sort, isFalling: false };
}

/** What a press on a heading asks for: rising, then falling, then the list's own order. */
export function nextSort(sort: string | undefined, by: string): string | undefined {
  const now = readSort(sort);
  if (now?.by !== by) return by;
  return now.isFalling ? undefined : `-${by}`;
}
