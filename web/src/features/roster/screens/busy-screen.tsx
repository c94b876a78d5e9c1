import { Button, Divider, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { asList } from '@/lib/list/as-list';
import { useSession } from '@/lib/session/session';
import { useNow } from '@/lib/time/use-now';
import { dayIn } from '@/lib/time/zoned';
import { busyQuery } from '../api/busy';
import type { BusyMark } from '../api/keeping-types';
import { rosterPeopleQuery } from '../api/people';
import { useBusyColumns } from '../parts/busy-columns';
import { BusyDialog } from '../parts/busy-dialog';
import { CalendarFeedPart } from '../parts/calendar-feed-part';
import { useRemoveBusyMark } from '../parts/use-remove-busy';
import type { BusySearch } from '../rules/busy-search';

interface Props {
  search: BusySearch;
  onSearch: (change: Partial<BusySearch>) => void;
}

const markId = (mark: BusyMark) => mark.id;
const markReason = (mark: BusyMark) => mark.reason;
const markVersion = (mark: BusyMark) => mark.version;

/** When people cannot, or would rather not, be on the phone. Everybody has own ones; planners have all. */
export function BusyScreen({ search, onSearch }: Props) {
  const t = useT();
  const session = useSession();
  const today = dayIn(useNow().getTime(), session.company.zone);
  const marks = useQuery(busyQuery(search.person));
  const { data: people = [] } = useQuery(rosterPeopleQuery);
  const [changing, setChanging] = useState<BusyMark | null>(null);
  const nameOf = (id: string) =>
    people.find((person) => person.id === id)?.displayName ??
    (id === session.person.id ? session.person.displayName : t('roster.somebody'));
  const onRemove = useRemoveBusyMark();
  const columns = useBusyColumns({ nameOf, onRemove });
  const add = () => onSearch({ do: 'new' });
  useKeys('app.page.busy', [{ press: 'n', say: 'roster.busy.new', run: add }]);
  const button = (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={add}>
      {t('roster.busy.new')}
    </Button>
  );
  return (
    <>
      <PageTitle title={t('app.page.busy')} actions={button}>
        {t('roster.busy.what')}
      </PageTitle>
      <FilterBar>
        <Select
          w={240}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': t('ui.clear') }}
          aria-label={t('roster.busy.whose')}
          placeholder={t('roster.busy.whose')}
          data={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          value={search.person ?? null}
          onChange={(person) => onSearch({ person: person ?? undefined })}
        />
      </FilterBar>
      <DataTable
        label={t('app.page.busy')}
        columns={columns}
        list={asList(marks, (all) => all)}
        rowId={markId}
        rowLabel={markReason}
        rowVersion={markVersion}
        onOpen={(mark) => {
          if (mark.mayEdit) setChanging(mark);
        }}
        empty={
          <EmptyState picture={<PeoplePicture />} title={t('roster.busy.none')} action={button}>
            {t('roster.busy.none.text')}
          </EmptyState>
        }
      />
      <Divider my="xl" />
      <CalendarFeedPart />
      {search.do === 'new' || changing ? (
        <BusyDialog
          mark={changing}
          people={people}
          today={today}
          onClose={() => {
            setChanging(null);
            if (search.do) onSearch({ do: undefined });
          }}
        />
      ) : null}
    </>
  );
}
