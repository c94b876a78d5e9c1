import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import classes from '@/components/data-table/data-table.module.css';
import { useFreshRows } from '@/components/data-table/use-fresh-rows';
import { useRowKeys } from '@/components/data-table/use-row-keys';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { Case } from '../api/case';
import { CaseTitle } from './case-title';
import own from './held-table.module.css';
import { PriorityMark } from './priority-mark';
import { RowButtons } from './row-buttons';
import type { CaseDeeds } from './use-case-deeds';

const idOf = (one: Case) => one.id;
const versionOf = (one: Case) => one.version;
const nothing = () => {};

/**
 * The cases I hold. A table of its own and not the shared one: there is nothing to sort, mark or page, and My work
 * shall be there at once.
 */
export function HeldTable({ cases, deeds }: { cases: Case[]; deeds: CaseDeeds }) {
  const t = useT();
  const navigate = useNavigate();
  const fresh = useFreshRows(cases, idOf, versionOf, 'held');
  const withRow = (deed: (one: Case) => void) => (index: number) => {
    const one = cases[index];
    if (one) deed(one);
  };
  const open = ({ id }: Case) => void navigate({ to: '/cases/$caseId', params: { caseId: id } });
  const keys = useRowKeys({
    count: cases.length,
    onOpen: withRow(open),
    onLook: undefined,
    onMark: undefined,
    onEscape: nothing,
    reveal: nothing,
    more: [
      {
        press: 'c',
        say: 'cases.deed.complete',
        run: withRow((one) => deeds.run('complete', one)),
      },
      {
        press: 'b',
        say: 'cases.my-work.give-back',
        run: withRow((one) => deeds.run('unassign', one)),
      },
    ],
  });
  return (
    <div className={classes.main}>
      <table className={classes.table} aria-label={t('cases.my-work.held')}>
        <thead className={classes.head}>
          <tr>
            <th scope="col" className={own.priority}>
              {t('cases.priority')}
            </th>
            <th scope="col">{t('cases.case')}</th>
            <th scope="col" className={own.queue}>
              {t('cases.queue')}
            </th>
            <th scope="col" className={`${classes.right} ${own.since}`}>
              {t('cases.since')}
            </th>
            <th scope="col" className={own.do}>
              <span className="visually-hidden">{t('cases.my-work.do')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={keys.body}>
          {cases.map((one, index) => (
            <tr
              key={one.id}
              className={classes.row}
              tabIndex={index === Math.max(0, keys.current) ? 0 : -1}
              data-index={index}
              data-open
              data-fresh={fresh.has(one.id) || undefined}
              onFocus={() => keys.setCurrent(index)}
              onClick={(event) => {
                if (!isOwnControl(event)) open(one);
              }}
            >
              <td className={own.priority}>
                <PriorityMark priority={one.priority} />
              </td>
              <td>
                <CaseTitle of={one} />
              </td>
              <td className={own.queue}>{one.queueName}</td>
              <td className={`${classes.right} ${own.since}`}>
                {one.heldSince ? <RelativeTime at={one.heldSince} /> : null}
              </td>
              <td className={own.do}>
                <RowButtons of={one} run={deeds.run} isBusy={deeds.busy?.id === one.id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isOwnControl(event: MouseEvent<HTMLElement>): boolean {
  return event.target instanceof Element && event.target.closest('a, button') !== null;
}
