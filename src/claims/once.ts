/** A function of a string that keeps its latest answers: names and words come again and again. The answer is the same with and without. */
export function once<Answer>(read: (words: string) => Answer, most = 4096): (words: string) => Answer {
  const kept = new Map<string, Answer>()
  return (words) => {
    let answer = kept.get(words)
    if (answer === undefined) {
      if (kept.size >= most) kept.clear()
      kept.set(words, (answer = read(words)))
    }
    return answer
  }
}
