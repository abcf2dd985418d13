import type { Decided } from '../../api/index.ts'
import { texts } from '../texts.ts'

/** In a few words what people decided on a row; '' where nobody did. */
export function decidedText({ verdict, decisions }: Decided): string {
  const t = texts.decide
  const held = decisions.filter(({ state }) => state === 'in-force')
  const parts = [
    ...(verdict === 'disputed' ? [t.states.disputed] : held.filter(({ what }) => what === 'accept' || what === 'reject').slice(-1).map(({ what, who }) => `${t.what[what]} · ${who}`)),
    ...held.filter(({ what }) => what === 'attribute').slice(-1).map(({ who }) => t.addedBy(who)),
    ...held.filter(({ what }) => what === 'borders').slice(-1).map(({ who }) => t.bordersBy(who)),
    ...held.filter(({ what }) => what === 'speaker').slice(-1).map(({ who, basis }) => (basis === 'typed' ? t.speakerTypedBy(who) : t.speakerGivenBy(who))),
    ...held.filter(({ what }) => what === 'merge' || what === 'split').map(({ what, who }) => `${t.what[what]} · ${who}`),
    ...(held.some(({ what }) => what === 'note') ? [t.noted(held.filter(({ what }) => what === 'note').length)] : []),
  ]
  return [...new Set(parts)].join(' · ')
}
