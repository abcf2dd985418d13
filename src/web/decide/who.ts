const KEY = 'sayso-who'

/** The name that decisions are signed with; '' until it was asked for. Kept on this machine. */
export function storedWho(): string {
  try {
    return localStorage.getItem(KEY) ?? remembered
  } catch {
    return remembered // storage may be forbidden
  }
}

let remembered = ''

export function storeWho(who: string): void {
  remembered = who
  try {
    localStorage.setItem(KEY, who)
  } catch {
    // kept for this page only
  }
}
