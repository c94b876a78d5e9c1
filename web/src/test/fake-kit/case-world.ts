import type { DecisionView } from '@/components/decision/types';
import type { Case, CaseState, PersonRef, Priority } from '@/features/cases/api/case';
import type { Turn, TurnMode } from '@/features/cases/api/case-history';
import { now } from '@/lib/time/clock';
import { CAST, FAKE_QUEUES, type FakePerson } from './cast';
import { decide, type FakeCandidate } from './decisions';

/* The cases of the made-up company and what can happen to them. */

export interface FakeCase {
  facts: Case;
  history: Turn[];
  decisions: DecisionView[];
  tried: Set<string>;
}

const SUBJECTS = [
  'Sign-in loops back to the password page',
  'Invoice totals differ by one cent',
  'Backups of the Lisbon site are late',
  'New starters cannot see their payslips',
  'VPN drops every ten minutes',
  'Shared folder asks for a password again',
  'Certificate of the portal expires on Friday',
  'Export to the bank file is empty',
  'Two-factor codes arrive too late',
  'Disk of the mail server is nearly full',
];
const ACCOUNTS = [
  'Norrland Timber',
  'Casa Oliva',
  'Brightwater Council',
  'Hafen Logistik',
  'Tramuntana',
];
const SOURCES = ['phone', 'portal', 'mail'];
const PRIORITIES: Priority[] = ['P2', 'P3', 'P2', 'P1', 'P4', 'P3', 'P2', 'P3'];
const COUNT = 132;
const MINUTE = 60_000;

const at = (minutesAgo: number) => new Date(now().getTime() - minutesAgo * MINUTE).toISOString();
const refOf = ({ id, username, displayName }: FakePerson): PersonRef => ({
  id,
  username,
  displayName,
});

export class CaseWorld {
  cases: FakeCase[] = [];
  #decided = 0;
  #ids = 0;

  constructor() {
    for (let n = 0; n < COUNT; n += 1) this.cases.push(this.#invent(n));
    for (const one of this.cases) this.#live(one);
  }

  find(id: unknown): FakeCase | undefined {
    return this.cases.find(({ facts }) => facts.id === id);
  }

  arrive(facts: Partial<Case> & { caseId: string }): FakeCase {
    const queue = FAKE_QUEUES.find(({ id }) => id === facts.queueId) ?? FAKE_QUEUES[0];
    const created = this.#invent(this.cases.length);
    Object.assign(created.facts, facts, {
      queueId: queue.id,
      queueName: queue.name,
      openedAt: at(0),
      createdAt: at(0),
    });
    this.cases.unshift(created);
    return created;
  }

  /** Lets the policy choose; the case waits when there is nobody. */
  handOut(one: FakeCase, mode: 'auto' | 'auto-reassign' = 'auto', minutesAgo = 0): DecisionView {
    const { facts } = one;
    const decision = this.#decide(one, minutesAgo);
    one.decisions.unshift(decision);
    const person = CAST.find(({ id }) => id === decision.outcome.person?.personId);
    if (person)
      this.#hold(
        one,
        person,
        mode,
        mode === 'auto' ? 'Evenhand' : 'Robin Vidal',
        decision,
        minutesAgo,
      );
    else {
      this.#turn(one, null, 'wait', 'Evenhand', decision, minutesAgo);
      this.#become(facts, 'waiting', null);
    }
    return decision;
  }

  give(one: FakeCase, person: FakePerson, mode: 'manual' | 'claim', by: string): DecisionView {
    const { id, username, displayName } = person;
    const decision = {
      ...decide({
        id: this.#decisionId(),
        at: at(0),
        queue: { id: one.facts.queueId, name: one.facts.queueName },
        people: [{ id, username, displayName, cases: [0] }],
      }),
      policy: mode,
      sentence: { code: mode === 'claim' ? 'claimed' : 'by-hand', args: { name: displayName } },
    };
    one.decisions.unshift(decision);
    this.#hold(one, person, mode, by, decision, 0);
    return decision;
  }

  end(one: FakeCase, mode: 'release' | 'complete' | 'reopen', by: string, comment = ''): void {
    const states = { release: 'parked', complete: 'done', reopen: 'held' } as const;
    const holder = mode === 'release' ? null : one.facts.holder;
    this.#turn(one, holder, mode, by, null, 0, comment);
    this.#become(one.facts, states[mode], holder);
    one.facts.doneAt = mode === 'complete' ? at(0) : null;
  }

