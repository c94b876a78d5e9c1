import { Anchor, Button, Group, Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Callout } from '@/components/callout';
import { ErrorState } from '@/components/error-state';
import { PageTitle } from '@/components/page-title';
import { useErrorText } from '@/components/use-error-text';
import { useFaultText } from '@/components/use-fault-text';
import { Refusal } from '@/lib/http/errors';
import type { FieldError } from '@/lib/http/problem';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { importQuery, ROW_STATUSES, type CaseImport, type ImportPlan } from '../api/import';
import { usePlanImport } from '../api/plan-import';
import { useRunImport } from '../api/run-import';
import { ImportColumns } from '../parts/import-columns';
import { ImportOptions } from '../parts/import-options';
import { ImportPreview } from '../parts/import-preview';
import { ImportResult } from '../parts/import-result';
import { ImportSteps } from '../parts/import-steps';
import { firstPlan, missingFields } from '../rules/import-plan';
import type { ImportSearch } from '../rules/import-search';
import { stepOf, type ImportStep } from '../rules/import-steps';
import classes from './screens.module.css';

interface Props {
  id: string;
  search: ImportSearch;
  onSearch: (change: Partial<ImportSearch>) => void;
}

/** One import from its columns to its result. Can be left at any time and found again. */
export function ImportScreen({ id, search, onSearch }: Props) {
  const t = useT();
  const query = useQuery(importQuery(id));
  if (query.error && !query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const of = query.data;
  return (
    <>
      <Anchor
        className={classes.back ?? ''}
        renderRoot={(props) => <Link {...props} to="/cases/imports" />}
      >
        <IconArrowLeft size={15} aria-hidden="true" />
        {t('imports.title')}
      </Anchor>
      <PageTitle title={of?.fileName ?? t('imports.title')} {...(of ? { count: of.rows } : {})} />
      {of ? (
        <Steps key={of.id} of={of} search={search} onSearch={onSearch} />
      ) : (
        <Skeleton height={400} />
      )}
    </>
  );
}

function Steps({ of, search, onSearch }: Omit<Props, 'id'> & { of: CaseImport }) {
  const { company } = useSession();
  const sayFault = useFaultText();
  const [plan, setPlan] = useState(() => firstPlan(of, company.zone));
  const planning = usePlanImport(of.id);
  const step = stepOf(of, search.step);
  const go = (to: ImportStep) => onSearch({ step: to });
  const save = planning.mutate;
  const preview = () =>
    save(plan, {
      onSuccess: () => go('preview'),
      onError: (error) => {
        if (faultsOf(error).some(({ field }) => field.startsWith('mapping.'))) {
          go('columns');
        }
      },
    });

  // Somebody came back to the preview by its address: work it out again.
  const isLost = step === 'preview' && !planning.data && planning.isIdle;
  useEffect(() => {
    if (isLost) save(plan);
  }, [isLost, save, plan]);

  const change = (some: Partial<ImportPlan>) => {
    planning.reset();
    setPlan((before) => ({ ...before, ...some }));
  };
  const errors = Object.fromEntries(
    faultsOf(planning.error).map((fault) => [fault.field, sayFault(fault)]),
  );
  const isEarly = step !== 'result';
  return (
    <>
      <ImportSteps now={step} open={isEarly ? ['columns', 'options'] : []} onStep={go} />
      {step === 'columns' ? (
        <ImportColumns of={of} plan={plan} errors={mappingFaults(errors)} onChange={change} />
      ) : null}
      {step === 'options' ? (
        <ImportOptions of={of} plan={plan} errors={errors} onChange={change} />
      ) : null}
      {step === 'preview' && planning.data ? (
        <ImportPreview
          of={of}
          preview={planning.data}
          onCreate={(what) => {
            const now = { ...plan, [what]: true };
            setPlan(now);
            save(now);
          }}
        />
      ) : null}
      {step === 'preview' && planning.isPending ? <Skeleton height={320} /> : null}
      {planning.error ? <Faults error={planning.error} /> : null}
      {step === 'result' ? (
        <ImportResult
          of={of}
          status={ROW_STATUSES.find((one) => one === search.status)}
          onStatus={(status) => onSearch({ status })}
        />
      ) : (
        <Buttons
          of={of}
          plan={plan}
          step={step}
          isBusy={planning.isPending}
          leftOut={planning.data?.problems ?? 0}
          onStep={go}
          onPreview={preview}
        />
      )}
    </>
  );
}

interface ButtonsProps {
  of: CaseImport;
  plan: ImportPlan;
  step: Exclude<ImportStep, 'result'>;
  isBusy: boolean;
  /** How many rows do not fit. */
  leftOut: number;
  onStep: (step: ImportStep) => void;
  onPreview: () => void;
}

function Buttons({ of, plan, step, isBusy, leftOut, onStep, onPreview }: ButtonsProps) {
  const t = useT();
  const run = useRunImport(of.id);
  const text = useErrorText();
  const missing = missingFields(plan);
  const names = missing.map((field) => t(`imports.field.${field}`)).join(', ');
  const before = { columns: null, options: 'columns', preview: 'options' } as const;
  const back = before[step];
  return (
    <div className={`${classes.buttons} ${classes.bar}`}>
      {missing.length > 0 && step !== 'preview' ? (
        <Callout tone="info">{t('imports.missing', { fields: names })}</Callout>
      ) : null}
      {run.error ? (
        <Callout tone="bad" role="alert">
          {text(run.error)}
        </Callout>
      ) : null}
      <Group gap="xs">
        {back ? (
          <Button variant="default" onClick={() => onStep(back)}>
            {t('imports.back')}
          </Button>
        ) : null}
        {step === 'columns' ? (
          <Button onClick={() => onStep('options')}>{t('imports.next')}</Button>
        ) : null}
        {step === 'options' ? (
          <Button disabled={missing.length > 0} loading={isBusy} onClick={onPreview}>
            {t('imports.to-preview')}
          </Button>
        ) : null}
        {step === 'preview' ? (
          <Button
            loading={run.isPending}
            disabled={isBusy || leftOut >= of.rows}
            onClick={() => run.mutate()}
          >
            {t('imports.run', { count: of.rows - leftOut })}
          </Button>
        ) : null}
      </Group>
    </div>
  );
}

function Faults({ error }: { error: Error }) {
  const text = useErrorText();
  const sayFault = useFaultText();
  const faults = faultsOf(error).map(sayFault);
  return (
    <div className={classes.buttons}>
      <Callout tone="bad" role="alert">
        {faults.length > 0 ? faults.join(' ') : text(error)}
      </Callout>
    </div>
  );
}

/** What the server says is wrong with a plan. */
function faultsOf(error: Error | null): FieldError[] {
  return error instanceof Refusal ? error.fields : [];
}

function mappingFaults(faults: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).map(([field, message]) => [field.replace(/^mapping\./, ''), message]),
  );
}
