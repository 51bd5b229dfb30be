import * as migration_20261124_131540_initial from './20261124_131540_initial'
import * as migration_20261124_184305_roles from './20261124_184305_roles'
import * as migration_20261124_190857_desk from './20261124_190857_desk'
import * as migration_20261124_195737_files_inspected from './20261124_195737_files_inspected'
import * as migration_20261124_201959_feedback from './20261124_201959_feedback'
import * as migration_20261124_203349_open_data_identifiers from './20261124_203349_open_data_identifiers'
import * as migration_20261124_213749_search from './20261124_213749_search'
import * as migration_20261124_225211_accessibility_statement from './20261124_225211_accessibility_statement'
import * as migration_20261124_230236_imports from './20261124_230236_imports'
import * as migration_20261124_231156_change_log from './20261124_231156_change_log'
import * as migration_20261125_012454_texts_by_document from './20261125_012454_texts_by_document'
import * as migration_20261125_023615_remove_search_text from './20261125_023615_remove_search_text'
import * as migration_20261125_025210_safety from './20261125_025210_safety'
import * as migration_20261125_180044_password_requests from './20261125_180044_password_requests'

export const migrations = [
  {
    up: migration_20261124_131540_initial.up,
    down: migration_20261124_131540_initial.down,
    name: '20261124_131540_initial',
  },
  {
    up: migration_20261124_184305_roles.up,
    down: migration_20261124_184305_roles.down,
    name: '20261124_184305_roles',
  },
  {
    up: migration_20261124_190857_desk.up,
    down: migration_20261124_190857_desk.down,
    name: '20261124_190857_desk',
  },
  {
    up: migration_20261124_195737_files_inspected.up,
    down: migration_20261124_195737_files_inspected.down,
    name: '20261124_195737_files_inspected',
  },
  {
    up: migration_20261124_201959_feedback.up,
    down: migration_20261124_201959_feedback.down,
    name: '20261124_201959_feedback',
  },
  {
    up: migration_20261124_203349_open_data_identifiers.up,
    down: migration_20261124_203349_open_data_identifiers.down,
    name: '20261124_203349_open_data_identifiers',
  },
  {
    up: migration_20261124_213749_search.up,
    down: migration_20261124_213749_search.down,
    name: '20261124_213749_search',
  },
  {
    up: migration_20261124_225211_accessibility_statement.up,
    down: migration_20261124_225211_accessibility_statement.down,
    name: '20261124_225211_accessibility_statement',
  },
  {
    up: migration_20261124_230236_imports.up,
    down: migration_20261124_230236_imports.down,
    name: '20261124_230236_imports',
  },
  {
    up: migration_20261124_231156_change_log.up,
    down: migration_20261124_231156_change_log.down,
    name: '20261124_231156_change_log',
  },
  {
    up: migration_20261125_012454_texts_by_document.up,
    down: migration_20261125_012454_texts_by_document.down,
    name: '20261125_012454_texts_by_document',
  },
  {
    up: migration_20261125_023615_remove_search_text.up,
    down: migration_20261125_023615_remove_search_text.down,
    name: '20261125_023615_remove_search_text',
  },
  {
    up: migration_20261125_025210_safety.up,
    down: migration_20261125_025210_safety.down,
    name: '20261125_025210_safety',
  },
  {
    up: migration_20261125_180044_password_requests.up,
    down: migration_20261125_180044_password_requests.down,
    name: '20261125_180044_password_requests',
  },
]
