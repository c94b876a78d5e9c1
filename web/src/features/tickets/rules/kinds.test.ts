import { expect, test } from 'vitest';
import type { TicketType } from '../api/ticket-types';
import { groupsOf, kindKey } from './kinds';

const kind = (workflow: string, key: string, title: string, description = ''): TicketType => ({
  versionId: 'v1',
  workflow,
  workflowTitle: workflow.toUpperCase(),
  key,
  title,
  description,
  links: [],
  schema: {},
});
const KINDS = [
  kind('leave', 'ask', 'Ask for leave'),
  kind('desk', 'chair', 'A chair', 'To sit on'),
  kind('leave', 'sick', 'Call in sick'),
];

test('kinds stand under their workflows, in the order in which they came', () => {
  expect(groupsOf(KINDS, '').map(({ title, kinds }) => [title, kinds.length])).toEqual([
    ['LEAVE', 2],
    ['DESK', 1],
  ]);
});

test('every word has to occur somewhere', () => {
  expect(groupsOf(KINDS, 'SIT chair')[0]?.kinds.map(kindKey)).toEqual(['desk/chair']);
  expect(groupsOf(KINDS, 'leave')).toHaveLength(1);
  expect(groupsOf(KINDS, 'chair leave')).toEqual([]);
});
