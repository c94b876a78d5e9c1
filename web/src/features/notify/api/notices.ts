import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import { pages, type Page } from '@/lib/list/page';

export type Notice = Answer<'NoticeView'>;

export const noticesQuery = pages<Notice>(['notices', 'all'], '/api/notices', { limit: 20 });

export const unreadQuery = pages<Notice>(['notices', 'unread'], '/api/notices', {
  unread: true,
  limit: 1,
});

/** Marks notices as read, all when none is named; the bell is right at once. */
export function useReadNotices() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) => http.post('/api/notices/read', { ids }),
    onMutate: async (ids) => {
      await queries.cancelQueries({ queryKey: ['notices'] });
      queries.setQueryData(unreadQuery.queryKey, (data) => fewer(data, ids));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
}

function fewer(data: InfiniteData<Page<Notice>> | undefined, ids: string[]) {
  if (!data) return data;
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      total: ids.length === 0 ? 0 : Math.max(0, page.total - ids.length),
    })),
  };
}
