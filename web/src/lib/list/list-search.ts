import * as z from 'zod/mini';

/** Something in the address that is left out when it makes no sense: an address never breaks a page. */
export function lenient<S extends z.ZodMiniType>(schema: S) {
  return z.catch(z.optional(schema), undefined);
}

/** A filter that may be given several times: `?state=waiting&state=parked`. */
export const many = lenient(
  z.union([
    z.array(z.string()),
    z.pipe(
      z.string(),
      z.transform((one: string) => [one]),
    ),
  ]),
);

/** A filter with one value. */
export const single = lenient(z.string().check(z.minLength(1)));

/** What every list page keeps in its address; features add their own: `z.extend(listSearch, { team: single })`. */
export const listSearch = z.object({
  q: single,
  /** `name` rising, `-name` falling. */
  sort: single,
  /** The row shown in the side panel. */
  look: single,
});

export type ListSearch = z.infer<typeof listSearch>;
