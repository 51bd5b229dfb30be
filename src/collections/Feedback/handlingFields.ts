import type { Field, SelectFieldSingleValidation } from 'payload'

import { nobody } from '../../access/nobody'
import { message } from '../../messages'
import { tellTimeLeft } from './hooks/tellTimeLeft'

const moment = {
  date: { displayFormat: 'd.M.yyyy HH:mm', pickerAppearance: 'dayAndTime' },
} as const
const kept = { access: { create: nobody, update: nobody } }

const requireOutcome: SelectFieldSingleValidation = (value, { data, req }) =>
  (data as { state?: string }).state === 'handled' && !value
    ? message(req, 'feedback.outcomeMissing')
    : true

/** How the message is handled, and how long there is for it. */
export const handlingFields = (): Field[] => [
  {
    name: 'reference',
    type: 'text',
    label: { en: 'Reference', fi: 'Viite' },
    ...kept,
    admin: { position: 'sidebar', readOnly: true },
    index: true,
  },
  {
    name: 'timeLeft',
    type: 'text',
    label: { en: 'Time left', fi: 'Aikaa jäljellä' },
    admin: { position: 'sidebar', readOnly: true },
    hooks: { afterRead: [tellTimeLeft] },
    virtual: true,
  },
  {
    name: 'state',
    type: 'select',
    label: { en: 'State', fi: 'Tila' },
    admin: { position: 'sidebar' },
    defaultValue: 'new',
    options: [
      { label: { en: 'New', fi: 'Uusi' }, value: 'new' },
      { label: { en: 'Being handled', fi: 'Käsittelyssä' }, value: 'inProgress' },
      { label: { en: 'Handled', fi: 'Käsitelty' }, value: 'handled' },
    ],
    required: true,
  },
  {
    name: 'outcome',
    type: 'select',
    label: { en: 'Outcome', fi: 'Lopputulos' },
    admin: {
      description: {
        en: 'Needed when the message has been handled.',
        fi: 'Tarvitaan, kun yhteydenotto on käsitelty.',
      },
      position: 'sidebar',
    },
    options: [
      {
        label: { en: 'Delivered, corrected or answered', fi: 'Toimitettu, korjattu tai vastattu' },
        value: 'done',
      },
      { label: { en: 'Passed on', fi: 'Siirretty toiselle' }, value: 'passedOn' },
      { label: { en: 'Could not be done', fi: 'Ei voitu toteuttaa' }, value: 'notPossible' },
      { label: { en: 'Needed no action', fi: 'Ei vaatinut toimia' }, value: 'noAction' },
    ],
    validate: requireOutcome,
  },
  {
    name: 'replyNote',
    type: 'textarea',
    label: { en: 'What was answered', fi: 'Mitä vastattiin' },
    maxLength: 4000,
  },
  {
    name: 'receivedAt',
    type: 'date',
    label: { en: 'Received', fi: 'Saapunut' },
    access: { update: nobody },
    admin: { ...moment, position: 'sidebar' },
    defaultValue: () => new Date().toISOString(),
    index: true,
    required: true,
  },
  {
    name: 'dueAt',
    type: 'date',
    label: { en: 'Answer by', fi: 'Vastattava viimeistään' },
    ...kept,
    admin: { ...moment, position: 'sidebar', readOnly: true },
    index: true,
  },
  {
    name: 'handledAt',
    type: 'date',
    label: { en: 'Handled', fi: 'Käsitelty' },
    ...kept,
    admin: { ...moment, position: 'sidebar', readOnly: true },
    index: true,
  },
  {
    name: 'forgottenAt',
    type: 'date',
    label: { en: 'Personal data deleted', fi: 'Henkilötiedot poistettu' },
    ...kept,
    admin: {
      ...moment,
      condition: ({ forgottenAt }) => Boolean(forgottenAt),
      position: 'sidebar',
      readOnly: true,
    },
  },
]
