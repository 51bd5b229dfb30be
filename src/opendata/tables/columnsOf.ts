import type { AnyRecord, Grain } from '../schema/grains'
import type { Column } from './column'
import { documentColumns, partnerColumns, programmeColumns, topicColumns } from './namedColumns'
import { projectColumns } from './projectColumns'

const columns = {
  documents: documentColumns,
  partners: partnerColumns,
  programmes: programmeColumns,
  projects: projectColumns,
  topics: topicColumns,
}

/** The columns of a grain; they take only records of that grain. */
export const columnsOf = (grain: Grain): Column<AnyRecord>[] =>
  columns[grain] as unknown as Column<AnyRecord>[]
