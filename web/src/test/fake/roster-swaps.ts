import { http, HttpResponse } from 'msw';
import type {
  FitView,
  OfferView,
  OptionView,
  SwapBox,
  SwapState,
  SwapView,
  TurnView,
} from '@/features/roster/api/swap-types';
import type { NewSwap } from '@/features/roster/api/swaps';
import type { Change } from '@/features/roster/api/week-types';
import { mondayOf, plusDays, WEEKDAYS, type Weekday } from '@/lib/time/calendar';
import { now } from '@/lib/time/clock';
import { CAST } from '../fake-kit/cast';
import { list, refuse } from '../fake-kit/respond';
import { ROSTER_HOURS } from '../fake-kit/roster-world';
import { fakeSession } from './identity';
import { fakeRosterSettings } from './roster-keeping';
import { changeFakeWeek, fakeWeek } from './roster-weeks';

let swaps: SwapView[] = [];
let made = 0;

export function reset(): void {
  swaps = [];
  made = 0;
}

export function fakeSwap(id: string): SwapView | undefined {
  return swaps.find((swap) => swap.id === id);
}

/** Somebody asks. */
export function addFakeSwap(asker: string, wanted: NewSwap): SwapView {
  made += 1;
  const { week, want, to, theirs, comment = '' } = wanted;
  const offers = optionsOf(asker, wanted, theirs?.week).filter(
    ({ personId, theirs: turn, fit }) => {
      const isWanted = want === 'take' ? !turn : turn && (want === 'any' || isSame(turn, theirs));
      return fit.fits && isWanted && (!to || to === personId);
    },
  );
  const swap: SwapView = {
    id: `swap-${made}`,
    monday: week,
    asker,
    turn: turnOf(week, wanted.day, wanted.turn),
    want,
    theirs: theirs ? turnOf(theirs.week ?? week, theirs.day, theirs.turn) : null,
    to: to ?? null,
    comment,
    state: 'open',
    taker: null,
    given: null,
    offers: offers.map(({ personId, theirs: turn }) => ({
      personId,
      theirs: turn ?? null,
      declined: false,
    })),
    askedAt: now().toISOString(),
    askedBy: asker,
    askedByName: asker,
    expiresAt: now().toISOString(),
    ...{ mayAccept: false, mayDecline: false, mayWithdraw: false, mayApprove: false, version: 0 },
  };
  swaps = [swap, ...swaps];
  return swap;
}

export const handlers = [
  http.get('/api/roster/weeks/:monday/swap-options', ({ params, request }) => {
    const query = new URL(request.url).searchParams;
    const day = WEEKDAYS.find((one) => one === query.get('day')) ?? 'mon';
    const place = { week: String(params['monday']), day, turn: Number(query.get('turn')) };
    const asker = query.get('person') ?? fakeSession().person.id;
    const other = query.get('from') ?? place.week;
    const across = other === place.week ? [] : optionsOf(asker, place, other);
    return listed([...optionsOf(asker, place), ...across.filter(({ theirs }) => theirs)]);
  }),
  http.get('/api/roster/swaps/waiting', () =>
    HttpResponse.json({ toMe: box('to-me').length, toApprove: box('approvals').length }),
  ),
  http.get('/api/roster/swaps', ({ request }) => {
    const name = new URL(request.url).searchParams.get('box') as SwapBox;
    return list(request, box(name));
  }),
  http.get('/api/roster/swaps/:id/options', ({ params }) => {
    const swap = fakeSwap(String(params['id']));
    if (!swap) return refuse(404, 'not-found');
    const me = fakeSession().person.id;
    const offers = swap.offers.filter(({ personId }) => isPlanner() || personId === me);
    return listed(offers.map(({ personId, theirs }) => ({ personId, theirs, fit: FITS })));
  }),
  http.post('/api/roster/swaps', async ({ request }) => {
    const wanted = (await request.json()) as NewSwap;
    const swap = addFakeSwap(wanted.person ?? fakeSession().person.id, wanted);
    if (swap.offers.length > 0) return HttpResponse.json(shown(swap), { status: 201 });
    swaps = swaps.filter(({ id }) => id !== swap.id);
    return refuse(409, 'nobody-fits');
  }),
  http.post('/api/roster/swaps/:id/:deed', async ({ params, request }) => {
    const swap = fakeSwap(String(params['id']));
    if (!swap) return refuse(404, 'not-found');
    if (swap.state !== 'open' && swap.state !== 'waiting') {
      return refuse(409, 'swap-in-another-state', { state: swap.state });
    }
    const body = (await request.json()) as { person?: string; theirs?: NewSwap['theirs'] };
    act(swap, String(params['deed']), body.person ?? fakeSession().person.id, body.theirs ?? null);
    return HttpResponse.json(shown(swap));
  }),
];

