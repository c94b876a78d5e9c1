import { z } from 'zod';

const text = z.string().min(1).optional().catch(undefined);

/** A filter that may be given several times: `?state=waiting&state=parked`. */
export const many = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .optional()
  .catch(undefined);

/** A filter with one value. */
export const single = text;

/** What every list page keeps in its address; features extend it with their own filters. */
export const listSearch = z.object({
  q: text,
  /** `name` rising, `-name` falling. */
  sort: text,
  /** The row shown in the side panel. */
  look: text,
});

export type ListSearch = z.infer<typeof listSearch>;
