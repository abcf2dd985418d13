/**
 * A word without its commonest endings: enough for "strikes" to meet "strike", "intends" "intend" and "complaining"
 * "complained". Numbers and short words stay.
 */
export function stemOf(key: string): string {
  if (key.length < 4 || key.startsWith('#')) return key
  let stem = key.endsWith('\'s') ? key.slice(0, -2) : key.endsWith('\'') ? key.slice(0, -1) : key
  if (stem.endsWith('ies') && stem.length > 4) stem = stem.slice(0, -3) + 'y'
  else if (stem.endsWith('s') && !stem.endsWith('ss') && !stem.endsWith('us') && !stem.endsWith('is')) stem = stem.slice(0, -1)
  for (const ending of ['ational', 'ation', 'ition', 'ing', 'ment', 'ed', 'ion', 'ly', 'al', 'er']) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 4) {
      stem = stem.slice(0, -ending.length)
      break
    }
  }
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1)
  if (stem.length > 4 && stem.endsWith('y')) stem = stem.slice(0, -1) + 'i'
  return stem
}
