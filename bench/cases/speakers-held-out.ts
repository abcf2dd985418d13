export const SPEAKERS_HELD_OUT = ``
