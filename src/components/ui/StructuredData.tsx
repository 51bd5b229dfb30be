/** Facts of the page for machines, as JSON-LD. It is data: no browser runs it. */
export const StructuredData = ({ data }: { data: object }) => (
  <script
    dangerouslySetInnerHTML={{
      // A text with a tag in it must not end the element.
      __html: JSON.stringify(data).replace(/</g, '\\u003c'),
    }}
    type="application/ld+json"
  />
)