  #hold(
    one: FakeCase,
    person: FakePerson,
    mode: TurnMode,
    by: string,
    decision: DecisionView,
    minutesAgo: number,
  ): void {
    this.#turn(one, refOf(person), mode, by, decision, minutesAgo);
    this.#become(one.facts, 'held', refOf(person));
    Object.assign(one.facts, {
      heldSince: at(minutesAgo),
      assignedBy: by,
      mode,
      decisionId: decision.id ?? null,
    });
    one.tried.add(person.id);
  }

  #become(facts: Case, state: CaseState, holder: PersonRef | null): void {
    facts.state = state;
    facts.holder = holder;
    facts.version += 1;
    if (!holder) Object.assign(facts, { heldSince: null, assignedBy: null, mode: null });
  }

  #turn(
    one: FakeCase,
    person: PersonRef | null,
    mode: TurnMode,
    by: string,
    decision: DecisionView | null,
    minutesAgo: number,
    comment = '',
  ): void {
    one.history.push({
      seq: one.history.length + 1,
      at: at(minutesAgo),
      person,
      from: one.facts.holder,
      mode,
      by,
      byId: by === 'Evenhand' ? null : 'person-admin',
      comment,
      decisionId: decision?.id ?? null,
    });
  }

  /** Somebody else each time, and now and then nobody. */
  #decide(one: FakeCase, minutesAgo: number): DecisionView {
    const turn = (this.#decided += 1);
    const isBad = turn % 11 === 0;
    const later = new Date(now().getTime() + 250 * MINUTE).toISOString();
    const people = CAST.map((person, place): FakeCandidate => {
      const spot = (place + turn) % CAST.length;
      const base = {
        id: person.id,
        username: person.username,
        displayName: person.displayName,
        cases: spot === 0 || (spot === 1 && turn % 3 === 0) ? [1, 2 + spot] : [2 + (spot % 3), 5],
      };
      if (one.tried.has(person.id)) {
        return {
          ...base,
          out: { rule: 'not-tried-yet', reason: { code: 'tried-already', args: {} } },
        };
      }
      if (isBad || spot === 2 || spot === 5) {
        const args = { until: later, zone: person.zone };
        return { ...base, out: { rule: 'in-shift', reason: { code: 'out-of-shift-until', args } } };
      }
      return spot === 6
        ? { ...base, out: { rule: 'available', reason: { code: 'away', args: {} } } }
        : base;
    });
    return decide({
      id: this.#decisionId(),
      at: at(minutesAgo),
      queue: { id: one.facts.queueId, name: one.facts.queueName },
      people,
    });
  }

  #decisionId(): string {
    return `decision-${(this.#ids += 1)}`;
  }

  #invent(n: number): FakeCase {
    const queue = FAKE_QUEUES[n % FAKE_QUEUES.length] ?? FAKE_QUEUES[0];
    const minutesAgo = 4 + n * 23;
    const opened = at(minutesAgo);
    const day = opened.slice(0, 10).replaceAll('-', '');
    const facts: Case = {
      id: `case-${n}`,
      caseId: `${day.slice(0, 4)}-${day.slice(4)}-${String(900_184 - n * 7).slice(-6)}`,
      queueId: queue.id,
      queueName: queue.name,
      priority: PRIORITIES[n % PRIORITIES.length] ?? 'P2',
      accountName: ACCOUNTS[n % ACCOUNTS.length] ?? '',
      subject: SUBJECTS[(n * 3) % SUBJECTS.length] ?? '',
      comments: n % 4 === 0 ? 'Customer asks to be called back before noon.' : '',
      source: SOURCES[n % SOURCES.length] ?? '',
      handledBy: '',
      state: 'waiting',
      holder: null,
      heldSince: null,
      assignedBy: null,
      mode: null,
      openedAt: opened,
      createdAt: opened,
      doneAt: null,
      decisionId: null,
      version: 1,
      mayChange: true,
      mayHandOut: true,
    };
    return { facts, history: [], decisions: [], tried: new Set() };
  }

  /** What has happened to a case so far: the older, the likelier it is done. */
  #live(one: FakeCase): void {
    const n = this.cases.indexOf(one);
    const minutesAgo = 3 + n * 23;
    this.handOut(one, 'auto', minutesAgo);
    if (n % 17 === 5) {
      this.end(one, 'release', 'Robin Vidal', 'Waiting for an answer from the customer.');
    } else if (n % 9 === 4 && one.facts.state === 'held') {
      this.handOut(one, 'auto-reassign', minutesAgo - 2);
    }
    if (n > 40 && one.facts.state === 'held')
      this.end(one, 'complete', one.facts.holder?.displayName ?? '');
  }
}
