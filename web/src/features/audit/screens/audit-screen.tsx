import { DataTable } from '@/components/data-table/data-table';
import { EmptyState } from '@/components/empty-state';
import { PageTitle } from '@/components/page-title';
import { NothingFoundPicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useList } from '@/lib/list/use-list';
import { useSession } from '@/lib/session/session';
import { auditQuery, type AuditEntry } from '../api/audit';
import { useAuditColumns } from '../parts/audit-columns';
import { AuditFilters } from '../parts/audit-filters';
import { EntryLook } from '../parts/entry-look';
import { useAuditWords } from '../parts/use-audit-words';
import { isFiltered, type AuditSearch } from '../rules/audit-search';

interface Props {
  search: AuditSearch;
  onSearch: (change: Partial<AuditSearch>) => void;
}

const entryId = (entry: AuditEntry) => entry.id;

/** Who changed what, the newest first. Nothing here changes or goes away. */
export function AuditScreen({ search, onSearch }: Props) {
  const t = useT();
  const { zone } = useSession().person;
  const list = useList(auditQuery(search, zone));
  const words = useAuditWords();
  const columns = useAuditColumns(words);
  const one = list.items.find(({ subjectId }) => subjectId === search.subjectId);
  return (
    <>
      <PageTitle
        title={t('app.page.audit')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
      />
      <AuditFilters search={search} zone={zone} only={one && words.name(one)} onSearch={onSearch} />
      <DataTable
        label={t('app.page.audit')}
        columns={columns}
        list={list}
        rowId={entryId}
        rowLabel={words.name}
        onOpen={(entry) => onSearch({ look: entry.id })}
        look={{
          openId: search.look,
          onChange: (look) => onSearch({ look }),
          title: words.name,
          render: (entry) => (
            <EntryLook entry={entry} words={words} zone={zone} onSearch={onSearch} />
          ),
        }}
        empty={
          <EmptyState
            picture={<NothingFoundPicture />}
            title={t(isFiltered(search) ? 'audit.none-found' : 'audit.none')}
          >
            {t(isFiltered(search) ? 'audit.none-found.text' : 'audit.none.text')}
          </EmptyState>
        }
      />
    </>
  );
}
