import * as z from 'zod/mini';

/** Why leave cannot be as asked. */
export const leaveRefusal = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('leave-overlaps'),
    leave: z.object({ id: z.string(), start: z.string(), end: z.string() }),
  }),
]);
export type LeaveRefusal = z.infer<typeof leaveRefusal>;
