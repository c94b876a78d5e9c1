import { Text } from '@mantine/core';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import type { RosterPerson } from '../api/keeping-types';
import type { SwapView } from '../api/swap-types';
import { useSwapDeed, type SwapDeed } from '../api/swaps';
import { AcceptSwapDialog } from './accept-swap-dialog';
import { DeclineSwapDialog } from './decline-swap-dialog';
import { SwapRefused } from './swap-refused';
import type { SwapWords } from './use-swap-words';

interface Props {
  swap: SwapView;
  deed: SwapDeed;
  people: readonly RosterPerson[];
  words: SwapWords;
  /** Whether a planner answers for others. */
  isForOthers: boolean;
  onClose: () => void;
}

/** Asks before a request is taken further. It stays open when the request is no longer in the list behind it. */
export function SwapDialog({ swap, deed, people, words, isForOthers, onClose }: Props) {
  const t = useT();
  const take = useSwapDeed(swap.id);
  const { done } = useNotice();
  if (deed === 'accept') {
    return <AcceptSwapDialog {...{ swap, people, words, isForOthers, onClose }} />;
  }
  if (deed === 'decline' && isForOthers) {
    return <DeclineSwapDialog {...{ swap, people, words, onClose }} />;
  }
  return (
    <ConfirmDialog
      opened
      tone={deed === 'approve' ? 'plain' : 'danger'}
      title={t(`swap.${deed}.title`)}
      confirm={t(`swap.${deed}`)}
      onConfirm={async () => {
        await take.mutateAsync({ deed });
        done(t(`swap.${deed}.done`));
      }}
      onClose={onClose}
      refused={(error) => <SwapRefused error={error} people={people} />}
    >
      <Text>{words.sentence(swap)}</Text>
      <Text size="sm" c="dimmed" mt={4}>
        {t(`swap.${deed}.what`)}
      </Text>
    </ConfirmDialog>
  );
}
