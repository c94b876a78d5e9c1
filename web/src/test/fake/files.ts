import { http, HttpResponse } from 'msw';
import type { StoredFile } from '@/lib/files/files';
import { list, refuse } from '../fake-kit/respond';

interface Version {
  version: number;
  mediaType: string;
  size: number;
  checksum: string;
  uploaderId: string;
  uploaderName: string;
  uploadedAt: string;
}

interface FakeFile {
  id: number;
  name: string;
  versions: Version[];
}

const MEGABYTE = 1024 * 1024;
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  csv: 'text/csv',
};

function version(number: number, name: string, size: number, uploadedAt: string): Version {
  return {
    version: number,
    mediaType: TYPES[name.split('.').pop() ?? ''] ?? 'text/plain',
    size,
    checksum: `${number}`.padStart(64, 'a'),
    uploaderId: 'amy',
    uploaderName: 'Amy Larsen',
    uploadedAt,
  };
}

function first(): FakeFile[] {
  return [
    {
      id: 3,
      name: 'contract.pdf',
      versions: [
        version(2, 'contract.pdf', 2.5 * MEGABYTE, '2026-03-12T09:00:00Z'),
        version(1, 'contract.pdf', 2 * MEGABYTE, '2026-03-10T09:00:00Z'),
      ],
    },
    {
      id: 2,
      name: 'floor plan.png',
      versions: [version(1, 'floor plan.png', 340_000, '2026-03-09T08:00:00Z')],
    },
    {
      id: 1,
      name: 'prices.csv',
      versions: [version(1, 'prices.csv', 812, '2026-03-02T15:20:00Z')],
    },
  ];
}

let files = first();

export function reset(): void {
  files = first();
}

function view({ id, name, versions }: FakeFile): StoredFile {
  const [newest] = versions;
  if (!newest) throw new Error('Expected a file to have a version');
  return { ...newest, id, name, mayDelete: id !== 1 };
}

const found = (id: unknown) => files.find((file) => String(file.id) === id);

export const handlers = [
  http.get('/api/files', ({ request }) =>
    list(request, files.map(view), { words: (file) => file.name }),
  ),
  http.get('/api/files/limits', () =>
    HttpResponse.json({
      maxSize: 25 * MEGABYTE,
      allowedTypes: ['application/pdf', 'image/*', 'text/*'],
      refusedTypes: ['*svg*'],
      refusedEndings: ['exe', 'ps1'],
    }),
  ),
  http.get('/api/files/:id', ({ params }) => {
    const file = found(params['id']);
    return file ? HttpResponse.json(view(file)) : refuse(404, 'not-found');
  }),
  http.post('/api/files', async ({ request }) => {
    const name = new URL(request.url).searchParams.get('name') ?? '';
    const { size } = await request.blob();
    const made = {
      id: Math.max(0, ...files.map(({ id }) => id)) + 1,
      name,
      versions: [version(1, name, size, '2026-03-12T10:00:00Z')],
    };
    files = [made, ...files];
    return HttpResponse.json(view(made), { status: 201 });
  }),
  http.get('/api/files/:id/versions', ({ params }) => {
    const file = found(params['id']);
    return file
      ? HttpResponse.json({ items: file.versions, next: null, total: file.versions.length })
      : refuse(404, 'not-found');
  }),
  http.post('/api/files/:id/versions', async ({ params, request }) => {
    const file = found(params['id']);
    if (!file) return refuse(404, 'not-found');
    const { size } = await request.blob();
    const next = version(file.versions.length + 1, file.name, size, '2026-03-12T10:00:00Z');
    file.versions = [next, ...file.versions];
    return HttpResponse.json(view(file), { status: 201 });
  }),
  http.delete('/api/files/:id', ({ params }) => {
    if (params['id'] === '3') {
      return refuse(409, 'file-in-use', { reasons: ['Ticket 12 refers to it.'] });
    }
    files = files.filter(({ id }) => String(id) !== params['id']);
    return new HttpResponse(null, { status: 204 });
  }),
];
