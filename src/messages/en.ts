import type { Messages } from './fi'

export const en: Messages = {
  'alt.required':
    'Write the alternative text in: {language}. If the image is only decoration, choose “The image is decorative”.',
  'date.form': 'Write a year, a month or a day: 2016, 10/2019 or 31.8.2023.',
  'file.corrupt':
    'The file cannot be read: it is corrupt or incomplete. Save it again and try once more.',
  'file.hasCommands':
    'The file has an action that starts a program on the reader’s computer or sends data. Remove it and save the file again.',
  'file.hasFiles':
    'There are other files inside the file. Remove them or add them as attachments of their own.',
  'file.hasMacros': 'The file has macros. Save it without them and try again.',
  'file.hasScripts':
    'The file has JavaScript in it. Save it without, for example by printing it to a PDF.',
  'file.locked': 'The file is locked with a password. Save it without one and try again.',
  'file.otherType':
    'Choose a {type} file in its place, so that the address of the attachment stays. A file of another type can be added as a new attachment.',
  'file.personalData':
    'The file probably has personal data in it: {findings}. Check them, and if the file may still be published, mark them as checked.',
  'file.missing': 'Choose a file.',
  'file.reasonMissing':
    'Write why the file is replaced. Readers see the reason beside the earlier file.',
  'file.storeAway':
    'The file could not be saved because the file storage does not answer. Nothing was saved. Try again in a moment.',
  'file.tooLarge': 'The file is too large. The largest size allowed is {limit}.',
  'file.tooSlow':
    'Checking the file took too long. Save a simpler file, for example with smaller pictures.',
  'file.unpacksTooLarge': 'The file unpacks to too much, so it cannot be taken.',
  'file.wrongType': 'The content of the file is not of an allowed type. Allowed types: {types}.',
  'budget.absurd': 'Check the amount: it must be whole euros from 1 to {limit}.',
  'budget.shareAboveTotal': 'The own share is larger than the total budget.',
  'count.invalid': 'Write a whole number from 1 to {limit}.',
  'feedback.dueToday': 'Last day',
  'feedback.handled': 'Handled',
  'feedback.late_one': '{count} day late',
  'feedback.late_other': '{count} days late',
  'feedback.left_one': '{count} day left',
  'feedback.left_other': '{count} days left',
  'feedback.messageEmpty': 'Write what it is about.',
  'feedback.outcomeMissing': 'Choose how the message was settled.',
  'figure.rangeReversed': 'The upper end of the range is smaller than the lower end.',
  'personalData.identityCode': 'personal identity codes (p. {pages})',
  'personalData.phone': 'telephone numbers (p. {pages})',
  'phase.endBeforeStart': 'The end {end} is before the start {start}.',
  'phase.overlaps': 'The phase overlaps another phase ({period}).',
  'query.depth': 'References can be filled in at most {limit} levels deep (depth).',
  'query.fields': 'At most {limit} fields can be named (select, populate, joins).',
  'query.limit': 'Ask for 1 to {limit} results at a time (limit), and for the rest by page (page).',
  'query.locale':
    'Ask for one language at a time (locale). The open API gives all of them: /api/open/v1.',
  'query.page': 'The page must be from 1 to {limit} (page).',
  'query.sort': 'Sort by at most {limit} fields, and not by those of a related record (sort).',
  'query.where':
    'There are too many conditions: at most {limit}, in groups at most three deep (where).',
  'reference.inUse':
    'This cannot be deleted because it is in use ({count}): {names}. Remove the references first.',
  'project.othersTurn':
    'Somebody else is editing this project, so your change was not saved. Take over the editing, or wait until they have finished.',
  'related.self': 'A project cannot be related to itself.',
  'review.remarkMissing': 'Write what should be changed.',
  'review.stepClosed':
    'The state of the project has changed, or this is not for your role. Refresh the page and look again.',
  'review.twoPeople':
    'Publishing takes two people: somebody else has to send the project for review first.',
  'slug.taken': 'The address is already used by “{title}”. Choose another.',
  'slug.empty': 'The address must have letters or digits.',
  'later.notFuture': 'Choose a time that has not passed yet.',
  'preview.expiry': 'Choose a day that is at most {days} days from now.',
  'withdrawal.reasonMissing': 'Choose why the project is taken down.',
  'withdrawal.successorMissing': 'Choose the project that this one was merged into.',
  'url.invalid': 'Write the whole address, for example https://www.example.org.',
}
