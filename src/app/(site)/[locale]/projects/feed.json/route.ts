import { feedRoute } from '@/app/(site)/feedRoute'
import { toJsonFeed } from '@/feeds/jsonFeed'

export const GET = feedRoute({ mimeType: 'application/feed+json', name: 'json', write: toJsonFeed })
