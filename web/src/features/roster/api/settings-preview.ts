import { useMutation } from '@tanstack/react-query';
import type { Answer } from '@/lib/api/answer';
import { http } from '@/lib/http/client';
import type { RosterSettings } from './keeping-types';
import { fetchRosterPeople } from './people';
import type { Seated } from './week-types';

/** What settings that are not saved would make of a published week. */
export type SettingsPreview = Answer<'SettingsPreviewView'> & { people: Seated[] };

export function useSettingsPreview() {
  return useMutation({
    mutationFn: async ({ week, settings }: { week: string; settings: RosterSettings }) => {
      const { version: _version, mayEdit: _mayEdit, ...wanted } = settings;
      const [preview, people] = await Promise.all([
        http.post<Answer<'SettingsPreviewView'>>('/api/roster/settings/preview', {
          week,
          settings: wanted,
        }),
        fetchRosterPeople(new AbortController().signal),
      ]);
      const named = people.map(({ id, displayName, extension, colour }) => ({
        ...{ personId: id, displayName, extension, colour },
      }));
      return { ...preview, people: named };
    },
  });
}
