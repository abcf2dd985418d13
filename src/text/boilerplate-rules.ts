import { AGENCY, COUNT, LABELS, NAMES, PEOPLE, RELATED, SUBSCRIBE_WORD } from './boilerplate-words.ts'

/**
 * What stands on a page beside the article, line by line: labels, counters, credits. Every pattern must match a whole
 * line (white space and one closing stop aside), so that a sentence which only begins or ends like a label is kept.
 * Precision first: a label that stays is noise in one analysis; an article's sentence that goes is lost.
 */

export type BoilerplateKind =
  | 'repeat' | 'share' | 'counter' | 'copyright' | 'byline' | 'credit' | 'date' | 'related' | 'tags' | 'subscribe' | 'advertisement'
  | 'consent' | 'note' | 'label' | 'markup' | 'separator'

export interface LineRule {
  readonly kind: BoilerplateKind
  readonly pattern: RegExp
  /** What every line holds that the pattern matches: most lines are so passed over before the pattern is even compiled. */
  readonly needs?: RegExp
  /** `edge`: only before the first or after the last line of prose, or beside other boilerplate; it means too many things elsewhere. */
  readonly where: 'anywhere' | 'edge' | 'bottom'
  /** Longest line, in UTF-16 units. */
  readonly longest: number
}

/** A word's edge in any script; \b knows ASCII alone. */
const EDGE = String.raw`(?:(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]))`

const rule = (kind: BoilerplateKind, where: LineRule['where'], longest: number, ...patterns: readonly string[]): LineRule => ({
  kind, where, longest, pattern: new RegExp(String.raw`^(?:${patterns.join('|')})[.\s]*$`.replaceAll(String.raw`\b`, EDGE), 'u'),
})
/** The same, case aside. */
const anyCase = (kind: BoilerplateKind, where: LineRule['where'], longest: number, ...patterns: readonly string[]): LineRule => ({
  kind, where, longest, pattern: new RegExp(
    String.raw`^(?:${patterns.join('|')})[.!\s]*$`.replaceAll(String.raw`\b`, EDGE), 'iu',
  ),
})

const needing = (needs: RegExp, one: LineRule): LineRule => ({ ...one, needs })

