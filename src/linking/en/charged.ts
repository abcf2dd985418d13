/**
 * Beginnings of words that blame or excuse, whoever says them of whom: of two neighbouring words that statements share, one must begin
 * so for the two to be an argument and no mere subject. No party, no place, nothing of one side alone.
 */
const BEGINNINGS = `abus aggressor appeas arrogan atroci barbar bigot blackmail brainwash brutal bully bullies callous careless catastroph cherri cherry collu complicit
conspir corrupt coward crackdown cruelt cynic deceit deceiv deception demoni derelict despot destabili dictat disgrac dishonest disinform disloyal disproportion
distort exploitat extort fabricat farc fascis fearmonger fraud genocid greed harass hatred hoax hostil humiliat hypocri imperialis impun incit incompet indiffer inhuman injust intimidat intoleran
irrespons lawless looting malic manipulat massacr merciless mislead mockery monst narrativ neglect negligen oppress outrag persecut plunder politiciz politicis precaution propaganda
provocat puppet rampag reckless repressi reprisal restrain ruthless sabotag scapegoat shame shameful slander slaught smear spineless stooge subver swindl
tyran treacher treason unfair unfit unjust untrust unwarrant warmong whitewash witch wreck xenophob`

const STARTS = BEGINNINGS.split(/\s+/)
const WHOLE: ReadonlySet<string> = new Set('rigged sham plot plots cruel evil fake insult insults racist racists bloodshed gun-running smoking murderous criminals'.split(' '))
const cache = new Map<string, boolean>()

/** Of a word in lower case. */
export function isCharged(key: string): boolean {
  let is = cache.get(key)
  if (is === undefined) {
    is = WHOLE.has(key) || STARTS.some((start) => key.startsWith(start))
    if (cache.size > 20000) cache.clear()
    cache.set(key, is)
  }
  return is
}
