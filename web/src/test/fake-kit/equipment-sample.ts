import type { WorkflowDocument } from '@/components/workflow-drawing/document';

/** One of the examples that ship with the server: cheap things are ordered at once, dear ones want a word first. */
export const EQUIPMENT: WorkflowDocument = {
  workflow: {
    key: 'equipment-request',
    title: 'Equipment request',
    description: 'From a wish for equipment to the thing on the desk.',
    fields: {
      type: 'object',
      required: ['item', 'reason', 'price'],
      properties: {
        item: { type: 'string', title: 'What is needed', minLength: 2, maxLength: 200 },
        reason: { type: 'string', title: 'What for', maxLength: 2000 },
        price: { type: 'number', title: 'Price in euros', minimum: 0, maximum: 50000 },
        approved: { type: 'boolean', title: 'Approved' },
        remark: { type: 'string', title: 'Remark' },
        order_number: { type: 'string', title: 'Order number', pattern: '^PO-[0-9]{6}$' },
        delivered_on: { type: 'string', format: 'date', title: 'Delivered on' },
      },
    },
  },
  tasks: [
    {
      key: 'approve',
      title: 'Approve the purchase',
      description: 'Is it needed, and is the price fair? A remark goes back to whoever asked.',
      references: [
        {
          label: 'Equipment catalogue',
          desc: 'What can be ordered and what it costs',
          uri: 'https://intranet.example.com/equipment',
        },
      ],
      type: 'FORM',
      input: ['item', 'reason', 'price'],
      output: {
        type: 'object',
        required: ['approved'],
        properties: {
          approved: { type: 'boolean', title: 'Approved' },
          remark: { type: 'string', title: 'Remark' },
        },
      },
      executors: { company_roles: ['Team lead'] },
    },
    {
      key: 'order',
      title: 'Order it',
      type: 'FORM',
      input: ['item', 'price', 'remark'],
      output: {
        type: 'object',
        required: ['order_number'],
        properties: {
          order_number: { type: 'string', title: 'Order number', pattern: '^PO-[0-9]{6}$' },
        },
      },
      queue: 'Purchasing',
    },
    {
      key: 'hand-over',
      title: 'Hand it over',
      type: 'FORM',
      input: ['item', 'order_number'],
      output: {
        type: 'object',
        properties: { delivered_on: { type: 'string', format: 'date', title: 'Delivered on' } },
      },
    },
  ],
  transitions: [
    { from: null, to: 'approve', condition: { price: { $gt: 500 } }, priority: 1 },
    { from: null, to: 'order', priority: 2 },
    { from: 'approve', to: 'order', condition: { approved: true }, priority: 1 },
    { from: 'approve', to: null, status: 'CANCELLED', priority: 2 },
    { from: 'order', to: 'hand-over' },
    { from: 'hand-over', to: null, status: 'COMPLETED' },
  ],
  tickets: [
    {
      key: 'request-equipment',
      title: 'Request equipment',
      description: 'Anything you need to do your work.',
      fields: ['item', 'reason', 'price'],
    },
  ],
};
