import { Skeleton, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Callout } from '@/components/callout';
import { useFaultText } from '@/components/use-fault-text';
import { useT } from '@/lib/i18n/use-t';
import type { Editing } from '../rules/editing';
import { finder } from '../rules/places';
import { FaultsList } from './faults-list';

const SourceEditor = lazy(() => import('./source-editor'));

/** The text of the document, with what is wrong with it at its lines. */
export function SourceTab({ editing }: { editing: Editing }) {
  const t = useT();
  const say = useFaultText();
  const { source, faults, mayEdit, version, change } = editing;
  const [goTo, setGoTo] = useState<{ at: number } | null>(null);
  const problems = useMemo(() => {
    const find = finder(source);
    return faults.map(({ path, code, args, message }) => {
      const { from, to } = find(path);
      return { from, to, message: say({ field: path, code, args, message }) };
    });
  }, [source, faults, say]);
  return (
    <Stack gap="sm">
      {mayEdit ? null : (
        <Text size="sm" c="dimmed">
          {t(version.status === 'draft' ? 'workflow.read-only.role' : 'workflow.read-only.status')}
        </Text>
      )}
      <Suspense fallback={<Skeleton height={360} />}>
        <SourceEditor
          label={t('workflow.source-of', { number: version.number })}
          value={source}
          isReadOnly={!mayEdit}
          problems={problems}
          goTo={goTo}
          onChange={change}
        />
      </Suspense>
      {faults.length === 0 && version.status === 'draft' ? (
        <Callout tone="good" role="status">
          {t('workflow.no-faults')}
        </Callout>
      ) : null}
      {faults.length > 0 ? (
        <>
          <Callout
            tone="warn"
            role="status"
            title={t('workflow.faults.count', { count: faults.length })}
          >
            {t('workflow.faults.what')}
          </Callout>
          <FaultsList source={source} faults={faults} onGo={(at) => setGoTo({ at })} />
        </>
      ) : null}
    </Stack>
  );
}
