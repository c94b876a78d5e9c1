import type { SwapBox, SwapView } from '../api/swap-types';
import type { SwapDeed } from '../api/swaps';

/** What the reader can do with a request, the likeliest first. Planners answer for others among all requests. */
export function swapDeeds(swap: SwapView, box: SwapBox): SwapDeed[] {
  const canAnswer = swap.mayAccept || (box === 'all' && swap.state === 'open');
  return [
    ...(swap.mayApprove ? (['approve', 'refuse'] as const) : []),
    ...(canAnswer ? (['accept'] as const) : []),
    ...(swap.mayDecline ? (['decline'] as const) : []),
    ...(swap.mayWithdraw ? (['withdraw'] as const) : []),
  ];
}
