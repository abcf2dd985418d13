import { BODY, COUNT } from './boilerplate-words.ts'

/** Pieces of a line that holds nothing but data about the article: a date, "Written by …", "Read 125 times". */
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?` +
  String.raw`|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|января|февраля|марта|апреля|мая|июня|июля` +
  String.raw`|августа|сентября|октября|ноября|декабря|janvier|février|mars|avril|mai|juin|juillet|août|septembre` +
  String.raw`|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril` +
  String.raw`|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio` +
  String.raw`|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro` +
  String.raw`|novembro|dezembro)`
const WEEKDAY = String.raw`(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?` +
  String.raw`|sat(?:urday)?|sun(?:day)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|lundi|mardi` +
  String.raw`|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag` +
  String.raw`|lunes|martes|miércoles|jueves|viernes|sábado|domingo)`
const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:gmt|utc|et|est|edt|pt|pst` +
  String.raw`|pdt|ct|cst|bst|cet|cest|msk|мск|ist|uhr|a\.?m|p\.?m)(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?\)?)?`
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s?(?:de |of )?${MONTH}\.?,?(?:\s?(?:de )?\d{4})?` +
  String.raw`|${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?(?:\s\d{4})?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}` +
  String.raw`|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)`
/** Pieces that such a line may be put together from, besides dates; at least one of them must be there. */
export const DATA_PIECES: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}])(?:written|posted|published|updated|last updated|last modified|created` +
    String.raw`|modified|first published|опубликовано|обновлено|publié|mis à jour|veröffentlicht|publicado` +
    String.raw`|pubblicato)(?: (?:on|at|le|am|el|il))?\s?:?(?=\s*(?:${WEEKDAY}|${DAY}|${CLOCK}|by |$|[|•·]))`, 'giu'),
  new RegExp(String.raw`(?:read|viewed|просмотрено|прочитано) ${COUNT} ?(?:times|раза?)|(?:views?|hits|reads` +
    String.raw`|comments|shares|просмотров)\s?:\s?${COUNT}|${COUNT}(?:views?|reads?|comments?|shares?|hits` +
    String.raw`|просмотр(?:а|ов)?)(?!\p{L})`, 'giu'),
  new RegExp(String.raw`\d{1,3} ?min(?:ute)?s? read|(?:reading time|время чтения):? ?\d{1,3} ?(?:min(?:ute)?s?|мин\.?)?`, 'giu'),
  new RegExp(String.raw`(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Bb]y|BY|Автор:?|[Aa]uthor:?|[Vv]on|[Pp]ar` +
    String.raw`|[Pp]or)(?: by)?:?\s+${BODY}(?=\s+(?:Read|Hits|Views|Published|Updated)|\s*[|•·,–—-]|\s*$|\s+\d)`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}])(?:print|e-?mail|share|save|comments?)(?![\p{L}])`, 'giu'),
  // a desk, author or outlet between the dividers of such a line
  new RegExp(String.raw`(?<=[|•·]\s{0,3})\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,4}(?=\s*(?:[|•·]|$))`, 'gu'),
]
export const DATES = new RegExp(String.raw`(?<![\p{L}\d])(?:${WEEKDAY}\.?|${DAY}|${CLOCK})(?![\p{L}\d])`, 'giu')
