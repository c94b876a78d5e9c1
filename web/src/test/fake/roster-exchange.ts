import { http, HttpResponse } from 'msw';
import type { CreditEntry } from '@/features/roster/api/credits';
import type { ImportForesight, ImportKind, RosterSheet } from '@/features/roster/api/import-types';
import { now } from '@/lib/time/clock';
import { isNewest, one, refuse } from '../fake-kit/respond';

const SHEET: RosterSheet = {
  spreadsheet: '',
  ranges: {},
  account: 'roster@evenhand.iam.gserviceaccount.com',
  version: 0,
};

let feed: { createdAt: string } | null = null;
let credits: CreditEntry[] = firstCredits();
let imports: ImportForesight[] = [];
let sheet = SHEET;
let made = 0;

export function reset(): void {
  feed = null;
  credits = firstCredits();
  imports = [];
  sheet = SHEET;
}

export const handlers = [
  http.get('/api/roster/feed', () =>
    HttpResponse.json({
      exists: feed !== null,
      createdAt: feed?.createdAt ?? null,
      lastReadAt: null,
    }),
  ),
  http.post('/api/roster/feed', () => {
    made += 1;
    feed = { createdAt: now().toISOString() };
    const link = `https://evenhand.example/api/roster/feeds/secret-${made}.ics`;
    return HttpResponse.json({ link, ...feed }, { status: 201 });
  }),
  http.delete('/api/roster/feed', () => {
    feed = null;
    return new HttpResponse(null, { status: 204 });
  }),

  http.get('/api/roster/people/:id/credits', ({ params }) => {
    const items = params['id'] === 'person-amy' ? credits : [];
    return HttpResponse.json({ items, next: null, total: items.length });
  }),
  http.post('/api/roster/people/:id/credits', async ({ request }) => {
    const gift = (await request.json()) as Pick<CreditEntry, 'amount' | 'reason'>;
    made += 1;
    const rest = {
      id: `credit-${made}`,
      week: null,
      why: 'by-hand',
      by: null,
      byName: 'Robin Vidal',
    };
    const entry = { ...gift, ...rest, at: now().toISOString() };
    credits = [entry, ...credits];
    return HttpResponse.json(entry, { status: 201 });
  }),

  http.get('/api/roster/imports', () => {
    const items = imports.map(({ head }) => head);
    return HttpResponse.json({ items, next: null, total: items.length });
  }),
  http.post('/api/roster/imports', ({ request }) => bring(new URL(request.url).searchParams)),
  http.get('/api/roster/imports/:id', ({ params }) => {
    const found = imports.find(({ head }) => head.id === params['id']);
    return found ? HttpResponse.json(found) : refuse(404, 'not-found');
  }),
  http.post('/api/roster/imports/:id/apply', ({ params }) => {
    const found = imports.find(({ head }) => head.id === params['id']);
    if (!found) return refuse(404, 'not-found');
    if (found.problems.length > 0) return refuse(409, 'import-has-problems');
    const applied = { ...found, head: { ...found.head, appliedAt: now().toISOString() } };
    imports = imports.map((other) => (other === found ? applied : other));
    return HttpResponse.json(applied);
  }),

  http.get('/api/roster/sheet', () => one(sheet)),
  http.put('/api/roster/sheet', async ({ request }) => {
    if (!isNewest(request, sheet.version)) return refuse(412, 'changed-meanwhile');
    const to = (await request.json()) as Pick<RosterSheet, 'spreadsheet' | 'ranges'>;
    sheet = { ...sheet, ...to, version: sheet.version + 1 };
    return one(sheet);
  }),
];

/** A sheet that is not set up, no earlier table, a good CSV, and YAML with a problem. */
function bring(query: URLSearchParams) {
  const kind = (query.get('kind') ?? 'people') as ImportKind;
  const source = query.get('source');
  if (source === 'google' && sheet.spreadsheet === '') return refuse(409, 'sheet-not-set-up');
  const last = imports.find(({ head }) => head.kind === kind && head.appliedAt);
  if (source === 'last' && !last) return refuse(404, 'not-found');
  made += 1;
  const isBad = source === 'yaml';
  const seen: ImportForesight = {
    head: {
      id: `table-${made}`,
      kind,
      source: source === 'csv' || source === 'google' || source === 'last' ? source : 'yaml',
      name: last && source === 'last' ? last.head.name : `people.${source}`,
      rows: 2,
      byName: 'Robin Vidal',
      at: now().toISOString(),
      appliedAt: null,
    },
    unknownColumns: isBad ? ['shoe size'] : [],
    steps: [
      {
        line: 2,
        what: 'changed',
        person: 'Amy Larsen',
        before: { ideal: '7', extension: '' },
        after: { ideal: '5', extension: '201' },
      },
      { line: 3, what: 'same', person: 'Ben Okafor', before: {}, after: {} },
    ],
    problems: isBad
      ? [
          {
            line: 4,
            field: 'person',
            code: 'unknown',
            args: { value: 'Nobody' },
            message: 'There is no “Nobody” here.',
          },
        ]
      : [],
  };
  imports = [seen, ...imports];
  return HttpResponse.json(seen, { status: 201 });
}

function firstCredits(): CreditEntry[] {
  return [
    {
      id: 'credit-first',
      week: '2026-03-02',
      amount: 1.5,
      why: 'published',
      reason: '',
      at: '2026-02-27T10:00:00Z',
      by: null,
      byName: 'Robin Vidal',
    },
  ];
}
