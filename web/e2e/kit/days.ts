const DAY = 86_400_000;

/** The Monday after this week, as an ISO date. */
export function nextMonday(today: Date): string {
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  return new Date(today.getTime() + (7 - sinceMonday) * DAY).toISOString().slice(0, 10);
}
