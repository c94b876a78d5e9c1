import type { WorkflowDocument } from '@/components/workflow-drawing/document';

/* The examples that ship with the server. */

export const DOCUMENT_EDIT: WorkflowDocument = {
  workflow: {
    key: 'document-edit',
    title: 'Document edit',
    description:
      'A document is edited, with questions back to whoever sent it, and checked for readability.',
    fields: {
      type: 'object',
      required: ['title', 'submitted_doc'],
      properties: {
        title: { type: 'string', title: 'Title', minLength: 1, maxLength: 300 },
        submitted_doc: { type: 'string', title: 'Document' },
        question: { type: ['string', 'null'], title: 'Question' },
        answer: { type: 'string', title: 'Answer' },
        updated_doc: { type: 'string', title: 'Edited document' },
        score: { type: 'number', title: 'Readability', minimum: 0, maximum: 10 },
        findings: { type: 'array', title: 'Findings', items: { type: 'string' } },
      },
    },
  },
  tasks: [
    {
      key: 'edit',
      title: 'Edit the document',
      type: 'FORM',
      input: ['title', 'submitted_doc', 'question', 'answer', 'findings'],
      output: {
        type: 'object',
        properties: {
          updated_doc: { type: 'string', title: 'Edited document' },
          question: { type: ['string', 'null'], title: 'Question to the sender' },
        },
      },
      queue: 'Editors',
    },
    {
      key: 'ask',
      title: 'Answer a question about your document',
      type: 'FORM',
      input: ['title', 'question'],
      output: {
        type: 'object',
        required: ['answer'],
        properties: { answer: { type: 'string', minLength: 1, title: 'Answer' } },
      },
      executors: 'submitter',
    },
    {
      key: 'check',
      title: 'Check readability',
      type: 'SYNC_ACTION',
      action_url: 'https://readability.example.com/v1/check',
      input_transform: { text: '$.updated_doc', language: 'en' },
      output_transform: {
        score: '$.result.score',
        findings: "$.result.findings[?@.severity == 'error'].text",
      },
      output: {
        type: 'object',
        required: ['score', 'findings'],
        properties: { score: { type: 'number' }, findings: { type: 'array' } },
      },
      timeout_seconds: 10,
      retries: { times: 3, delay_seconds: 30, factor: 2 },
    },
  ],
  transitions: [
    { from: null, to: 'edit' },
    { from: 'edit', to: 'ask', condition: { question: { $ne: null } }, priority: 1 },
    { from: 'edit', to: 'check', condition: { updated_doc: { $ne: null } }, priority: 2 },
    { from: 'ask', to: 'edit' },
    {
      from: 'check',
      to: null,
      status: 'COMPLETED',
      condition: { score: { $gte: 5 } },
      priority: 1,
    },
    { from: 'check', to: 'edit', priority: 2 },
  ],
  tickets: [{ key: 'request-edit', title: 'Request an edit', fields: ['title', 'submitted_doc'] }],
};

