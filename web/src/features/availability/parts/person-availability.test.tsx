import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { ROBIN } from '@/test/fake-kit/cast';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { PersonAvailability } from './person-availability';

const person = { id: ROBIN.id, name: ROBIN.displayName, zone: ROBIN.zone };
const editHours = { name: 'Edit working hours' };

test('one keeps the own hours, also where somebody else keeps one’s leave', async () => {
  renderScreen(<PersonAvailability person={person} mayEditLeave={false} />);
  expect(await screen.findByRole('button', editHours)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add leave' })).toBeNull();
});

test('hours one may not change are only told', async () => {
  const days = [{ day: 'mon', start: '09:00', end: '18:00' }];
  fakeServer.use(
    http.get('/api/people/:id/shift', () =>
      HttpResponse.json({ zone: 'Europe/Madrid', days, version: 1, mayEdit: false }),
    ),
  );
  renderScreen(<PersonAvailability person={person} mayEditLeave />);
  expect(await screen.findByText('Mon 09:00–18:00')).toBeInTheDocument();
  expect(screen.queryByRole('button', editHours)).toBeNull();
});
