'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField, FormState } from 'payload'
import { fieldAffectsData, fieldHasSubFields, tabHasName } from 'payload/shared'
import { useEffect } from 'react'

/** Fields that start empty: what a row starts with (the kind of a figure, say), the server knows. */
const typed = new Set<ClientField['type']>([
  'checkbox',
  'date',
  'email',
  'number',
  'relationship',
  'text',
  'textarea',
  'upload',
])

/**
 * Opens the fields of a new row at once, so that what is typed into them stays.
 *
 * Payload adds an empty row and lets the server answer what its fields are. Until all answers that
 * are under way have come, each of them brings the fields as new ones, and their emptiness with
 * them, whatever has been typed meanwhile. A field that is there already is never taken for new.
 */
export const useOpenRows = (): void => {
  const [fields, dispatch] = useAllFormFields()
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const schema = collectionSlug ? getEntityConfig({ collectionSlug }).fields : undefined

  useEffect(() => {
    const formState = schema ? missingFields(fields, schema) : {}
    if (Object.keys(formState).length > 0) dispatch({ formState, type: 'UPDATE_MANY' })
  }, [dispatch, fields, schema])
}

/** The fields of rows that wait for the server, which the form does not hold yet. */
const missingFields = (fields: FormState, schema: ClientField[]): FormState => {
  const missing: FormState = {}
  for (const [path, { rows }] of Object.entries(fields)) {
    rows?.forEach(({ isLoading }, index) => {
      if (!isLoading) return
      for (const name of namesAt(path, schema)) {
        const at = `${path}.${String(index)}.${name}`
        if (!fields[at]) missing[at] = { initialValue: undefined, valid: true, value: undefined }
      }
    })
  }
  return missing
}

/** The names of the typed fields in a row of the array at `path`, groups with dots. */
const namesAt = (path: string, schema: ClientField[]): string[] => {
  const names = path.split('.').filter((part) => !/^\d+$/.test(part))
  let level = flat(schema)
  for (const name of names) level = flat(subFieldsOf(level.get(name)))
  return [...level].filter(([, { type }]) => typed.has(type)).map(([name]) => name)
}

const subFieldsOf = (field?: ClientField): ClientField[] =>
  field && 'fields' in field ? field.fields : []

/** Fields by their names within the data: what only lays out is passed through. */
const flat = (schema: ClientField[]): Map<string, ClientField> =>
  new Map(
    schema.flatMap((field): [string, ClientField][] => {
      if (field.type === 'tabs') {
        return field.tabs.flatMap((tab) => (tabHasName(tab) ? [] : [...flat(tab.fields)]))
      }
      if (fieldAffectsData(field)) return [[field.name, field]]
      return fieldHasSubFields(field) ? [...flat(field.fields)] : []
    }),
  )