export const ONBOARDING: WorkflowDocument = {
  workflow: {
    key: 'customer-onboarding',
    title: 'Customer onboarding',
    description: 'From a signed contract to a customer who can begin.',
    fields: {
      type: 'object',
      required: ['company', 'country', 'contact'],
      properties: {
        company: { type: 'string', title: 'Company', minLength: 2 },
        country: { type: 'string', title: 'Country', pattern: '^[A-Z]{2}$' },
        contact: { $ref: '#/$defs/contact' },
        risk: { type: 'string', title: 'Risk', enum: ['low', 'medium', 'high'] },
        accepted: { type: 'boolean', title: 'Accepted all the same' },
        account_id: { type: 'string', title: 'Account' },
        welcomed: { type: 'boolean', title: 'Welcomed' },
      },
      $defs: {
        contact: {
          type: 'object',
          title: 'Contact',
          required: ['name', 'email'],
          properties: {
            name: { type: 'string', title: 'Name' },
            email: { type: 'string', format: 'email', title: 'E-mail' },
          },
        },
      },
    },
  },
  tasks: [
    {
      key: 'credit-check',
      title: 'Ask for the credit rating',
      type: 'SYNC_ACTION',
      action_url: 'https://credit.example.com/rating',
      input_transform: { name: '$.company', country: '$.country', purpose: 'onboarding' },
      output_transform: { risk: '$.rating.class' },
      output: {
        type: 'object',
        required: ['risk'],
        properties: { risk: { enum: ['low', 'medium', 'high'] } },
      },
      retries: 2,
    },
    {
      key: 'review-risk',
      title: 'Decide about a risky customer',
      type: 'FORM',
      input: ['company', 'country', 'risk'],
      output: {
        type: 'object',
        required: ['accepted'],
        properties: { accepted: { type: 'boolean', title: 'Accepted' } },
      },
      executors: { company_roles: ['Finance'] },
    },
    {
      key: 'open-account',
      title: 'Open the account',
      type: 'ASYNC_ACTION',
      action_url: 'https://accounts.example.com/open',
      input_transform: { company: '$.company', contact: '$.contact' },
      output_transform: { account_id: '$.account.id' },
      output: {
        type: 'object',
        required: ['account_id'],
        properties: { account_id: { type: 'string' } },
      },
      timeout_seconds: 60,
    },
    {
      key: 'welcome',
      title: 'Welcome the customer',
      type: 'FORM',
      input: ['company', 'contact', 'account_id'],
      output: ['welcomed'],
    },
  ],
  transitions: [
    { from: null, to: 'credit-check' },
    {
      from: 'credit-check',
      to: 'review-risk',
      condition: { risk: { $in: ['medium', 'high'] } },
      priority: 1,
    },
    { from: 'credit-check', to: 'open-account', priority: 2 },
    { from: 'review-risk', to: 'open-account', condition: { accepted: true }, priority: 1 },
    { from: 'review-risk', to: null, status: 'CANCELLED', priority: 2 },
    { from: 'open-account', to: 'welcome' },
    { from: 'welcome', to: null, status: 'COMPLETED', condition: { welcomed: true } },
  ],
  tickets: [
    {
      key: 'new-customer',
      title: 'New customer',
      fields: ['company', 'country', 'contact'],
      company_roles: ['Sales'],
    },
  ],
};

export const LEAVE: WorkflowDocument = {
  workflow: {
    key: 'leave-request',
    title: 'Leave request',
    description: 'Leave is asked for, looked at, and written down.',
    parallel: true,
    fields: {
      type: 'object',
      required: ['first_day', 'last_day', 'days'],
      properties: {
        first_day: { type: 'string', format: 'date', title: 'First day' },
        last_day: { type: 'string', format: 'date', title: 'Last day' },
        days: { type: 'integer', title: 'Working days', minimum: 1, maximum: 60 },
        note: { type: 'string', title: 'Note', maxLength: 2000 },
        covered: { type: 'boolean', title: 'Somebody stands in' },
        within_allowance: { type: 'boolean', title: 'Within the allowance' },
        recorded: { type: 'boolean', title: 'Written down' },
      },
    },
  },
  tasks: [
    {
      key: 'check-cover',
      title: 'Is somebody there instead?',
      type: 'FORM',
      input: ['first_day', 'last_day', 'note'],
      output: {
        type: 'object',
        required: ['covered'],
        properties: { covered: { type: 'boolean', title: 'Somebody stands in' } },
      },
      executors: { company_roles: ['Team lead'] },
    },
    {
      key: 'check-allowance',
      title: 'Are there enough days left?',
      type: 'FORM',
      input: ['days'],
      output: {
        type: 'object',
        required: ['within_allowance'],
        properties: { within_allowance: { type: 'boolean', title: 'Within the allowance' } },
      },
      executors: { company_roles: ['Personnel'] },
    },
    {
      key: 'record',
      title: 'Write the leave down',
      type: 'FORM',
      input: ['first_day', 'last_day', 'days'],
      output: {
        type: 'object',
        required: ['recorded'],
        properties: { recorded: { type: 'boolean', const: true, title: 'Written down' } },
      },
      executors: { company_roles: ['Personnel'] },
    },
  ],
  transitions: [
    { from: null, to: 'check-cover' },
    { from: null, to: 'check-allowance', condition: { days: { $gt: 10 } } },
    {
      from: 'check-cover',
      to: 'record',
      condition: { covered: true, $or: [{ days: { $lte: 10 } }, { within_allowance: true }] },
    },
    { from: 'check-allowance', to: 'record', condition: { within_allowance: true, covered: true } },
    {
      from: 'check-cover',
      to: null,
      status: 'CANCELLED',
      condition: { $or: [{ covered: false }, { within_allowance: false }] },
    },
    {
      from: 'check-allowance',
      to: null,
      status: 'CANCELLED',
      condition: { $or: [{ within_allowance: false }, { covered: false }] },
    },
    { from: 'record', to: null, status: 'COMPLETED' },
  ],
  tickets: [
    {
      key: 'request-leave',
      title: 'Request leave',
      fields: ['first_day', 'last_day', 'days', 'note'],
    },
  ],
};
