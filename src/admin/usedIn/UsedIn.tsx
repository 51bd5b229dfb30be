import './usedIn.css'

import Link from 'next/link'
import type { UIFieldServerProps } from 'payload'

import { usesOf } from '../../collections/usesOf'
import type { NamedCollection } from '../../publicity/isNamedInPublic'
import { usedInTexts } from './texts'

type Props = UIFieldServerProps & { collection: NamedCollection }

/** Beside the fields of what projects share: which projects have it, and whether readers see it there. */
export const UsedIn = async ({ collection, id, i18n, req }: Props) => {
  if (!id) return null
  const t = usedInTexts(i18n.language)
  const uses = await usesOf(req, collection, id)
  const { admin } = req.payload.config.routes
  return (
    <section aria-labelledby="archive-used-in" className="archive-used-in">
      <h2 id="archive-used-in">{t.heading}</h2>
      {uses.length === 0 ? (
        <p>{t.nowhere}</p>
      ) : (
        <>
          <p>{t.kept}</p>
          <ul>
            {uses.map((use) => (
              <li key={use.id}>
                <Link
                  href={`${admin}/collections/${use.collection}${use.isInTrash ? '/trash' : ''}/${String(use.id)}`}
                  prefetch={false}
                >
                  {use.title}
                </Link>{' '}
                <small>{use.isInTrash ? t.trash : use.isPublic ? t.published : t.draft}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
