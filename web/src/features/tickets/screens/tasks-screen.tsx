import { Button, Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ChoiceFilter } from '@/components/data-table/choice-filter';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import { PersonFilter } from '@/components/data-table/person-filter';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { DonePicture, NothingFoundPicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useList, type ListView } from '@/lib/list/use-list';
import { useHasRole } from '@/lib/session/session';
import { TASK_STATUSES, type TaskRow } from '../api/task';
import { tasksQuery } from '../api/tasks';
import { nameOfTask, rowOfTask, useTaskColumns, versionOfTask } from '../parts/task-columns';
import { isFiltered, readable, toQuery, type TaskSearch } from '../rules/task-search';

interface Props {
  search: TaskSearch;
  onSearch: (change: Partial<TaskSearch>) => void;
}

/** The reader's tasks; everybody's for those who look after tickets. */
export function TasksScreen({ search: asked, onSearch }: Props) {
  const t = useT();
  const mayLookAtAll = useHasRole('ticket_admin', 'admin');
  const search = readable(asked, mayLookAtAll);
  const list = useList(tasksQuery(toQuery(search)));
  const table = <Tasks list={list} search={search} onSearch={onSearch} />;
  return (
    <>
      <PageTitle
        title={t('app.page.tasks')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
      />
      {mayLookAtAll ? (
        <Tabs
          value={search.view ?? 'mine'}
          keepMounted={false}
          onChange={(view) =>
            onSearch({ view: view === 'all' ? 'all' : undefined, status: undefined })
          }
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="mine">{t('tickets.view.mine')}</Tabs.Tab>
            <Tabs.Tab value="all">{t('tickets.view.all')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="mine">{table}</Tabs.Panel>
          <Tabs.Panel value="all">{table}</Tabs.Panel>
        </Tabs>
      ) : (
        table
      )}
    </>
  );
}

function Tasks({ list, search, onSearch }: Props & { list: ListView<TaskRow> }) {
  const t = useT();
  const navigate = useNavigate();
  const isOfAll = search.view === 'all';
  const columns = useTaskColumns(isOfAll);
  return (
    <>
      <FilterBar q={search.q} onSearch={(q) => onSearch({ q })}>
        <ChoiceFilter
          label={t('tickets.status')}
          choices={TASK_STATUSES.map((value) => ({
            value,
            label: t(`tickets.task-status.${value}`),
          }))}
          chosen={search.status}
          onChange={(status) => onSearch({ status })}
        />
        {isOfAll ? (
          <PersonFilter
            label={t('tickets.holder')}
            person={search.holder}
            onChange={(holder) => onSearch({ holder })}
          />
        ) : null}
      </FilterBar>
      <DataTable
        label={t('app.page.tasks')}
        columns={columns}
        list={list}
        rowId={rowOfTask}
        rowLabel={nameOfTask}
        rowVersion={versionOfTask}
        onOpen={({ id }) => void navigate({ to: '/tasks/$id', params: { id } })}
        empty={<NoTasks search={search} onSearch={onSearch} />}
      />
    </>
  );
}

function NoTasks({ search, onSearch }: Props) {
  const t = useT();
  if (isFiltered(search)) {
    const all = { q: undefined, status: undefined, holder: undefined };
    return (
      <EmptyState
        picture={<NothingFoundPicture />}
        title={t('tickets.tasks.none-found')}
        action={
          <Button variant="default" onClick={() => onSearch(all)}>
            {t('tickets.none-found.clear')}
          </Button>
        }
      >
        {t('tickets.tasks.none-found.text')}
      </EmptyState>
    );
  }
  const words = search.view ?? 'mine';
  return (
    <EmptyState picture={<DonePicture />} title={t(`tickets.tasks.none.${words}`)}>
      {t(`tickets.tasks.none.${words}.text`)}
    </EmptyState>
  );
}
