import type { Piece } from '@/search/snippet'

/** A piece of a text in its language, with what was looked for marked. */
export const Snippet = ({
  className,
  lang,
  pieces,
}: {
  className?: string | undefined
  lang?: string | undefined
  pieces: Piece[]
}) => (
  <p className={className} lang={lang}>
    {pieces.map(({ isMarked, text }, index) =>
      // Pieces have no identity but their place: the list is made once and never changes.
      isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
    )}
  </p>
)