const FITS: FitView = {
  fits: true,
  why: null,
  breaches: [],
  warnings: [],
  costs: [],
  costChange: 0,
};

function act(swap: SwapView, deed: string, person: string, theirs: NewSwap['theirs'] | null): void {
  const ends: Record<string, SwapState> = { withdraw: 'withdrawn', refuse: 'refused' };
  if (deed === 'accept') {
    swap.taker = person;
    swap.given = theirs ? turnOf(theirs.week ?? swap.monday, theirs.day, theirs.turn) : null;
    swap.state = fakeRosterSettings().swapsNeedApproval && !isPlanner() ? 'waiting' : 'done';
  } else if (deed === 'approve') {
    swap.state = 'done';
  } else if (deed === 'decline') {
    swap.offers = swap.offers.map((one) => declinedBy(one, person));
    if (swap.offers.every(({ declined }) => declined)) swap.state = 'declined';
  } else {
    swap.state = ends[deed] ?? swap.state;
  }
  if (swap.state === 'done') exchange(swap);
}

function declinedBy(offer: OfferView, person: string): OfferView {
  return offer.personId === person ? { ...offer, declined: true } : offer;
}

function exchange({ monday, asker, taker, turn, given }: SwapView): void {
  if (!taker) return;
  const changes: Change[] = [{ day: turn.day, turn: turn.turn, out: asker, in: taker }];
  const back = given ? [{ day: given.day, turn: given.turn, out: taker, in: asker }] : [];
  const other = given ? mondayOf(given.date) : monday;
  changeFakeWeek(monday, other === monday ? [...changes, ...back] : changes);
  if (other !== monday) changeFakeWeek(other, back);
}

/** Fatima is busy on Fridays; Emre has enough turns on Mondays. */
function optionsOf(
  asker: string,
  place: Pick<NewSwap, 'week' | 'day' | 'turn'>,
  other = place.week,
): OptionView[] {
  const { cells } = fakeWeek(other);
  const there = fakeWeek(place.week).cells.find(
    ({ day, turn }) => day === place.day && turn === place.turn,
  );
  return CAST.filter(({ id }) => id !== asker).flatMap(({ id }) => {
    const fit = fitOf(id, place.day, there?.people.includes(id) ?? false);
    const turns = cells.filter(({ people }) => people.includes(id) && !people.includes(asker));
    return [
      { personId: id, theirs: null, fit },
      ...turns.map((cell) => ({
        personId: id,
        theirs: turnOf(other, cell.day, cell.turn),
        fit,
      })),
    ];
  });
}

function fitOf(person: string, day: Weekday, isThere: boolean): FitView {
  if (isThere) return { ...FITS, fits: false, why: 'there-already' };
  if (person !== 'person-fatima' && person !== 'person-emre') return FITS;
  const rule = person === 'person-fatima' ? 'busy' : 'maxPerDay';
  if (day !== (rule === 'busy' ? 'fri' : 'mon')) return FITS;
  const breach = { rule, text: 'Expected something else.', personId: person, day, turn: null };
  return { ...FITS, fits: false, why: 'breaks-rules', breaches: [breach] };
}

function box(name: SwapBox): SwapView[] {
  const me = fakeSession().person.id;
  return swaps.map(shown).filter((swap) => {
    if (name === 'to-me') return swap.mayAccept;
    if (name === 'mine') return swap.asker === me || swap.taker === me;
    return isPlanner() && (name === 'all' || swap.state === 'waiting');
  });
}

/** A request as whoever is signed in sees it. */
function shown(swap: SwapView): SwapView {
  const me = fakeSession().person.id;
  const isAsked = swap.offers.some(({ personId, declined }) => personId === me && !declined);
  const isPending = swap.state === 'open' || swap.state === 'waiting';
  return {
    ...swap,
    mayAccept: swap.state === 'open' && isAsked,
    mayDecline: isPending && isAsked,
    mayWithdraw: isPending && (swap.asker === me || isPlanner()),
    mayApprove: swap.state === 'waiting' && isPlanner(),
  };
}

function turnOf(monday: string, day: Weekday, turn: number): TurnView {
  return {
    day,
    turn,
    date: plusDays(mondayOf(monday), WEEKDAYS.indexOf(day)),
    start: ROSTER_HOURS[turn] ?? null,
    end: ROSTER_HOURS[turn + 1] ?? null,
  };
}

function isSame(turn: TurnView, other: NewSwap['theirs']): boolean {
  return turn.day === other?.day && turn.turn === other.turn;
}

function isPlanner(): boolean {
  return fakeSession().person.roles.some((role) => role === 'admin' || role === 'planner');
}

function listed<T>(items: T[]) {
  return HttpResponse.json({ items, next: null, total: items.length });
}
