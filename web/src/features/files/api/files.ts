import type { StoredFile } from '@/lib/files/files';
import { pages } from '@/lib/list/page';

interface Filter {
  q: string | undefined;
  sort: string | undefined;
}

export const filesQuery = ({ q, sort }: Filter) =>
  pages<StoredFile>(['files', 'list'], '/api/files', { q, sort, limit: 100 });
