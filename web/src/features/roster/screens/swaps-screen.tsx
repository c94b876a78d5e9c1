import { Button, Center, Skeleton, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useList } from '@/lib/list/use-list';
import { useHasRole, useSession } from '@/lib/session/session';
import { rosterPeopleQuery } from '../api/people';
import { SWAP_BOXES, type SwapBox, type SwapView } from '../api/swap-types';
import { swapsQuery, swapsWaitingQuery, type SwapDeed } from '../api/swaps';
import { SwapCard } from '../parts/swap-card';
import { SwapDialog } from '../parts/swap-dialog';
import { useSwapWords, type SwapWords } from '../parts/use-swap-words';
import type { SwapSearch } from '../rules/swap-search';

interface Props {
  search: SwapSearch;
  onSearch: (change: Partial<SwapSearch>) => void;
}

/** Requests to swap turns: those one can agree to, one's own, and what waits for planners. */
export function SwapsScreen({ search, onSearch }: Props) {
  const t = useT();
  const isPlanner = useHasRole('admin', 'planner');
  const boxes = SWAP_BOXES.filter((box) => isPlanner || box === 'to-me' || box === 'mine');
  const box = boxes.find((one) => one === search.box) ?? 'to-me';
  const { data: waiting } = useQuery(swapsWaitingQuery);
  const counts: Partial<Record<SwapBox, number | undefined>> = {
    'to-me': waiting?.toMe,
    approvals: waiting?.toApprove,
  };
  const open = (one: SwapBox) => onSearch({ box: one });
  useKeys(
    'app.page.swaps',
    boxes.map((one, at) => ({
      press: String(at + 1),
      say: `swap.box.${one}`,
      run: () => open(one),
    })),
  );
  return (
    <>
      <PageTitle title={t('app.page.swaps')}>{t('swap.what')}</PageTitle>
      <Tabs value={box} onChange={(value) => open(boxes.find((one) => one === value) ?? 'to-me')}>
        <Tabs.List>
          {boxes.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {counts[one]
                ? t('swap.box.counted', { box: t(`swap.box.${one}`), count: counts[one] })
                : t(`swap.box.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={box} pt="md">
          <Requests key={box} box={box} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Requests({ box }: { box: SwapBox }) {
  const me = useSession().person.id;
  const { data: people = [] } = useQuery(rosterPeopleQuery);
  const words = useSwapWords(people, me);
  const [asked, setAsked] = useState<{ swap: SwapView; deed: SwapDeed } | null>(null);
  return (
    <>
      <Cards box={box} words={words} onDeed={(swap, deed) => setAsked({ swap, deed })} />
      {asked ? (
        <SwapDialog
          {...asked}
          {...{ people, words }}
          isForOthers={box === 'all'}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}

interface CardsProps {
  box: SwapBox;
  words: SwapWords;
  onDeed: (swap: SwapView, deed: SwapDeed) => void;
}

function Cards({ box, words, onDeed }: CardsProps) {
  const t = useT();
  const list = useList(swapsQuery(box));
  if (list.state === 'failed' && list.error) {
    return <ErrorState error={list.error} onRetry={list.retry} />;
  }
  if (list.state === 'loading') return <Skeleton height={160} />;
  if (list.items.length === 0) {
    return (
      <EmptyState picture={<PeoplePicture />} title={t('swap.none')}>
        {t(`swap.none.${box}`)}
      </EmptyState>
    );
  }
  return (
    <Stack component="ul" gap="sm" p={0} m={0} maw={760} style={{ listStyle: 'none' }}>
      {list.items.map((swap) => (
        <SwapCard key={swap.id} {...{ swap, box, words }} onDeed={(deed) => onDeed(swap, deed)} />
      ))}
      {list.hasMore ? (
        <Center component="li">
          <Button variant="default" loading={list.isLoadingMore} onClick={list.loadMore}>
            {t('ui.table.more', { shown: list.items.length, total: list.total })}
          </Button>
        </Center>
      ) : null}
    </Stack>
  );
}
