import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { PeoplePicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { asList } from '@/lib/list/as-list';
import type { RosterPerson } from '../api/keeping-types';
import { rosterPeopleQuery } from '../api/people';
import { CreditDialog } from '../parts/credit-dialog';
import { useRosterPersonColumns } from '../parts/roster-person-columns';
import { RosterPersonDialog } from '../parts/roster-person-dialog';
import { groupsOf } from '../rules/person-fields';

const personId = (person: RosterPerson) => person.id;
const personName = (person: RosterPerson) => person.displayName;
const personVersion = (person: RosterPerson) => person.version;

/** Who takes phone turns, and how. */
export function RosterPeopleScreen() {
  const t = useT();
  const people = useQuery(rosterPeopleQuery);
  const [credited, setCredited] = useState<RosterPerson | null>(null);
  const columns = useRosterPersonColumns({ onCredit: setCredited });
  const [changing, setChanging] = useState<RosterPerson | null>(null);
  const list = asList(people, (all) => all);
  return (
    <>
      <PageTitle
        title={t('app.page.roster-people')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
      >
        {t('roster.people.what')}
      </PageTitle>
      <DataTable
        label={t('app.page.roster-people')}
        columns={columns}
        list={list}
        rowId={personId}
        rowLabel={personName}
        rowVersion={personVersion}
        onOpen={(person) => {
          if (person.mayEdit) setChanging(person);
        }}
        empty={
          <EmptyState picture={<PeoplePicture />} title={t('roster.people.none')}>
            {t('roster.people.none.text')}
          </EmptyState>
        }
      />
      {changing ? (
        <RosterPersonDialog
          key={changing.id}
          person={changing}
          groups={groupsOf(list.items)}
          onClose={() => setChanging(null)}
        />
      ) : null}
      {credited ? (
        <CreditDialog key={credited.id} person={credited} onClose={() => setCredited(null)} />
      ) : null}
    </>
  );
}
