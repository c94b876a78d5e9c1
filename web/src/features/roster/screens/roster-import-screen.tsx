import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import { rosterImportQuery, rosterImportsQuery } from '../api/imports';
import { rosterSheetQuery } from '../api/sheet';
import { ImportForesightPart } from '../parts/import-foresight';
import { ImportSourceForm } from '../parts/import-source-form';
import { RosterImportsTable } from '../parts/roster-imports-table';
import { SheetForm } from '../parts/sheet-form';
import type { RosterImportSearch } from '../rules/import-search';

interface Props {
  search: RosterImportSearch;
  onSearch: (change: Partial<RosterImportSearch>) => void;
}

/** People, marks, ideal loads and leave from tables: chosen, looked at, written down. */
export function RosterImportScreen({ search, onSearch }: Props) {
  const t = useT();
  const sheet = useQuery(rosterSheetQuery);
  return (
    <>
      <PageTitle title={t('app.page.roster-import')}>{t('exchange.import.what')}</PageTitle>
      <Section title={t('exchange.import.choose')} intro={t('exchange.import.choose.what')}>
        <ImportSourceForm
          kind={search.kind ?? 'people'}
          onKind={(kind) => onSearch({ kind, import: undefined })}
          onBrought={(id) => onSearch({ import: id })}
        />
      </Section>
      {search.import ? (
        <Section title={t('exchange.import.preview')} intro={t('exchange.import.preview.what')}>
          <Chosen key={search.import} id={search.import} />
        </Section>
      ) : null}
      <Section title={t('exchange.import.earlier')} intro={t('exchange.import.earlier.what')}>
        <Earlier onOpen={(id) => onSearch({ import: id })} />
      </Section>
      <Section title={t('exchange.sheet')} intro={t('exchange.sheet.what')}>
        {sheet.isError && !sheet.data ? (
          <ErrorState error={sheet.error} onRetry={() => void sheet.refetch()} />
        ) : sheet.data ? (
          <SheetForm key={sheet.data.version} sheet={sheet.data} />
        ) : (
          <Skeleton height={240} />
        )}
      </Section>
    </>
  );
}

function Chosen({ id }: { id: string }) {
  const seen = useQuery(rosterImportQuery(id));
  if (seen.isError && !seen.data) {
    return <ErrorState error={seen.error} onRetry={() => void seen.refetch()} />;
  }
  return seen.data ? <ImportForesightPart seen={seen.data} /> : <Skeleton height={200} />;
}

function Earlier({ onOpen }: { onOpen: (id: string) => void }) {
  const imports = useQuery(rosterImportsQuery);
  if (imports.isError && !imports.data) {
    return <ErrorState error={imports.error} onRetry={() => void imports.refetch()} />;
  }
  return imports.data ? (
    <RosterImportsTable imports={imports.data} onOpen={onOpen} />
  ) : (
    <Skeleton height={120} />
  );
}
