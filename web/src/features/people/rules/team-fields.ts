import type { Team, TeamFacts } from '../api/teams';

export type TeamFields = { [K in keyof TeamFacts]: string };

export function toFields(team: Team | null): TeamFields {
  return {
    name: team?.name ?? '',
    mailbox: team?.mailbox ?? '',
    teamsWebhook: team?.teamsWebhook ?? '',
    chatWebhook: team?.chatWebhook ?? '',
  };
}

/** Empty fields mean: none. */
export function toFacts(fields: TeamFields): TeamFacts {
  return {
    name: fields.name.trim(),
    mailbox: fields.mailbox.trim() || null,
    teamsWebhook: fields.teamsWebhook.trim() || null,
    chatWebhook: fields.chatWebhook.trim() || null,
  };
}

/** Whether an address can be a webhook; none is fine too. */
export function isWebhook(address: string): boolean {
  const text = address.trim();
  return text === '' || (URL.canParse(text) && new URL(text).protocol === 'https:');
}
