import type { TicketType } from '../api/ticket-types';

/** Kinds of tickets of one workflow. */
export interface KindGroup {
  workflow: string;
  title: string;
  kinds: TicketType[];
}

/** By which a kind is known in an address. */
export function kindKey({ workflow, key }: Pick<TicketType, 'workflow' | 'key'>): string {
  return `${workflow}/${key}`;
}

/** The kinds in which every word occurs, under their workflows. */
export function groupsOf(kinds: readonly TicketType[], words: string): KindGroup[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, KindGroup>();
  for (const kind of kinds) {
    const { title, description, workflow, workflowTitle } = kind;
    const text = `${title} ${description} ${workflowTitle}`.toLocaleLowerCase();
    if (!wanted.every((word) => text.includes(word))) continue;
    const group = groups.get(workflow) ?? { workflow, title: workflowTitle, kinds: [] };
    group.kinds.push(kind);
    groups.set(workflow, group);
  }
  return [...groups.values()];
}
