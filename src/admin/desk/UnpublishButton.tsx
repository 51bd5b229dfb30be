'use client'

import './desk.css'

import {
  ConfirmationModal,
  PopupList,
  toast,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'

import { deskTexts } from './texts'
import { useDesk } from './useDesk'
import { type Choice, WithdrawalChoice, wholeWithdrawal } from './WithdrawalChoice'

const modalSlug = 'archive-unpublish'

/** Takes a project down, when it is said why: its readers are told, or led elsewhere. */
export const UnpublishButton = () => {
  const { i18n, t: ofPayload } = useTranslation()
  const t = deskTexts(i18n.language)
  const { hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const { id, patch, saveFirst } = useDesk()
  const [choice, setChoice] = useState<Choice>({})
  if (!id || !hasPublishedDoc || !hasPublishPermission || isTrashed) return null

  const takeDown = async () => {
    const withdrawal = wholeWithdrawal(choice)
    if (!withdrawal) {
      toast.error(choice.reason ? t.successorMissing : t.reasonMissing)
      return
    }
    await saveFirst()
    const error = await patch({ _status: 'draft', withdrawal })
    if (error === undefined) {
      // The edit view keeps what it knows in many places: it reads all of it anew.
      window.location.reload()
    } else toast.error(error || t.failed)
  }

  return (
    <>
      <PopupList.Button
        id="action-unpublish"
        onClick={() => {
          openModal(modalSlug)
        }}
      >
        {ofPayload('version:unpublish')}
      </PopupList.Button>
      <ConfirmationModal
        body={
          <>
            <p>{t.unpublishExplanation}</p>
            <WithdrawalChoice choice={choice} onChange={setChoice} project={id} />
          </>
        }
        cancelLabel={t.cancel}
        className="archive-desk__ask"
        confirmLabel={t.unpublish}
        heading={t.unpublishHeading}
        modalSlug={modalSlug}
        onConfirm={takeDown}
      />
    </>
  )
}
