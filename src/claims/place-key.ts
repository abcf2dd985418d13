import { editDistance } from '../text/nearest.ts'
import { fold } from '../text/words.ts'

/** A place's name as it is compared: no case, diacritics, marks or article. */
export const placeKey = (name: string): string => fold(name).replace(/[’'`\s-]+/g, ' ').replace(/^(?:the|al|el|ar|ash|as|an|ad) /, '').trim()

/** One name, or spelt in two ways: a letter more, less or other in a long one. */
export const sameName = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 6 && Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= 1)
