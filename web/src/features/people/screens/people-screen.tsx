import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { NothingFoundPicture, PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useList } from '@/lib/list/use-list';
import { useHasRole } from '@/lib/session/session';
import { peopleQuery, type Person } from '../api/people';
import { PasswordLinkDialog } from '../parts/password-link-dialog';
import { usePeopleColumns } from '../parts/people-columns';
import { PeopleFilters } from '../parts/people-filters';
import { PeopleBulk } from '../parts/people-bulk';
import { PersonDialog } from '../parts/person-dialog';
import { PersonFactsList } from '../parts/person-facts';
import { isFiltered, type PeopleSearch } from '../rules/people-search';

interface Props {
  search: PeopleSearch;
  onSearch: (change: Partial<PeopleSearch>) => void;
  onOpen: (personId: string) => void;
}

const personId = (person: Person) => person.id;
const personName = (person: Person) => person.displayName;
const personVersion = (person: Person) => person.version;

export function PeopleScreen({ search, onSearch, onOpen }: Props) {
  const t = useT();
  const list = useList(peopleQuery(search));
  const mayCreate = useHasRole('admin');
  const columns = usePeopleColumns();
  const [created, setCreated] = useState<Person | null>(null);
  const create = () => onSearch({ do: 'new' });
  useKeys(
    'app.page.people',
    mayCreate ? [{ press: 'n', say: 'app.page.people.new', run: create }] : [],
  );
  const newPerson = mayCreate ? (
    <Button leftSection={<IconPlus size={16} />} onClick={create}>
      {t('app.page.people.new')}
    </Button>
  ) : null;
  return (
    <>
      <PageTitle
        title={t('app.page.people')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
        actions={newPerson}
      />
      <PeopleFilters search={search} onSearch={onSearch} />
      <DataTable<Person>
        label={t('app.page.people')}
        columns={columns}
        list={list}
        rowId={personId}
        rowLabel={personName}
        rowVersion={personVersion}
        sort={search.sort}
        onSort={(sort) => onSearch({ sort })}
        onOpen={(person) => onOpen(person.id)}
        look={{
          openId: search.look,
          onChange: (look) => onSearch({ look }),
          title: personName,
          render: (person) => <Look person={person} onOpen={() => onOpen(person.id)} />,
        }}
        {...(mayCreate
          ? { bulk: (people, clear) => <PeopleBulk people={people} onDone={clear} /> }
          : {})}
        empty={<NoPeople isSearch={isFiltered(search)} action={newPerson} />}
      />
      {search.do === 'new' && mayCreate ? (
        <PersonDialog
          person={null}
          onCreated={setCreated}
          onClose={() => onSearch({ do: undefined })}
        />
      ) : null}
      {created ? (
        <PasswordLinkDialog person={created} isNew onClose={() => setCreated(null)} />
      ) : null}
    </>
  );
}

function Look({ person, onOpen }: { person: Person; onOpen: () => void }) {
  const t = useT();
  return (
    <>
      <PersonFactsList person={person} />
      <Button variant="default" mt="md" onClick={onOpen}>
        {t('people.open')}
      </Button>
    </>
  );
}

function NoPeople({ isSearch, action }: { isSearch: boolean; action: ReactNode }) {
  const t = useT();
  return isSearch ? (
    <EmptyState picture={<NothingFoundPicture />} title={t('people.none-found')}>
      {t('people.none-found.text')}
    </EmptyState>
  ) : (
    <EmptyState picture={<PeoplePicture />} title={t('people.none')} action={action}>
      {t('people.none.text')}
    </EmptyState>
  );
}
