import { Button } from '@mantine/core';
import { EmptyState } from '@/components/empty-state';
import { QueuePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { isNarrowed, WHOLE_LOAD, type LoadSearch } from '../rules/load-search';

interface Props {
  search: LoadSearch;
  onSearch: (change: Partial<LoadSearch>) => void;
}

/** People are there, but nobody had a case on the days chosen. */
export function NoCases({ search, onSearch }: Props) {
  const t = useT();
  return (
    <EmptyState
      picture={<QueuePicture />}
      title={t('insight.load.none')}
      action={
        isNarrowed(search) ? (
          <Button variant="default" onClick={() => onSearch(WHOLE_LOAD)}>
            {t('insight.load.everything')}
          </Button>
        ) : null
      }
    >
      {t('insight.load.none.text')}
    </EmptyState>
  );
}
