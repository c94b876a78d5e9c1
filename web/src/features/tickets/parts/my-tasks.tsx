import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import classes from '@/components/data-table/data-table.module.css';
import { useFreshRows } from '@/components/data-table/use-fresh-rows';
import { useRowKeys } from '@/components/data-table/use-row-keys';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { TaskRow } from '../api/task';
import { versionOf } from '../rules/row-version';
import own from './my-tasks.module.css';
import { NumberedTitle } from './numbered-title';

const idOf = (one: TaskRow) => one.id;
const stateOf = ({ status, ticketStatus }: TaskRow) => versionOf(status, ticketStatus);
const nothing = () => {};

/** The tasks I have, on My work: a small table like that of the cases I hold. */
export function MyTasks({ tasks }: { tasks: readonly TaskRow[] }) {
  const t = useT();
  const navigate = useNavigate();
  const fresh = useFreshRows(tasks, idOf, stateOf, 'mine');
  const open = ({ id }: TaskRow) => void navigate({ to: '/tasks/$id', params: { id } });
  const keys = useRowKeys({
    count: tasks.length,
    onOpen: (index) => {
      const one = tasks[index];
      if (one) open(one);
    },
    onLook: undefined,
    onMark: undefined,
    onEscape: nothing,
    reveal: nothing,
  });
  return (
    <div className={classes.main}>
      <table className={classes.table} aria-label={t('my-tasks.title')}>
        <thead className={classes.head}>
          <tr>
            <th scope="col">{t('my-tasks.task')}</th>
            <th scope="col" className={own.state}>
              {t('my-tasks.state')}
            </th>
            <th scope="col" className={`${classes.right} ${own.ticket}`}>
              {t('my-tasks.ticket')}
            </th>
            <th scope="col" className={`${classes.right} ${own.since}`}>
              {t('my-tasks.since')}
            </th>
          </tr>
        </thead>
        <tbody ref={keys.body}>
          {tasks.map((one, index) => (
            <tr
              key={one.id}
              className={classes.row}
              tabIndex={index === Math.max(0, keys.current) ? 0 : -1}
              data-index={index}
              data-open
              data-fresh={fresh.has(one.id) || undefined}
              onFocus={() => keys.setCurrent(index)}
              onClick={() => open(one)}
            >
              <td>
                <NumberedTitle name={one.title} about={one.about} />
              </td>
              <td className={own.state}>
                <Text span inherit c="dimmed">
                  {t(`my-tasks.state.${stateWords(one)}`)}
                </Text>
              </td>
              <td className={`${classes.right} ${own.ticket}`}>{one.ticket}</td>
              <td className={`${classes.right} ${own.since}`}>
                <RelativeTime at={one.createdAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function stateWords({ status, ticketStatus }: TaskRow): 'on-hold' | 'begun' | 'new' {
  if (ticketStatus === 'ON_HOLD') return 'on-hold';
  return status === 'IN_PROGRESS' ? 'begun' : 'new';
}
