import { editDistance } from '../text/nearest.ts'
import { fold } from '../text/words.ts'
import { SPELLINGS } from './en/spellings.ts'
import { once } from './once.ts'

/** A place's name as it is compared: no case, diacritics, marks or article; one for all spellings of other scripts that are known. */
export const placeKey = once((name): string => {
  const key = fold(name).replace(/[’'`\s-]+/g, ' ').replace(/^(?:the|al|el|ar|ash|as|an|ad) /, '').trim()
  return SPELLINGS.get(key) ?? key
})

/** One name, or spelt in two ways: a letter more, less or other in a long one. */
export const sameName = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 6 && Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= 1)
