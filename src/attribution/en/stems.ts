/** Forms that the endings do not lead back to their word. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  ('said:say says:say told:tell wrote:write written:write thought:think thinks:think knew:know known:know felt:feel saw:see seen:see heard:hear ' +
  'spoke:speak spoken:speak gave:give given:give made:make took:take taken:take went:go gone:go put:put read:read swore:swear sworn:swear ' +
  'meant:mean found:find came:come held:hold kept:keep laid:lay led:lead left:leave sent:send shown:show showed:show stood:stand ' +
  'understood:understand sought:seek forecast:forecast foresaw:foresee forgot:forget forgotten:forget chose:choose chosen:choose ' +
  'drew:draw drawn:draw got:get gotten:get began:begin begun:begin broke:break broken:break brought:bring fought:fight struck:strike ' +
  'shot:shoot sang:sing taught:teach won:win lied:lie lying:lie denied:deny denies:deny implied:imply implies:imply cried:cry cries:cry ' +
  'replied:reply replies:reply testified:testify testifies:testify is:be are:be was:be were:be been:be being:be am:be \'s:be \'re:be \'m:be ' +
  'has:have had:have having:have \'ve:have \'d:have does:do did:do done:do doing:do n\'t:not seeing:see agreed:agree agreeing:agree ' +
  'guaranteed:guarantee foreseen:foresee bet:bet withdrew:withdraw men:man women:woman people:people children:child'
  ).split(' ').map((pair) => pair.split(':') as [string, string]),
)

const cache = new Map<string, string>()

/**
 * A short form that a word's inflections share: "claims", "claimed" and "claiming" all give "claim". Not always a word of the
 * dictionary ("accus"); lexicons go through the same function. Apostrophes must be straight.
 */
export function stemOf(lower: string): string {
  let stem = cache.get(lower)
  if (stem !== undefined) return stem
  stem = withoutEnding(IRREGULAR.get(lower) ?? lower)
  if (cache.size > 50000) cache.clear()
  cache.set(lower, stem)
  return stem
}

function withoutEnding(word: string): string {
  if (word.length < 4 || !/^[a-z-]+$/.test(word)) return word
  let stem = word
  if (/(?:ied|ies)$/.test(stem) && stem.length > 4) stem = stem.slice(0, -3) + 'y'
  else if (/(?:ss|sh|ch|x|zz)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1)
  else if (/[aeiouy].*ed$/.test(stem) && !/eed$/.test(stem)) stem = undoubled(stem.slice(0, -2))
  else if (/[aeiouy].*ing$/.test(stem) && stem.length > 5) stem = undoubled(stem.slice(0, -3))
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

/** "admitt" to "admit", but "add", "tell" and "stress" stay. */
function undoubled(stem: string): string {
  return stem.length > 4 && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
