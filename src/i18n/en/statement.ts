import type { statement as source } from '../fi/statement'

export const statement: Record<keyof typeof source, string> = {
  'statement.state': 'How accessible the service is',
  'statement.conformance.full':
    'The service meets the requirements of the Finnish Act on the Provision of Digital Services (306/2019), that is, levels A and AA of WCAG 2.1.',
  'statement.conformance.partial':
    'The service partially meets the requirements of the Finnish Act on the Provision of Digital Services (306/2019), that is, levels A and AA of WCAG 2.1.',
  'statement.conformance.not':
    'The service does not meet the requirements of the Finnish Act on the Provision of Digital Services (306/2019), that is, levels A and AA of WCAG 2.1.',
  'statement.assessor.self': 'We have assessed the service ourselves.',
  'statement.assessor.expert': 'An outside expert has assessed the service.',
  'statement.made': 'Statement written',
  'statement.reviewed': 'Statement last reviewed',
  'statement.servicePublished': 'Service published',
  'statement.shortcomings': 'Content that is not accessible',
  'statement.noShortcomings': 'We know of no shortcomings.',
  'statement.reason.notYet': 'It has not been put right yet.',
  'statement.reason.disproportionate':
    'Meeting the requirements would be a disproportionate burden.',
  'statement.reason.exempt': 'The Act does not cover this content.',
  'statement.criteria': 'WCAG success criteria: {criteria}.',
  'statement.fixBy': 'To be put right by: {date}.',
  'statement.documents': 'Accessibility of the documents',
  'statement.old':
    'Documents first published on the web before 23 September 2018 fall under the requirements only when someone needs them for their interests, rights or duties. You can ask for any document in an accessible form.',
  'statement.ask': 'Ask for an accessible version',
  'statement.feedback': 'Give feedback on accessibility',
  'statement.feedbackText':
    'Did you find something that is not accessible? Tell us, and we will answer within 14 days.',
  'statement.feedbackForm': 'Give feedback by the form',
  'statement.supervision': 'Supervision',
  'statement.supervisionText':
    'Please give feedback to us first. If you are not satisfied with our reply, or do not get one within 14 days, you can report the matter to the Finnish Transport and Communications Agency Traficom. The website of the authority tells how to make a report and how it is handled.',
  'statement.authority': 'Finnish Transport and Communications Agency Traficom',
  'statement.authorityUnit': 'Digital Accessibility Supervision Unit',
  'statement.authoritySite': 'www.webaccessibility.fi',
  'statement.authorityEmail': '',
  'statement.authorityPhone': '+358 29 534 5000',
}
