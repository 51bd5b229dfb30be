import type { ProjectSeed } from '../types'
import { bridges } from './bridges'
import { bsrAccess } from './bsrAccess'
import { dt4regions } from './dt4regions'
import { finestLink } from './finestLink'
import { fortyReady } from './fortyReady'
import { hyvanAsumisenTyokalupakki } from './hyvanAsumisenTyokalupakki'
import { ieer } from './ieer'
import { maakuntienLiitotYhdessaOppienJaKehittyen } from './maakuntienLiitotYhdessaOppienJaKehittyen'
import { medtech4Europe } from './medtech4Europe'
import { meTaitajat } from './meTaitajat'
import { nsbCore } from './nsbCore'
import { nuortenKoulutustakuu } from './nuortenKoulutustakuu'
import { passage } from './passage'
import { plan4blue } from './plan4blue'
import { reciprocity } from './reciprocity'
import { risBoost } from './risBoost'
import { scandria2act } from './scandria2act'
import { scienceMeetsRegions } from './scienceMeetsRegions'
import { silta } from './silta'
import { smartUpBsr } from './smartUpBsr'
import { uudenmaanDigituki } from './uudenmaanDigituki'
import { vihreanJaDigitaalisenYrittajyydenTukeminen } from './vihreanJaDigitaalisenYrittajyydenTukeminen'

/** The 22 ended projects of the demo archive, in the order of their source. */
export const projects: ProjectSeed[] = [
  bridges,
  bsrAccess,
  dt4regions,
  vihreanJaDigitaalisenYrittajyydenTukeminen,
  finestLink,
  hyvanAsumisenTyokalupakki,
  ieer,
  maakuntienLiitotYhdessaOppienJaKehittyen,
  meTaitajat,
  medtech4Europe,
  nsbCore,
  passage,
  plan4blue,
  reciprocity,
  risBoost,
  scandria2act,
  silta,
  smartUpBsr,
  scienceMeetsRegions,
  uudenmaanDigituki,
  nuortenKoulutustakuu,
  fortyReady,
]
