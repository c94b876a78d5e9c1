import type { RosterPerson } from '../api/keeping-types';
import type { BlockedTurn, Demand, Loads, Offer, Run, RunDetail } from '../api/planning-types';
import type { BlockingView, DemandView, OfferView, RunDetailView, RunView } from '../api/run-views';
import type { Breach, Cost, Grid, RosterWeek, Seated } from '../api/week-types';
import type {
  BreachView,
  CostView,
  GridView,
  TimetableView,
  WeekLoadsView,
} from '../api/week-views';

/* What the server answers, put together as the pages draw it. */

export function weekOf(view: TimetableView, people: readonly RosterPerson[]): RosterWeek {
  const { monday, version, mayEdit } = view;
  return {
    ...gridOf(view.grid, people, view.costs),
    cost: view.cost,
    bound: version.bound,
    monday,
    number: version.number,
    mayEdit,
    breaches: view.breaches.map(breachOf),
  };
}

/** A week of which nothing is published. */
export function unpublishedWeek(monday: string): RosterWeek {
  const nothing = { days: [], hours: [], lines: 0, people: [], cells: [], costs: [] };
  return { ...nothing, cost: null, bound: null, monday, number: 0, mayEdit: false, breaches: [] };
}

export function runOf(view: RunView): Run {
  const { id, kind, week, state, seconds, isOptimal, isAutomatic, begunWith } = view;
  const { createdAt } = view;
  return {
    ...{ id, kind, week, state, seconds, isOptimal, isAutomatic, begunWith, createdAt },
    message: { code: view.messageCode, args: view.messageArgs, text: view.message },
    cost: view.cost,
    bound: view.bound,
    startedBy: view.startedByName,
  };
}

export function runDetailOf(view: RunDetailView, people: readonly RosterPerson[]): RunDetail {
  const run = runOf(view.run);
  const { cost, bound } = run;
  return {
    ...run,
    points: view.points.map(({ atMillis, cost, bound }) => ({ ms: atMillis, cost, bound })),
    best: view.best ? { ...gridOf(view.best, people, view.costs), cost, bound } : null,
    hours: view.hours,
    people: people.map(({ id, displayName }) => ({ personId: id, displayName })),
    reasons: {
      clash: view.reasons.clash.map(demandOf),
      remedies: view.reasons.remedies.map((remedy) => ({
        ...remedy,
        demand: demandOf(remedy.demand),
        offer: offerOf(remedy.offer),
      })),
    },
    steps: view.steps.map(({ personId, offer, ...step }) => ({
      ...step,
      offer: offerOf(offer),
      person: personId,
    })),
    allowances: view.allowances.map(({ personId, ...one }) => ({ ...one, person: personId })),
    version: view.run.version,
    mayEdit: view.mayEdit,
  };
}

function offerOf(view: OfferView | null): Offer | null {
  if (!view) return null;
  const { personId, ...offer } = view;
  return { ...offer, person: personId };
}

function demandOf({ personId, ...demand }: DemandView): Demand {
  return { ...demand, person: personId };
}

export function loadsOf(view: WeekLoadsView, people: readonly RosterPerson[]): Loads {
  const known = byId(people);
  return {
    ...view,
    people: view.people.map(({ username, ...load }) => {
      const person = known.get(load.personId);
      return {
        ...load,
        displayName: person?.displayName ?? username,
        ideal: person?.ideal ?? 0,
        credit: person?.credit ?? 0,
      };
    }),
  };
}

export function blockedTurns(view: BlockingView, people: readonly RosterPerson[]): BlockedTurn[] {
  const known = byId(people);
  return view.turns.map((turn) => ({
    ...turn,
    people: turn.people.map((one) => ({
      ...one,
      displayName: known.get(one.personId)?.displayName ?? one.personId,
    })),
  }));
}

export function breachOf({ rule, text, personId, day, turn }: BreachView): Breach {
  return { rule, text, person: personId, day, turn };
}

function costOf({ what, points, personId, day, turn }: CostView): Cost {
  return { what, points, person: personId, day, turn };
}

/** Who is planned, and whoever sits somewhere all the same. */
function gridOf(
  { days, hours, lines, cells }: GridView,
  people: readonly RosterPerson[],
  costs: readonly CostView[],
): Omit<Grid, 'cost' | 'bound'> {
  const seated = new Set(cells.flatMap((cell) => cell.people));
  const shown = people.filter(({ id, planned, active }) => (planned && active) || seated.has(id));
  return { days, hours, lines, cells, people: shown.map(seatedOf), costs: costs.map(costOf) };
}

function seatedOf({ id, displayName, extension, colour }: RosterPerson): Seated {
  return { personId: id, displayName, extension, colour };
}

function byId(people: readonly RosterPerson[]): Map<string, RosterPerson> {
  return new Map(people.map((person) => [person.id, person]));
}
