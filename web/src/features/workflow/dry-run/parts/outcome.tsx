import { Title } from '@mantine/core';
import { Callout } from '@/components/callout';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import type { DryResult, TracedTask } from '../../api/run-workflow';
import classes from '../dry-run.module.css';
import { isOpen, taskOf } from '../rules/reading';
import { Entries } from './entries';

interface Props {
  result: DryResult;
  document: WorkflowDocument;
}

/** What happened in a run, task by task; its errors, and the data it has now. */
export function Outcome({ result, document }: Props) {
  const t = useT();
  return (
    <>
      {result.errors.length > 0 ? (
        <Callout tone="bad" title={t('dry-run.errors')}>
          <ul className={classes.faults}>
            {result.errors.map(({ type, message }, at) => (
              <li key={at}>
                {t(`dry-run.error.${type}`)}
                {message ? <p className={classes.code}>{message}</p> : null}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      <section aria-label={t('dry-run.trace')}>
        <Title order={2} mb={6}>
          {t('dry-run.trace')}
        </Title>
        <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('dry-run.trace')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('dry-run.trace.task')}</th>
                <th scope="col">{t('dry-run.trace.who')}</th>
                <th scope="col">{t('dry-run.trace.input')}</th>
                <th scope="col">{t('dry-run.trace.output')}</th>
                <th scope="col">{t('dry-run.trace.transition')}</th>
              </tr>
            </thead>
            <tbody>
              {result.trace.map((traced, at) => (
                <Line key={at} traced={traced} document={document} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-label={t('dry-run.final')}>
        <Title order={2} mb={6}>
          {t('dry-run.final')}
        </Title>
        <pre className={classes.code} tabIndex={0} aria-label={t('dry-run.final')} role="group">
          {JSON.stringify(result.data, null, 2)}
        </pre>
      </section>
    </>
  );
}

function Line({ traced, document }: { traced: TracedTask; document: WorkflowDocument }) {
  const t = useT();
  const task = taskOf(document, traced.task);
  const who =
    task && task.type !== 'FORM'
      ? t('dry-run.trace.service')
      : (traced.assignee ?? t('dry-run.trace.nobody'));
  return (
    <tr>
      <th scope="row">{task?.title ?? traced.task}</th>
      <td>{who}</td>
      <td>
        <Entries of={traced.input} />
      </td>
      <td>{isOpen(traced) ? t('dry-run.trace.open') : <Entries of={traced.output ?? {}} />}</td>
      <td>{traced.transition?.replaceAll('->', ' → ').replaceAll('null', '●') ?? null}</td>
    </tr>
  );
}
