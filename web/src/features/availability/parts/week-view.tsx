import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { QuickLookPanel } from '@/components/data-table/quick-look-panel';
import { EmptyState } from '@/components/empty-state';
import { NothingFoundPicture } from '@/components/pictures';
import { useT } from '@/lib/i18n/use-t';
import { useSession } from '@/lib/session/session';
import { isoOf } from '@/lib/time/instant';
import type { Week } from '../api/week';
import { whoQuery } from '../api/who';
import type { AvailabilitySearch } from '../rules/availability-search';
import { dayColumns } from '../rules/columns';
import { countAvailable, shownPeople } from '../rules/show';
import { PersonAvailability } from './person-availability';
import { useWords } from './use-words';
import { WeekDialogs, type Doing } from './week-dialogs';
import { WeekTable } from './week-table';
import classes from './week-table.module.css';
import { WhoBar } from './who-bar';
import { useDrop } from './use-drop';

interface Props {
  week: Week;
  /** The first day of the page. */
  first: string;
  /** One day only. */
  isNarrow: boolean;
  /** Ids of the people of the chosen team. */
  members: ReadonlySet<string> | undefined;
  now: number;
  search: AvailabilitySearch;
  onSearch: (change: Partial<AvailabilitySearch>) => void;
  personLink: (personId: string) => ReactNode;
}

const REST_MS = 150;

export function WeekView(props: Props) {
  const { week, first, isNarrow, members, now, search, onSearch } = props;
  const t = useT();
  const { person: me, company } = useSession();
  const { zone } = me;
  const words = useWords(zone);
  const columns = useMemo(() => dayColumns(first, isNarrow ? 1 : 7, zone), [first, isNarrow, zone]);
  const [moving, setMoving] = useState<number | null>(null);
  const [doing, setDoing] = useState<Doing | null>(null);
  const at = search.at === undefined ? undefined : Date.parse(search.at);
  const [asked] = useDebouncedValue(moving ?? at, REST_MS);
  const who = useQuery(whoQuery(asked === undefined ? undefined : isoOf(asked)));
  const states = useMemo(
    () => new Map(who.data?.people.map((one) => [one.personId, one])),
    [who.data],
  );
  const people = shownPeople(week.people, states, { q: search.q, members, who: search.who });
  const looked = week.people.find(({ personId }) => personId === search.look);
  const drop = useDrop(week, words);
  const nameOf = (personId: string) =>
    week.people.find((one) => one.personId === personId)?.displayName ?? '';
  return (
    <>
      <WhoBar
        able={countAvailable(people, states)}
        all={people.length}
        at={moving ?? at}
        words={words}
      />
      <div className={classes.frame}>
        {people.length === 0 ? (
          <div className={classes.main}>
            <EmptyState picture={<NothingFoundPicture />} title={t('availability.nobody')}>
              {t('availability.nobody.text')}
            </EmptyState>
          </div>
        ) : (
          <WeekTable
            columns={columns}
            zone={zone}
            companyZone={company.zone}
            people={people}
            closures={week.closures}
            mayEditClosures={week.mayEditClosures}
            states={states}
            words={words}
            isNarrow={isNarrow}
            now={now}
            at={at}
            moving={moving}
            onMove={setMoving}
            onChoose={(chosen) =>
              onSearch({ at: chosen === undefined ? undefined : isoOf(chosen) })
            }
            look={looked?.personId}
            onLook={(look) => onSearch({ look })}
            onDay={(personId, day) => {
              const person = week.people.find((one) => one.personId === personId);
              if (!person?.mayEditLeave) return onSearch({ look: personId });
              setDoing({ addLeave: { id: personId, name: person.displayName }, day });
            }}
            onLeave={(leave) =>
              leave.mayEdit
                ? setDoing({ leave, name: nameOf(leave.personId) })
                : onSearch({ look: leave.personId })
            }
            onClosureDay={(day) => setDoing({ addClosure: day })}
            onClosure={(closure) => (closure.mayEdit ? setDoing({ closure }) : undefined)}
            onDrop={drop}
          />
        )}
        {looked ? (
          <QuickLookPanel title={looked.displayName} onClose={() => onSearch({ look: undefined })}>
            <PersonAvailability
              key={looked.personId}
              person={{ id: looked.personId, name: looked.displayName, zone: looked.zone }}
              mayEditLeave={looked.mayEditLeave}
            />
            {props.personLink(looked.personId)}
          </QuickLookPanel>
        ) : null}
      </div>
      <WeekDialogs
        doing={doing ?? asDoing(search.do)}
        words={words}
        onClose={() => {
          setDoing(null);
          if (search.do) onSearch({ do: undefined });
        }}
      />
    </>
  );
}

/** A form asked for in the address. */
function asDoing(deed: AvailabilitySearch['do']): Doing | null {
  if (deed === undefined) return null;
  return deed === 'leave' ? { addLeave: null, day: null } : { addClosure: null };
}
