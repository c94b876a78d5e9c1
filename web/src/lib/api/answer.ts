import type { components } from './schema';

type Schemas = components['schemas'];

/**
 * What the server answers, as its OpenAPI document describes it (`npm run types`). The document lets whatever may be
 * null be missing too, because requests may leave it out; in answers it is there.
 */
export type Answer<N extends keyof Schemas> = Whole<Schemas[N]>;

type Whole<T> = T extends object ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> } : T;

/** An answer of which more is known than its document says: which words a text can be. */
export type Narrow<A, B extends { [K in keyof B]: K extends keyof A ? A[K] : never }> = Omit<
  A,
  keyof B
> &
  B;
