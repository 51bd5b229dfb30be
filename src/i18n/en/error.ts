/** Apart from the rest: the error page is the only one that the browser gets the texts of. */
export const error = {
  'error.title': 'The page could not be shown',
  'error.text': 'Something is wrong with the service. Please try again in a moment.',
  'error.retry': 'Try again',
  'error.toList': 'Go to the projects',
}
