import { join } from 'node:path'
import type { CollectionConfig, JSONField, NumberField, SelectField, TextField } from 'payload'

import { nobody } from '../../access/nobody'
import { publisher } from '../../access/publisher'
import type { FileStore } from '../../documents/store/fileStore'
import { withFileStore } from '../../documents/store/withFileStore'
import { withWholeFiles } from '../../documents/whole/withWholeFiles'
import { importEndpoints } from './endpoints'
import { readUpload } from './readUpload'
import { importsSlug } from './slug'

const never = () => false
const access = { create: nobody, update: nobody }

/**
 * A file that is brought into the archive, and how far that has come: kept in the database, so that
 * a run that was cut short goes on from there. Its screen is `src/admin/importing`.
 */
export const createImportsCollection = ({
  fileStore,
  mediaDir,
}: {
  fileStore?: FileStore | undefined
  mediaDir: string
}): CollectionConfig => withFileStore(withWholeFiles(importsIn(mediaDir)), fileStore)

const importsIn = (mediaDir: string): CollectionConfig => ({
  slug: importsSlug,
  labels: { plural: { en: 'Imports', fi: 'Tuonnit' }, singular: { en: 'Import', fi: 'Tuonti' } },
  access: { create: publisher, delete: publisher, read: publisher, update: never },
  admin: { hidden: true, useAsTitle: 'filename' },
  disableDuplicate: true,
  endpoints: importEndpoints(),
  fields: [
    select('kind', { en: 'Kind', fi: 'Laji' }, ['table', 'archive']),
    select('mode', { en: 'Mode', fi: 'Tapa' }, ['check', 'take']),
    select('state', { en: 'State', fi: 'Tila' }, ['ready', 'running', 'stopped', 'failed', 'done']),
    number('total', { en: 'Rows', fi: 'Rivejä' }),
    number('done', { en: 'Rows done', fi: 'Rivejä tehty' }),
    text('fault', { en: 'Fault', fi: 'Vika' }),
    // Whoever has the latest of these goes on; a run with an older one ends.
    text('runner', { en: 'Run', fi: 'Ajo' }),
    text('startedBy', { en: 'Started by (user’s ID)', fi: 'Käynnistäjä (tunniste)' }),
    text('language', { en: 'Language of the report', fi: 'Raportin kieli' }),
    text('startedAt', { en: 'Started', fi: 'Käynnistetty' }),
    json('headings', { en: 'Headings', fi: 'Otsikot' }),
    json('samples', { en: 'First rows', fi: 'Ensimmäiset rivit' }),
    json('mapping', { en: 'Columns', fi: 'Sarakkeet' }),
    json('report', { en: 'Report', fi: 'Raportti' }),
  ],
  hooks: { beforeChange: [readUpload] },
  upload: { staticDir: join(mediaDir, importsSlug) },
})

type Label = { en: string; fi: string }

const select = (name: string, label: Label, options: string[]): SelectField => ({
  name,
  type: 'select',
  access,
  label,
  options,
})
const text = (name: string, label: Label): TextField => ({ name, type: 'text', access, label })
const number = (name: string, label: Label): NumberField => ({
  name,
  type: 'number',
  access,
  label,
})
const json = (name: string, label: Label): JSONField => ({ name, type: 'json', access, label })
