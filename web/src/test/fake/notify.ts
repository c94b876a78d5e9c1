import { http, HttpResponse } from 'msw';
import type { Notice } from '@/features/notify/api/notices';
import { now } from '@/lib/time/clock';
import { list } from '../fake-kit/respond';

const MINUTE = 60_000;

function ago(minutes: number): string {
  return new Date(now().getTime() - minutes * MINUTE).toISOString();
}

function begin(): Notice[] {
  return [
    notice('n1', 3, 'assigned', about('2026-0312-000184', 'Identity', 3), false),
    notice('n2', 52, 'could-not-assign', about('2026-0312-000171', 'Payroll'), false),
    notice('n3', 300, 'taken-away', about('2026-0311-000920', 'Network'), true),
    notice('n4', 2_900, 'reassigned', about('2026-0310-000377', 'Network'), true),
    notice('n5', 4_300, 'swap-asked', { ...about('', ''), turn: '2026-03-23T09:00' }, true),
  ];
}

let notices = begin();

export function reset(): void {
  notices = begin();
}

export const handlers = [
  http.get('/api/notices', ({ request }) => {
    const isUnreadOnly = new URL(request.url).searchParams.get('unread') === 'true';
    return list(
      request,
      notices.filter(({ readAt }) => !isUnreadOnly || readAt === null),
    );
  }),
  http.post('/api/notices/read', async ({ request }) => {
    const { ids } = (await request.json()) as { ids: string[] };
    notices = notices.map((one) =>
      ids.length === 0 || ids.includes(one.id) ? { ...one, readAt: one.readAt ?? ago(0) } : one,
    );
    return new HttpResponse(null, { status: 204 });
  }),
];

function about(caseId: string, queue: string, count = 1): Notice['args'] {
  return { caseId, itemId: `case-${caseId}`, by: 'Amy Larsen', queue, count, turn: null };
}

function notice(
  id: string,
  minutesAgo: number,
  kind: Notice['kind'],
  args: Notice['args'],
  isRead: boolean,
): Notice {
  return { id, at: ago(minutesAgo), kind, args, readAt: isRead ? ago(minutesAgo - 1) : null };
}
