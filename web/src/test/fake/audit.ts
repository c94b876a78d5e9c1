import { http, HttpResponse } from 'msw';
import type { AuditEntry } from '@/features/audit/api/audit';
import { now } from '@/lib/time/clock';
import { AMY, BEN, ROBIN } from '../fake-kit/cast';
import { list, refuse } from '../fake-kit/respond';
import { fakeSession } from './identity';

const MINUTE = 60_000;

export const handlers = [
  http.get('/api/audit', ({ request }) => {
    if (!fakeSession().person.roles.includes('admin')) return refuse(403, 'not-allowed');
    const params = new URL(request.url).searchParams;
    const is = (name: string, value: string | null) => (params.get(name) ?? value) === value;
    const fitting = entries().filter(
      (entry) =>
        is('actor', entry.actor.id) &&
        is('subject', entry.subject) &&
        is('subjectId', entry.subjectId) &&
        is('action', entry.action) &&
        entry.at >= (params.get('from') ?? '') &&
        entry.at < (params.get('to') ?? '9'),
    );
    return list(request, fitting, { words: () => '' });
  }),
  http.get('/api/audit/export.csv', () => new HttpResponse('at,actor,action\n')),
];

function entries(): AuditEntry[] {
  return [
    entry(2, ROBIN, 'changed', 'queue', 'queue-network', 'Network', [
      { maxDays: 2, quotaRule: 'hurdle' },
      { maxDays: 5, quotaRule: 'weight' },
    ]),
    entry(9, null, 'assigned', 'case', 'case-1', '2026-0313-000184', [
      null,
      { holder: 'Amy Larsen', queue: 'Identity', decisionId: '0198' },
    ]),
    entry(31, ROBIN, 'changed', 'person', AMY.id, AMY.displayName, [
      { roles: ['user'], zone: 'Europe/Madrid' },
      { roles: ['planner', 'user'], zone: 'America/Los_Angeles' },
    ]),
    entry(64, ROBIN, 'changed', 'supporter', `queue-network/${BEN.id}`, 'Ben Okafor – Network', [
      { quota: 1 },
      { quota: 3 },
    ]),
    entry(190, ROBIN, 'changed', 'shift', AMY.id, AMY.displayName, [
      { sat: '09:00–18:00' },
      { sat: 'free' },
    ]),
    entry(1_500, ROBIN, 'created', 'leave', 'leave-2', AMY.displayName, [
      null,
      { personId: AMY.id, start: '2026-03-25', end: '2026-03-25', note: '' },
    ]),
    entry(1_720, AMY, 'changed', 'presence', AMY.id, AMY.displayName, [
      { present: true },
      { present: false },
    ]),
    entry(1_800, ROBIN, 'deleted', 'team', 'team-old', 'Old team', [
      { name: 'Old team', mailbox: 'old@demo.example' },
      null,
    ]),
    entry(2_900, AMY, 'signed-in', 'session', AMY.id, AMY.displayName, [null, { how: 'password' }]),
    entry(2_950, null, 'sign-in-refused', 'session', BEN.id, BEN.displayName, [
      null,
      { how: 'password' },
    ]),
  ];
}

function entry(
  minutesAgo: number,
  actor: { id: string; displayName: string } | null,
  action: string,
  subject: string,
  subjectId: string,
  name: string,
  [before, after]: [AuditEntry['before'], AuditEntry['after']],
): AuditEntry {
  return {
    id: `audit-${minutesAgo}`,
    at: new Date(now().getTime() - minutesAgo * MINUTE).toISOString(),
    actor: actor ? { id: actor.id, name: actor.displayName } : { id: null, name: 'Evenhand' },
    action,
    subject,
    subjectId,
    name,
    before,
    after,
  };
}
