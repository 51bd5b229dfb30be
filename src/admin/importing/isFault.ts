import { faults } from '../../importing/tables/table'

/** Whether an import failed for a reason that the file itself gave. */
export const isFault = (reason: unknown): reason is (typeof faults)[number] =>
  (faults as readonly unknown[]).includes(reason)
