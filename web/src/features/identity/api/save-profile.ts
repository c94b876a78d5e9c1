import { useMutation, useQueryClient } from '@tanstack/react-query';
import { speak } from '@/lib/i18n/language-store';
import { sessionQuery } from '@/lib/session/session';
import { profileQuery, saveProfile } from './profile';

/** Saves the own profile; language, name and zone change on the whole screen at once. */
export function useSaveProfile() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: saveProfile,
    onSuccess: async (saved) => {
      queries.setQueryData(profileQuery(saved.id).queryKey, saved);
      await speak(saved.language);
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
}
