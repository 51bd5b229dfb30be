import type { feedback as source } from '../fi/feedback'

export const feedback: Record<keyof typeof source, string> = {
  'feedback.title': 'Contact us',
  'feedback.intro':
    'Ask for an accessible version of a document, report an error or give feedback on accessibility. We answer within 14 days.',
  'feedback.required': 'Fields marked with an asterisk (*) are required.',
  'feedback.kind': 'What is it about?',
  'feedback.kind.accessibleVersion': 'I would like an accessible version of a document',
  'feedback.kind.error': 'There is an error on a page',
  'feedback.kind.accessibility': 'Feedback on accessibility',
  'feedback.kind.other': 'Something else',
  'feedback.document': 'Document',
  'feedback.page': 'Which page or document is it about?',
  'feedback.pageHint': 'Its address or name.',
  'feedback.message': 'Your message',
  'feedback.messageHint':
    'If you ask for an accessible document, tell us the form in which you need it.',
  'feedback.name': 'Name',
  'feedback.email': 'E-mail address',
  'feedback.emailHint': 'Give your address if you would like an answer.',
  'feedback.optional': '(optional)',
  'feedback.trap': 'Leave this field empty',
  'feedback.send': 'Send',
  'feedback.privacy':
    'Only the staff of the archive read your message, name and address. They are deleted 90 days after the matter has been settled.',
  'feedback.privacyLink': 'Read more about privacy',
  'feedback.errorTitle': 'The message was not sent',
  'feedback.errorPrefix': 'Error: ',
  'feedback.fault.kind': 'Choose what it is about.',
  'feedback.fault.messageEmpty': 'Write a message.',
  'feedback.fault.messageLong': 'Shorten the message to at most 4,000 characters.',
  'feedback.fault.nameLong': 'Shorten the name to at most 120 characters.',
  'feedback.fault.pageLong': 'Shorten this to at most 500 characters.',
  'feedback.fault.emailForm': 'Check the e-mail address: it should look like name@example.com.',
  'feedback.fault.emailLong': 'The e-mail address is too long.',
  'feedback.refusal.faults': 'Correct the following and send the message again.',
  'feedback.refusal.early':
    'The form was sent the moment it was opened, so the message was not taken. Send it again. Everything you wrote is still here.',
  'feedback.refusal.late':
    'The form had been open for too long. Send the message again. Everything you wrote is still here.',
  'feedback.refusal.trap':
    'A field that is hidden from people was filled in, so the message was not taken. It is empty now: send the message again.',
  'feedback.refusal.tooMany':
    'Many messages have come in a short time. Send the message again in an hour. Everything you wrote is still on this page.',
  'feedback.sentTitle': 'Thank you, we have your message',
  'feedback.sentReference':
    'The reference of your message is {reference}. Mention it if you ask about the matter.',
  'feedback.sentText':
    'We will deal with the message within 14 days. If you gave an e-mail address, we will answer you there.',
  'feedback.sentBack': 'Back to the front page',
  'feedback.errorLink': 'Report an error on this page',
  'nav.feedback': 'Contact us',
}
