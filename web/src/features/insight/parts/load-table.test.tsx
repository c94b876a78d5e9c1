import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderScreen } from '@/test/render-screen';
import type { Load } from '../api/load';
import { LoadTable } from './load-table';

const load = (people: number): Load => ({
  windows: [{ from: '2026-03-02', to: '2026-03-08' }],
  people: Array.from({ length: people }, (_, at) => ({
    personId: `person-${at}`,
    username: `person-${at}`,
    displayName: `Person ${at}`,
    counts: [at],
    total: at,
  })),
  spread: [],
});

test('of a thousand people only those near the window are drawn', async () => {
  renderScreen(<LoadTable load={load(1_000)} />);
  const table = await screen.findByRole('table', { name: 'Cases by person' });
  expect(table).toHaveAttribute('aria-rowcount', '1001');
  expect(screen.getAllByRole('row').length).toBeLessThan(80);
});

test('up to two hundred are drawn at once', async () => {
  renderScreen(<LoadTable load={load(200)} />);
  expect(await screen.findByRole('row', { name: /Person 199/ })).toBeInTheDocument();
});
