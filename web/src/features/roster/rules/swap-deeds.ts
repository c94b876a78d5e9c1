import type { SwapBox, SwapView } from '../api/swap-types';
import type { SwapDeed } from '../api/swaps';

/** What the reader can do with a request, the likeliest first. Planners answer for others among all requests. */
export function swapDeeds(swap: SwapView, box: SwapBox): SwapDeed[] {
  const isForOthers = box === 'all';
  const canAccept = swap.mayAccept || (isForOthers && swap.state === 'open');
  const mayDecline = swap.mayDecline || (isForOthers && canDecline(swap).length > 0);
  return [
    ...(swap.mayApprove ? (['approve', 'refuse'] as const) : []),
    ...(canAccept ? (['accept'] as const) : []),
    ...(mayDecline ? (['decline'] as const) : []),
    ...(swap.mayWithdraw ? (['withdraw'] as const) : []),
  ];
}

/** Who can decline: all who are still asked, or who agreed, while that waits for a planner. */
export function canDecline({ state, taker, offers }: SwapView): string[] {
  if (state === 'waiting') return taker ? [taker] : [];
  if (state !== 'open') return [];
  return [...new Set(offers.filter(({ declined }) => !declined).map(({ personId }) => personId))];
}
