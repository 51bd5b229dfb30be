import type { openData as fi } from '../fi/openData'

export const openData: Record<keyof typeof fi, string> = {
  'nav.open-data': 'Open data',
  'openData.title': 'Open data',
  'openData.intro':
    'You may download, use and share the public data of the archive. It is the same as on the pages, and is up to date the moment the archive changes.',
  'openData.downloads': 'Download the data',
  'openData.downloadsHelp':
    'The Excel file is made for people, CSV and JSON for programs. JSON-LD is linked data with the vocabulary of schema.org.',
  'openData.grain.projects': 'Projects',
  'openData.grain.partners': 'Partners',
  'openData.grain.programmes': 'Programmes',
  'openData.grain.topics': 'Topics',
  'openData.grain.documents': 'Documents',
  'openData.what': 'Data set',
  'openData.formats': 'Files',
  'openData.download': '{what}, {format}',
  'openData.excelCsv': 'CSV for Excel',
  'openData.filtered': 'Download a part',
  'openData.filteredText':
    'Narrow the list on the page of projects. The links at the end of the list give exactly the projects that you have narrowed it to, or their partners, programmes and documents.',
  'openData.toList': 'Go to the list of projects',
  'openData.whole': 'The whole archive',
  'openData.wholeText':
    'One ZIP file has all the public data, the documents and the images, with their checksums.',
  'openData.wholeLink': 'Download the whole archive (ZIP)',
  'openData.api': 'API',
  'openData.apiText':
    'The API is for reading only. It needs no key, and can be called straight from a browser. Identifiers are stable.',
  'openData.apiLink': 'Description of the API',
  'openData.catalogue': 'Catalogue',
  'openData.catalogueText':
    'The DCAT-AP description is for services that list open data, such as avoindata.fi.',
  'openData.catalogueLink': 'DCAT-AP description (JSON-LD)',
  'openData.licence': 'Licences',
  'openData.licenceProjects': 'Data on projects:',
  'openData.licenceAttribution': 'Name the Helsinki-Uusimaa Regional Council as the source.',
  'openData.licenceMetadata': 'Data describing partners, programmes, topics and documents:',
  'openData.licenceDocuments':
    'The licence of each document is in its record. The licence does not cover logos and emblems: they belong to their owners.',
  'openData.quality': 'What to know about the data',
  'openData.qualityUnknown': 'What is unknown is absent. It is not zero.',
  'openData.qualityApproximate':
    'An approximate sum is marked as such. A total is approximate when any part of it is.',
  'openData.qualityDates':
    'A date is as exact as it is known: a year, a month or a day (ISO 8601).',
  'openData.qualityLanguages':
    'A text is in the languages that it was written in. A missing translation is not replaced by another language.',
  'openData.listHeading': 'Download this data',
  'openData.listText': 'The files have exactly what the list is narrowed to.',
  'openData.more': 'More about open data',
  'openDataApi.title': 'API of the open data',
  'openDataApi.intro':
    'Address, parameters and the structure of the records. The same description is there for programs as an OpenAPI 3.1 file.',
  'openDataApi.base': 'Base address',
  'openDataApi.file': 'OpenAPI file',
  'openDataApi.example': 'Example',
  'openDataApi.rules': 'Rules for everything',
  'openDataApi.rulePaging':
    'A list comes in pages. The address of the next page is in links.next. Pages stay in order even if projects are added while you read.',
  'openDataApi.ruleCache':
    'An answer has an ETag and Last-Modified. Send them back (If-None-Match, If-Modified-Since) and you get 304 when nothing has changed.',
  'openDataApi.ruleProblems':
    'An error follows RFC 9457 (application/problem+json), in Finnish or English by the Accept-Language header.',
  'openDataApi.ruleVersions':
    'The version is in the address. Fields may be added within a version; removing one or changing its meaning makes a new version.',
  'openDataApi.operations': 'Addresses',
  'openDataApi.parameters': 'Parameters',
  'openDataApi.name': 'Name',
  'openDataApi.meaning': 'Meaning',
  'openDataApi.records': 'Records',
  'openDataApi.field': 'Field',
  'openDataApi.type': 'Type',
  'openDataApi.optional': 'may be absent',
}
