'use client'

import {
  ConfirmationModal,
  PublishButton,
  toast,
  useDocumentInfo,
  useForm,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { type MouseEvent, useState } from 'react'

import type { Desk } from '../../collections/Projects/desk/endpoints'
import { Findings } from './Findings'
import { deskTexts } from './texts'
import { useDesk } from './useDesk'

const modalSlug = 'archive-publish-anyway'

/**
 * Payload's publish button with the gate in front of it: errors stop, warnings ask.
 *
 * The button stays Payload's own, with its menu; only the click is taken, and what it would have
 * done is done here when the gate is passed.
 */
export const GatedPublishButton = () => {
  const { i18n } = useTranslation()
  const t = deskTexts(i18n.language)
  const { code: locale } = useLocale()
  const { submit } = useForm()
  const info = useDocumentInfo()
  const { closeModal, openModal } = useModal()
  const { address, call, id, saveFirst } = useDesk()
  const [asked, setAsked] = useState<{ desk: Desk; isOneLanguage: boolean }>()

  const publish = async (isOneLanguage: boolean) => {
    const query = `depth=0&locale=${locale}${isOneLanguage ? `&publishSpecificLocale=${locale}` : ''}`
    const result = await submit({
      action: `${address}?${query}`,
      method: 'PATCH',
      overrides: { _status: 'published' },
    })
    if (!result) return
    info.setUnpublishedVersionCount(0)
    info.setMostRecentVersionIsAutosaved(false)
    info.setHasPublishedDoc(true)
  }

  const pass = async (isOneLanguage: boolean) => {
    await saveFirst()
    const { desk, error } = await call('desk')
    if (!desk) {
      toast.error(error || t.failed)
    } else if (desk.findings.some(({ level }) => level === 'error')) {
      toast.error(t.fixFirst)
      document.getElementById('archive-desk')?.focus()
    } else if (desk.findings.length > 0) {
      setAsked({ desk, isOneLanguage })
      openModal(modalSlug)
    } else {
      await publish(isOneLanguage)
    }
  }

  const take = (event: MouseEvent) => {
    const button = (event.target as Element).closest('#action-save, #publish-locale')
    // A project that is not saved yet has no desk: the server's own checks decide.
    if (!button || !id || (button as HTMLButtonElement).disabled) return
    event.preventDefault()
    event.stopPropagation()
    void pass(button.id === 'publish-locale')
  }

  return (
    <div className="archive-desk__publish" onClickCapture={take}>
      <PublishButton />
      <ConfirmationModal
        body={
          asked && (
            <>
              {asked.desk.isUnreviewed && <p>{t.askUnreviewed}</p>}
              <Findings findings={asked.desk.findings} hasLinks={false} />
            </>
          )
        }
        cancelLabel={t.cancel}
        className="archive-desk__ask"
        confirmLabel={t.publishAnyway}
        heading={t.askHeading}
        modalSlug={modalSlug}
        onConfirm={async () => {
          closeModal(modalSlug)
          if (asked) await publish(asked.isOneLanguage)
        }}
      />
    </div>
  )
}
