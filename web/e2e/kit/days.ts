const DAY = 86_400_000;

/** The day so many days after today, as an ISO date. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}

/** The Monday so many weeks after that of this week, as an ISO date. */
export function mondayIn(weeks: number): string {
  const today = new Date();
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  return new Date(today.getTime() + (weeks * 7 - sinceMonday) * DAY).toISOString().slice(0, 10);
}
