/** Slug of the collection of imports, and name of their queue of jobs. */
export const importsSlug = 'imports'