export const LINE_RULES: readonly LineRule[] = [
  needing(/\d/, anyCase('counter', 'anywhere', 120,
    String.raw`${COUNT}(?:views?|reads?|shares?|likes?|comments?|hits|clicks|tweets|retweets|replies|reactions` +
      String.raw`|votes?|visits|visitors|followers|просмотр(?:а|ов)?|прочтени[йея]|комментари(?:й|я|ев)` +
      String.raw`|перегляд(?:и|ів)?|vues?|lectures?|commentaires?|partages?|aufrufe|kommentare?|visitas|lecturas` +
      String.raw`|comentarios?|visualizações|comentários?|visualizzazioni|letture|commenti|weergaven|reacties` +
      String.raw`|visningar|visninger|wyświetleń|odsłon|komentarzy|zobrazení|görüntülenme|yorum|مشاهدة|مشاهدات` +
      String.raw`|زيارة|次(?:阅读|浏览|查看)|阅读|views? today)(?:[\s|•·,/–—-]+${COUNT}(?:views?|reads?|shares?|likes?` +
      String.raw`|comments?|просмотр(?:а|ов)?|комментари(?:й|я|ев)))*`,
    String.raw`(?:views?|reads?|hits|shares|likes|comments?|page ?views|total views|post views|visits|просмотров` +
      String.raw`|просмотры|прочитано|прочитали|комментари(?:и|ев)|переглядів|vues|lu|aufrufe|visto|visitas` +
      String.raw`|visualizações|letto|gelezen|visningar|wyświetleń|odsłony|zobrazení|okunma|görüntüleme|مشاهدات` +
      String.raw`|المشاهدات|عدد المشاهدات|阅读(?:量|数|次数)?|浏览(?:量|次数)?|点击(?:量|数)?|閲覧数` +
      String.raw`|조회수?)\s*[:：(]?\s*${COUNT}\)?(?:\s*(?:раза?|times|fois|veces|mal|volte|keer|vezes|次|مرة))?`,
    String.raw`(?:read|viewed|seen|visited|shared|прочитано|просмотрено|lu|leído|visto|letto|gelezen` +
      String.raw`|lida) ${COUNT} ?(?:times|раза?|fois|veces|mal|volte|keer|vezes)`,
    String.raw`(?:reading time|read time|время чтения|temps de lecture|lesezeit|lesedauer|tiempo de lectura` +
      String.raw`|tempo di lettura|tempo de leitura|leestijd|czas czytania)\s*:?\s*(?:~|<|about` +
      String.raw`|approx\.?)?\s*\d{1,3}\s*(?:min(?:ute)?s?\.?|мин(?:ут[аы]?)?\.?|minut[eio]n?s?)?`,
    String.raw`(?:~|<)?\s?\d{1,3}[- ](?:min(?:ute)?s?|мин(?:ут[аы]?)?)\.? (?:read|чтения|de lecture|lesezeit` +
      String.raw`|de lectura|di lettura|de leitura|leestijd|to read)`)),
  anyCase('copyright', 'anywhere', 500,
    String.raw`(?:©|ⓒ|&copy;)\s?.{0,400}`,
    String.raw`(?:copyright|copr\.?|\(c\)|авторские права|tous droits réservés|alle rechte vorbehalten` +
      String.raw`|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati` +
      String.raw`|alle rechten voorbehouden|все права защищены|всі права захищені|wszelkie prawa zastrzeżone` +
      String.raw`|všechna práva vyhrazena|tüm hakları saklıdır|جميع الحقوق محفوظة|版权所有|版權所有)(?: ?(?:©|\(c\)|ⓒ` +
      String.raw`|&copy;))?[ :,]*(?:\d{4}.{0,300})?`,
    String.raw`.{0,200}\b(?:all rights reserved|все права защищены|всі права захищені|tous droits réservés` +
      String.raw`|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados` +
      String.raw`|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone` +
      String.raw`|tüm hakları saklıdır)(?:\s*[.,|–—-].{0,250})?`,
    String.raw`.{0,200}(?:版权所有|جميع الحقوق محفوظة|無断転載)(?:.{0,100})`,
    String.raw`this (?:material|content|article|story) (?:may not|must not|cannot) be (?:published|reproduced` +
      String.raw`|copied|redistributed).{0,300}`,
    String.raw`при (?:цитировании|использовании|перепечатке|копировании)[^.!?]{0,60} (?:материалов?|информации` +
      String.raw`|текстов?).{0,250}(?:ссылк|обязательн|запрещ).{0,200}`),
  rule('copyright', 'anywhere', 300, String.raw`(?:Copyright|COPYRIGHT|\([cC]\))(?: ?(?:©|\([cC]\)))?:? (?:by ` +
    String.raw`|[Tt]he )?\p{Lu}[\p{L}\p{N} .,&'’-]{1,80}(?:\d{4}.{0,100}|[Aa]ll rights reserved.{0,100})`),
  needing(/\b[Bb]y\b|[:：@]|^(?:Follow|E-?mail|Contact|Reach|Write to|Twitter)|contributed/, rule('byline', 'anywhere', 140,
    String.raw`(?:Written|Posted|Published|Reported|Compiled|Edited|Submitted|Story|Text|Words|Report|Article` +
      String.raw`|Analysis|Translated|Prepared)(?: and (?:photographed|edited|translated` +
      String.raw`|reported))? [Bb]y:?\s+(?:the )?${PEOPLE}(?:[,|] [\p{L}\p{N} .,&'’-]{2,60})?`,
    String.raw`(?:Author|Authors|Writer|Reporter|Correspondent|Editor|Автор|Авторы|Редактор|Корреспондент|Auteur` +
      String.raw`|Autor|Autorin|Redaktion|Redacción|Autore|Redactie|Автор статьи|Автори|Źródło|Rédaction|الكاتب` +
      String.raw`|作者|编辑|责任编辑|記者|记者|編輯)\s?[:：]\s?.{2,80}`,
    String.raw`\(?(?:Additional |Further |Extra )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|REPORTING|[Tt]ranslation` +
      String.raw`|[Rr]esearch)(?: and (?:[Ww]riting|[Ee]diting` +
      String.raw`|[Rr]eporting))?(?: for .{2,30})? by:? (?=\p{Lu})[^.!?]{2,130}\.?\)?`,
    String.raw`Follow (?:@\w+|${PEOPLE}|him|her|them|the author) on (?:Twitter|X|Facebook|Instagram|Telegram` +
      String.raw`|Mastodon|Bluesky|Gab|Parler)(?: (?:at|and|on|Facebook|Twitter|Instagram|@\w+` +
      String.raw`|\p{L}+\.\p{L}+\S*)[,:]?){0,8}.{0,40}`,
    String.raw`(?:E-?mail|Contact|Reach|Write to|Twitter|Email the author)(?: (?:the author|the reporter` +
      String.raw`|the writer|him|her|${NAMES}))?(?: (?:at|on|via|by))?:? ?(?:\S+@\S+\.\w+|@\w+)(?:,? (?:and|or` +
      String.raw`|on) .{0,60})?`,
    String.raw`(?:The )?(?:Associated Press|AP|Reuters|AFP|${PEOPLE})(?:,? (?:writers?|reporters?|correspondents?` +
      String.raw`|staff writers?|journalists?|News researchers?|business writer))?(?:,? (?:in|at` +
      String.raw`|from) [\p{L}, .'-]{2,60})? contributed(?: (?:to|reporting|from)(?: (?:to|from` +
      String.raw`|for))?)?(?: (?:this|the) (?:report|story|article|piece|reporting)| reporting)?(?: (?:from` +
      String.raw`|in) [\p{L}, .'-]{2,40})?`,
    String.raw`\S+@[\w-]+(?:\.[\w-]+)+`)),
  needing(/^(?:By|BY|by|Par|Von|Por|Di|Door|Av|Af|Przez|Od|Автор|От|From) |Staff|Correspondent|Contributor|Reporter|Editor|Columnist|Associated Press|USA TODAY|Special to|News Service|by |\d/, rule('byline', 'edge', 110,
    String.raw`(?:By|BY|by|Par|Von|Por|Di|Door|Av|Af|Przez|Od|Автор|От) (?:the |our |la |el ` +
      String.raw`|der )?${PEOPLE}(?:(?:,|\s?[|•·/–—-]| in| of| at| for` +
      String.raw`| special to)\s?[\p{L}\p{N} .,&'’|/:-]{2,70})?`,
    String.raw`(?:By|From) (?:our (?:own )?(?:correspondents?|reporters?|staff)|staff(?: (?:writers?` +
      String.raw`|reporters?))?|(?:a )?staff (?:writer|reporter)|wire (?:reports|services)|news (?:desk|agencies` +
      String.raw`|staff)|agencies)(?:[ ,|].{0,40})?`,
    String.raw`${NAMES}[,|] ?(?:[\p{L}&'’ ]{2,40} )?(?:Staff Writer|Staff Reporter|Correspondent|Contributor` +
      String.raw`|Reporter|Editor|Columnist|Associated Press|USA TODAY|Special to .{2,40}|News Service)`,
    String.raw`[–—-] ?(?:Reporting|With|Compiled) by ${PEOPLE}`,
    String.raw`(?:Updated|Last updated|Published|Posted|Modified|First published|Обновлено|Опубликовано|Publié` +
      String.raw`|Mis à jour|Veröffentlicht|Aktualisiert|Publicado|Actualizado|Pubblicato` +
      String.raw`|Aggiornato)\s?:?\s?(?:on |at |le |am |el |il )?.{0,8}\d.{2,60}`)),
  needing(/reported from|^\(?(?:With|Includes|Contains) /, rule('byline', 'bottom', 160,
    String.raw`${PEOPLE} reported from ${NAMES}(?:(?:,| and|, and) ${PEOPLE} (?:reported )?from ${NAMES})*(?:, with .{2,60})?`,
    String.raw`(?:With|Includes|Contains) (?:reporting|files|reports|material|inputs?|information) (?:by|from) .{2,120}`,
    String.raw`\(?(?:With|Includes|Contains) (?:reporting|files|reports|material|inputs?|information` +
      String.raw`|agency inputs)(?: (?:by|from) .{2,120})?\)?`)),
  needing(new RegExp(String.raw`[:：©/|]|(?:by|courtesy|courtesy of|via)\s|As published in|Screenshot|Stock |GETTY|Photo|${AGENCY}`), rule('credit', 'anywhere', 200,
    String.raw`\(?(?:Photo|PHOTO|Photos|Image|IMAGE|Images|Picture|Video|VIDEO|Graphic|Illustration|Screenshot` +
      String.raw`|Screengrab|Credit|CREDIT|Cover image|Featured image|Foto|FOTO|Fotos|Bild|Фото|Видео|Иллюстрация` +
      String.raw`|Источник фото|Фотография|Photographie|Crédit photo|Crédits?|Imagen|Crédito|Fotografía|Imagem` +
      String.raw`|Immagine|Foto di|Beeld|Kuva|Zdjęcie|Fot\.|图|图片|图源|写真|사진|صورة|الصورة)(?: (?:by|credits?` +
      String.raw`|courtesy(?: of)?|source|via|from|Credit))?\s?(?:[:：©/|]|(?<=(?:by|courtesy|courtesy of|via))\s) ?.{2,150}\)?`,
    String.raw`\(?(?:${AGENCY}|AP Photo|Reuters Photo|AFP Photo|EPA Photo)(?:\s?(?:[/|,:–—-]|via| Photo` +
      String.raw`| photo)\s?(?:${NAMES}|[Ff]ile(?: [Pp]hoto)?|[Hh]andout|[Pp]hoto)){1,4}\)?`,
    String.raw`\(?${NAMES}\s?(?:/|\||, | for | via |/ ?The )\s?${AGENCY}(?:\s?(?:/|\||,| via ` +
      String.raw`| for )\s?(?:${NAMES}|[Ff]ile)){0,3}\)?`,
    String.raw`(?:[Gg]etty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|AP Photo|Alamy|iStock|EPA-EFE` +
      String.raw`|Wikimedia Commons|File photo|Handout|Screenshot|Stock image|Stock photo)`,
    String.raw`(?:Source|Sources|SOURCE|Источник|Источники|Джерело|Quelle|Quellen|Fuente|Fuentes|Fonte|Bron|Källa` +
      String.raw`|Kilde|Lähde|Źródło|Zdroj|Kaynak|المصدر|来源|來源|出典|출처)\s?[:：]\s?(?=[\p{Lu}\p{Lo}@]|https?:` +
      String.raw`|www).{2,80}`,
    String.raw`(?:Podcast|Video|Story|Cinematography|Camera|Produced|Podcast produced|Video produced` +
      String.raw`|Graphics?) (?:produced )?by ${PEOPLE}.{0,100}`,
    String.raw`As published in (?:the )?.{3,60}`)),
  rule('credit', 'bottom', 60,
    String.raw`\(?${AGENCY}(?:[,/ ]+${AGENCY})*\)?`,
    String.raw`REUTER|Reuter|\(?(?:END|ENDS|End|Ends)\)?(?: OF (?:STORY|FILE|TEXT))?|-? ?30 ?-?`,
  ),
  anyCase('related', 'anywhere', 260, String.raw`[>»►▶→•*\[(-]*\s?${RELATED}\s?[:：|>»►→⟶–—…\])-]+\s?.{0,220}`),
  anyCase('related', 'anywhere', 80,
    String.raw`[>»►▶→\[(]*\s?(?:read (?:more|next|also|the (?:full|rest of the) (?:story|article` +
      String.raw`|report)(?: here)?)|see also|also read|more stories|related (?:articles?|stories|news|content` +
      String.raw`|coverage|posts?|links?|topics?)|recommended (?:for you|articles|stories|reading|videos?)` +
      String.raw`|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]?t miss|most (?:read|popular` +
      String.raw`|viewed|shared)(?: stories| articles| news)?|trending (?:now|stories)|latest (?:news|stories` +
      String.raw`|updates)|top stories|editor['’]?s picks?|what to read next|up next|continue reading|learn more` +
      String.raw`|find out more|full story|further reading|back to top|click here(?: (?:for|to) [^.!?]{2,80})?` +
      String.raw`|more on this (?:story|topic)|next (?:article|story|post)|previous (?:article|story|post)` +
      String.raw`|читайте также|читать далее|смотрите также|по теме|материалы по теме|ещё по теме|еще по теме` +
      String.raw`|новости по теме|похожие (?:новости|статьи|материалы)|lire (?:aussi|la suite|également)` +
      String.raw`|à lire (?:aussi|également)|sur le même sujet|en savoir plus|lesen sie auch|mehr zum thema` +
      String.raw`|auch interessant|weiterlesen|lee también|leer más|noticias relacionadas|leia (?:também|mais)` +
      String.raw`|veja também|saiba mais|leggi anche|leggi tutto|lees ook|lees meer|läs också|läs mer|les også` +
      String.raw`|læs også|lue myös|czytaj (?:także|też|więcej)|zobacz (?:także|też)|devamını oku|ilgili haberler` +
      String.raw`|اقرأ (?:أيضا|أيضًا|المزيد)|مواضيع ذات صلة|相关(?:阅读|新闻|报道)|延伸閱讀|阅读更多|関連記事|続きを読む|관련 ?기사` +
      String.raw`|더 ?보기)\s?[>»►→…\])]*`,
    String.raw`(?:watch|listen to)(?: the| this)? (?:video|podcast|audio|clip|interview|episode)(?: (?:above|below|here))?`,
    String.raw`(?:scroll|keep scrolling)(?: down)? (?:for|to) (?!continue)[^.!?]{2,50}`),
  anyCase('tags', 'anywhere', 220, String.raw`${LABELS}\s?[:：]\s?.{1,200}`, String.raw`(?:[#＃][\p{L}\p{N}_]+[\s,;|·•]*){1,20}`),
  rule('tags', 'anywhere', 90, String.raw`(?:Trends|Tags|Topics|Keywords|Trending)(?=\p{Lu}).{2,80}`),
  anyCase('subscribe', 'anywhere', 260,
    String.raw`(?:please |click here to |don['’]t forget to |to get more [^,]{2,60}, )?(?:subscribe|sign[ -]?up` +
      String.raw`|register|log ?in|sign in|join us|join our|join the|get (?:our|the|more|all|breaking|daily|your` +
      String.raw`|email|news)|follow (?:us|our|[\p{L}\p{N} ]{2,30}(?= on\b))|like us|like our|download (?:the` +
      String.raw`|our)|install (?:the|our)|enter your|become a (?:member|subscriber|supporter)|already (?:a|have)` +
      String.raw`|stay (?:up to date|informed|connected|tuned|in the know)|want (?:more|to)|never miss` +
      String.raw`|for more[^.!?]{0,80}(?:sign up|subscribe|follow|newsletter|check out)` +
      String.raw`|receive)\b[^.!?]{0,180}${SUBSCRIBE_WORD}.{0,80}`,
    String.raw`(?:enter your e-?mail(?: address)?|your e-?mail(?: address)?|subscribe(?: now| today| here` +
      String.raw`| for free)?|sign up(?: now| today| here| for free)?|log in|sign in|register(?: now| here)?` +
      String.raw`|follow us|newsletter|join (?:us|now)|donate(?: now)?|support us|подписаться|подпишитесь` +
      String.raw`|подписывайтесь|войти|регистрация|s['’]abonner|abonnez-vous|s['’]inscrire|abonnieren|anmelden` +
      String.raw`|registrieren|suscríbete|suscribirse|suscríbase|assine|inscreva-se|iscriviti|abbonati|abonneer` +
      String.raw`|inloggen|prenumerera|zaprenumeruj|zaloguj się|abone ol|اشترك|الاشتراك|订阅|訂閱|登录|구독)\s?[:：>»]?`,
    String.raw`(?:подписывайтесь|подпишитесь|подписаться|читайте нас|следите за|присоединяйтесь|оставайтесь` +
      String.raw`|вступайте|жми|підписуйтесь|підпишіться|читайте нас|abonnez-vous|inscrivez-vous|recevez` +
      String.raw`|suivez-nous|téléchargez|retrouvez|abonnieren sie|folgen sie|melden sie sich|laden sie` +
      String.raw`|suscríbe[a-z]*|síguenos|sigue|regístrate|descarga|recibe|assine|siga|inscreva-se|receba|baixe` +
      String.raw`|iscriviti|seguici|ricevi|scarica|volg ons|schrijf je in|abonneer|följ oss|prenumerera|tilaa` +
      String.raw`|śledź nas|obserwuj nas|zapisz się|dołącz|takip edin|abone olun)\b[^.!?]{0,160}(?:newsletter` +
      String.raw`|telegram|телеграм|канал|рассылк|viber|facebook|фейсбук|twitter|твиттер|whatsapp|instagram` +
      String.raw`|youtube|vk|вк|вконтакте|дзен|яндекс|google|max|app|приложени|email|e-mail|лист|новин|rss` +
      String.raw`|linkedin|tiktok|bluesky|boletín|infolettre|nyhetsbrev|redes|соцсет|социальн|push|уведомлен` +
      String.raw`|bülten).{0,80}`,
    String.raw`(?:support|help us|your (?:support|donation|contribution))\b[^.!?]{0,100}(?:independent journalism` +
      String.raw`|our journalism|our work|donate|donation|contribution|reader[- ]funded).{0,120}`,
    String.raw`(?:do you support [^?]{2,40}\? )?like the page:?`, String.raw`share and comment below`,
    String.raw`(?:share|tell us|let us know|leave)\b[^.!?]{0,80}(?:in the comments?|comment section` +
      String.raw`|comments? (?:section )?below|your thoughts).{0,60}`),
  anyCase('advertisement', 'anywhere', 120,
    String.raw`(?:[-–—*\[(]\s?)?(?:advertisements?|advertising|advert|ad|ads by \w+|sponsored(?: content` +
      String.raw`| by.{0,40})?|paid (?:content|post)|promoted(?: content)?|partner content|реклама` +
      String.raw`|на правах рекламы|анонс|publicité|pub|anzeige|werbung|publicidad|publicidade|pubblicità` +
      String.raw`|annuncio|advertentie|annons|annonse|mainos|reklama|reklam|hirdetés|διαφήμιση|publicitate|إعلان` +
      String.raw`|إعلانات|פרסומת|广告|廣告|広告|광고|विज्ञापन|iklan|quảng cáo)(?:\s?[-–—*\])])?`,
    String.raw`(?:article|story|content|post|video|report)? ?continues? (?:(?:reading|below|after)(?: (?:the` +
      String.raw`|this))?(?: (?:advertisement|ad|main story|promotion|video|message))?|below advertisement)`,
    String.raw`(?:skip|close|hide|remove|report)(?: (?:this|the))? (?:ad|ads|advertisement)`,
    String.raw`scroll to continue(?: with content| reading)?`,
    String.raw`(?:ad|video|content|page) (?:is )?loading(?: \.{3}|\.{3}|…)?|loading(?: \.{3}|\.{3}|…)?`),
  anyCase('consent', 'anywhere', 400,
    String.raw`(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking|browsing)|мы используем` +
      String.raw`|наш сайт использует|сайт использует|продолжая|nous utilisons|ce site utilise|wir verwenden` +
      String.raw`|wir nutzen|diese (?:web)?seite verwendet|utilizamos|este sitio|este site|usamos|questo sito` +
      String.raw`|utilizziamo|deze (?:web)?site|wij gebruiken|ta strona|ten serwis)\b.{0,200}(?:cookies?|куки` +
      String.raw`|файл(?:ы|ов) cookie|ciasteczek).{0,200}`,
    String.raw`(?:accept|reject|manage|allow|decline)(?: all| only| necessary)?(?: cookies?| cookie settings` +
      String.raw`| preferences)|(?:cookie|privacy|consent) (?:policy|settings|preferences|notice|statement)` +
      String.raw`|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)` +
      String.raw`|terms of service and privacy policy|принять|согласен|(?:политика )?конфиденциальност[ьи]` +
      String.raw`|tout accepter|alle akzeptieren|aceptar(?: todas?)?|accetta(?: tutti)?|datenschutz(?:erklärung)?` +
      String.raw`|impressum|mentions légales|aviso legal`,
    String.raw`(?:please )?(?:enable|turn on|activate) javascript.{0,120}`,
    String.raw`(?:your browser|javascript) (?:does not|doesn['’]t|is (?:disabled|not)).{0,140}`,
    String.raw`(?:we are sorry, ?)?this (?:video|content) (?:is|isn['’]t) (?:restricted|not available` +
      String.raw`|no longer available|unavailable|available).{0,100}`,
    String.raw`(?:this site is protected by recaptcha|something went wrong|an error (?:has )?occurred).{0,140}`,
    String.raw`(?:play|replay|pause|mute|unmute)(?: (?:the )?video)?|0:00(?: ?/ ?\d?\d:\d\d)?`,
    String.raw`(?:image|media|video) caption`),
  anyCase('note', 'anywhere', 700,
    String.raw`(?:the )?(?:views|opinions|statements|thoughts|views and opinions)(?:,? (?:and|or) (?:views` +
      String.raw`|opinions))?(?:,? (?:expressed|reflected|stated|published))?\b.{0,160}(?:necessarily|solely` +
      String.raw`|do not|does not|don['’]t|author['’]?s own|those of the author).{0,300}`,
    String.raw`(?:мнение (?:автора|редакции)|точка зрения автора)\b.{0,100}(?:может не совпадать|не совпадает|совпада).{0,140}`,
    String.raw`(?:this|the) (?:article|story|report|post|piece|headline|file)(?: above)? (?:has been|was|is being` +
      String.raw`|will be)(?: (?:updated|corrected|amended|revised|edited|clarified|republished` +
      String.raw`|originally published|first published|syndicated|translated|produced in partnership))\b.{0,400}`,
    String.raw`(?:this|the) (?:article|story|post|piece|report|commentary|op-ed|interview) (?:originally ` +
      String.raw`|first )?appeared (?:originally |first )?(?:on|in|at)\b.{0,200}`,
    String.raw`originally published(?: (?:on|at|in|by))? .{2,120}`,
    String.raw`this is a (?:developing|breaking)(?: news)? story.{0,160}`,
    String.raw`(?:check back|stay tuned|refresh) (?:for|this page).{0,100}`,
    String.raw`correction appended`,
    String.raw`this (?:article|story|post|report) (?:is|was)(?: (?:auto-generated|published|generated` +
      String.raw`|translated))\b.{0,80}(?:from|by|using|without|automatically)\b.{0,120}`,
    String.raw`more to (?:come|follow)`),
  anyCase('note', 'edge', 700, String.raw`[*(\[]?\s?(?:editor['’]?s?['’]? note|note (?:from|by) the editors?` +
    String.raw`|note to (?:readers|editors))\s?[:：–—-] ?(?=.{0,300}(?:\b(?:this|the|our) (?:article|story|piece` +
    String.raw`|post|excerpt|report|series|interview|column|commentary|headline|video|essay|op-ed|transcript)` +
    String.raw`|the following|originally|republished|first appeared|excerpts?|for clarity)).{5,600}`),
  rule('label', 'anywhere', 200,
    String.raw`(?:ABSTRACT|FULL TEXT|LEAD PARAGRAPH|LEAD|SUMMARY|HEADLINE|CORRECTION APPENDED|BODY|GRAPHIC)\s?:?`,
    String.raw`(?:BYLINE|SECTION|LENGTH|DATELINE|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|DISTRIBUTION` +
      String.raw`|ACC-NO|DOCUMENT-TYPE|SUBJECT|GEOGRAPHIC|Section|Length|Byline|Load-Date|Publication Type` +
      String.raw`|Word count|Document ID|ProQuest document ID|ISSN)\s?:\s?.{1,180}`),
  rule('separator', 'anywhere', 80, String.raw`[^\p{L}\p{N}]+`),
]

/** Credits that may follow the last words of a paragraph in the same line. Each matches up to the line's end. */
export const TAIL_RULES: readonly { readonly kind: BoilerplateKind, readonly pattern: RegExp }[] = [
  { kind: 'byline', pattern: /(?<=[.!?”"’'…]\s{0,3})\((?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and \p{L}+)? by (?=\p{Lu})[^()]{3,300}\)\s*$/u },
  { kind: 'byline', pattern: new RegExp(String.raw`(?<=[.!?”"’'…]\s{1,3})Follow (?:${NAMES}|us) on (?:Twitter|X` +
    String.raw`|Facebook|Instagram|Telegram)[: ]?(?:at )?@?[\w.]{2,30}\.?$`, 'u') },
  { kind: 'copyright', pattern: /(?<=[.!?”"’'…]\s{1,3})(?:©|Copyright (?:©|\(c\)|\d{4}))[^\n]{0,200}$/u },
  { kind: 'related', pattern: /(?<=[.!?”"’'…]\s{0,3})READ (?:MORE|ALSO):[^\n]{3,200}$/u },
]

/** An author's line at the very end: "Ada Brenn is a columnist at …". Believed only where the name is nowhere else in the article. */
export const AUTHOR_NOTE = new RegExp(String.raw`^(?:Dr\.? |Prof\.? ` +
  String.raw`|Sir )?(\p{Lu}[\p{L}.-]*(?: [\p{Lu}][\p{L}.’'-]*){1,3})(?<!['’]s)(?:,? (?:a|an` +
  String.raw`|the) [^.]{3,80},)? (?:is|was|has been|writes|teaches|covers|reports|serves)\b(?=.{0,120}\b(?:editor` +
  String.raw`|columnist|reporter|correspondent|contributor|fellow|professor|lecturer|author|writer|journalist` +
  String.raw`|director|president|governor|senator|economist|member|host|co-host|analyst|scholar|attorney|lawyer` +
  String.raw`|founder|co-founder|chair(?:man|woman)?|executive|consultant|strategist|teacher|historian|researcher` +
  String.raw`|producer|critic|novelist|producer)\b|.{0,40}\b(?:about|for|politics|policy|news)\b)`, 'u')
