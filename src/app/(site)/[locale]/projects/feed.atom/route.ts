import { feedRoute } from '@/app/(site)/feedRoute'
import { toAtom } from '@/feeds/atom'

export const GET = feedRoute({ mimeType: 'application/atom+xml', name: 'atom', write: toAtom })
