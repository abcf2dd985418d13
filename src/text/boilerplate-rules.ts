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
  /** `edge`: only before the first or after the last line of prose, or beside other boilerplate; it means too many things elsewhere. */
  readonly where: 'anywhere' | 'edge' | 'bottom'
  /** Longest line, in UTF-16 units. */
  readonly longest: number
}

const NAME = String.raw`(?:(?:de|der|den|van|von|bin|ibn|al|el|da|di|du|la|le|dos|das|ten|ter)[ -])?(?:Mc|Mac|O['’]|D['’]|[Aa]l-|[Ee]l-)?\p{Lu}(?:[\p{L}\p{M}'’.-]*)`
const NAMES = String.raw`${NAME}(?: ${NAME}){0,4}`
const PEOPLE = String.raw`${NAMES}(?:(?:,? (?:and|und|et|y|e|en|och|og|и|та|i|&) |, ?| ?/ ?)${NAMES}){0,5}`
/** A body as a byline names it: Heart of Vell. */
const BODY = String.raw`${NAME}(?: (?:(?:of|the|for|de|du|&) (?:the )?)?${NAME}){0,4}`
const AGENCY = String.raw`(?:AP|Associated Press|The Associated Press|Reuters?|REUTERS?|AFP|Agence France-Presse|Getty(?: Images)?|EPA(?:-EFE)?|EFE|DPA|dpa|ANSA|TASS|ITAR-TASS|ТАСС|РИА Новости|RIA Novosti|Sputnik|Интерфакс|Interfax|Xinhua|新华社|Kyodo|UPI|PA(?: Images| Wire| Media)?|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|Bloomberg|Anadolu(?: Agency)?|NurPhoto|Zuma(?: Press)?|ZUMA(?: Press)?|Wikimedia(?: Commons)?|Wikipedia|Flickr|Creative Commons|CC BY(?:-[A-Z]{2})*(?: \d\.\d)?|Unsplash|Pixabay|Pexels|Handout|Archive|File photo|Pool|POOL|via)`
const COUNT = String.raw`\d[\d.,\u00a0 ]{0,12}(?:[KkMm]|тыс\.?)?\+?\s?`

/** A word's edge in any script; \\b knows ASCII alone. */
const EDGE = String.raw`(?:(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]))`

const rule = (kind: BoilerplateKind, where: LineRule['where'], longest: number, ...patterns: readonly string[]): LineRule => ({
  kind, where, longest, pattern: new RegExp(String.raw`^(?:${patterns.join('|')})[.\s]*$`.replaceAll(String.raw`\b`, EDGE), 'u'),
})
/** The same, case aside. */
const anyCase = (kind: BoilerplateKind, where: LineRule['where'], longest: number, ...patterns: readonly string[]): LineRule => ({
  kind, where, longest, pattern: new RegExp(String.raw`^(?:${patterns.join('|')})[.!\s]*$`.replaceAll(String.raw`\b`, EDGE), 'iu'),
})

const SITES = String.raw`(?:facebook|twitter|x|x \(twitter\)|whatsapp|telegram|linkedin|linked ?in|reddit|pinterest|tumblr|viber|vk|вконтакте|одноклассники|ok\.ru|vkontakte|мой мир|weibo|wechat|line|flipboard|messenger|instagram|tiktok|youtube|email|e-mail|mail|sms|bluesky|mastodon|threads|xing|pocket|google\+?|google plus|snapchat|skype|telegram-канал|livejournal|живой журнал|digg|stumbleupon|delicious|mix)`
const SHARE = String.raw`(?:share(?: (?:this|it|on|via|to|by|with|the|article|story|post|page|link|now|options|full article|your (?:thoughts|feedback))){0,4}|sharing|shares?|tweet(?: this)?|re-?tweet|post|pin(?: it)?|like(?: this| us)?|e-?mail(?: this| article| story| to a friend)*|print(?: this| article| page| story| version)*|print-friendly|printer[- ]friendly(?: version| page)?|save(?: article| story| for later| this| to pocket)*|bookmark(?: this)?|copy(?: the)? (?:link|url)(?: to clipboard)?|link copied!?|copied|comments?|add (?:a )?comment|leave a (?:comment|reply)|view comments|show comments|hide comments|post a comment|reply|report (?:an )?(?:error|typo|mistake)|a ?\+ a ?-|text size|font size|listen|listen to (?:this )?article|gift(?: this)? article|toggle share options|more(?: sharing)? options|more sharing|follow|поделиться(?: (?:в|с|на|ссылкой|новостью|соцсетях|социальных сетях|друзьями|статьей|статьёй)){0,4}|поделитесь|распечатать|версия для печати|печать|печатать|отправить(?: по почте)?|комментарии|комментировать|обсудить|поділитися|друкувати|роздрукувати|надрукувати|коментарі|partager(?: (?:sur|cet article|l['’]article|via|par))*|imprimer|envoyer|commenter|réagir|teilen|artikel teilen|drucken|(?:per e-mail )?versenden|merken|kommentare?|kommentieren|compartir|compartilhar|compartilhe|imprimir|enviar|comentar|comentarios|comentários|condividi(?: su)?|stampa|invia|commenti|delen|deel(?: dit artikel)?|afdrukken|reacties|dela|skriv ut|del|udskriv|jaa|tulosta|udostępnij|podziel się|drukuj|komentarze|sdílet|tisk|tisknout|zdieľať|megosztás|nyomtatás|paylaş|yazdır|yorumlar|κοινοποίηση|εκτύπωση|мәлімет|partajează|distribuie|сподели|принтирай|podijeli|подели|штампај|مشاركة|شارك|طباعة|تعليق(?:ات)?|انشر|اشتراک گذاری|چاپ|به اشتراک بگذارید|שתף|שתפו|הדפסה|תגובות|分享(?:到|至)?|打印|評論|评论|列印|シェア(?:する)?|印刷|コメント|共有|공유(?:하기)?|인쇄|댓글|साझा करें|शेयर करें|bagikan|cetak|chia sẻ|แชร์)`

/** Tokens of lines that hold only share labels, site names and counts. Sticky: matched one after another, never tried anew. */
export const SHARE_TOKEN = new RegExp(String.raw`${SHARE}(?![\p{L}\p{N}])`, 'iuy')
export const SITE_TOKEN = new RegExp(String.raw`${SITES}(?![\p{L}\p{N}])`, 'iuy')
export const BETWEEN_TOKENS = /(?:\d[\d.,]*\s?[km]?\+?(?![\p{L}\p{N}])|[\s:|/•·,>»«+&(){}[\]–—.!-])+/iuy

const LABELS = String.raw`(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|in this (?:article|story)|trends?|trending|теги|метки|темы|тема|рубрика|ключевые слова|теґи|mots[- ]clés|thèmes|sujets|schlagw[oö]rte[rn]?|schlagwörter|themen|stichworte|etiquetas|temas|palabras clave|palavras-chave|argomenti|trefwoorden|onderwerpen|etiketter|ämnen|emner|avainsanat|tagi|słowa kluczowe|štítky|címkék|etiketler|الوسوم|وسوم|كلمات مفتاحية|标签|關鍵字|关键词|タグ|キーワード)`

const RELATED = String.raw`(?:read (?:more|also|next|on|this|the (?:full|rest of the) (?:story|article|report|text)(?: here)?)|also read|see (?:also|more)|more (?:on (?:this|the)(?: story| topic)?|from [\p{L}\p{N} ]{2,30}|stories|news|here)|must[- ]read|related(?: (?:articles?|stories|news|content|coverage|topics?|posts?|links?|video))?|recommended(?: for you| (?:articles|stories|reading|videos?))?|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]?t miss|in (?:pictures|case you missed it)|also on [\p{L}\p{N} ]{2,30}|also see|watch(?: (?:live|now|more|the video|video|also|below))?|listen(?: here)?|video|live|photos?|gallery|pictured|most (?:read|popular|viewed|shared)(?: stories| articles| news)?|popular (?:now|stories)|trending(?: now| stories)?|latest (?:news|stories|updates)|top stories|editor['’]?s picks?|what to read next|up next|next (?:article|story|post)|previous (?:article|story|post)|continue reading|learn more|find out more|full story|full coverage|further reading|explore more|click here(?: (?:for|to) [^.!?]{2,80})?|back to top|back to home(?:page)?|(?:home|front) ?page|home|читайте также|читать (?:также|далее|ещё|еще|полностью)|читайте (?:далее|ещё|еще|подробнее|подробности)?|подробнее(?: (?:на|о|об|в) [^.!?]{2,60})?|смотрите также|см\. также|по теме|материалы по теме|ещё по теме|еще по теме|новости по теме|похожие (?:новости|статьи|материалы)|другие новости|главные новости|последние новости|популярное|самое читаемое|читайте нас|смотреть|видео|фото|читайте також|дивіться також|lire (?:aussi|la suite|également|plus)|à lire (?:aussi|également)?|voir aussi|sur le même sujet|en savoir plus|les plus lus|articles liés|lesen sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|dazu|lesen)|auch interessant|das könnte sie auch interessieren|weiterlesen|weitere artikel|zum thema|lee (?:también|más)|leer más|lea (?:también|más)|ver (?:también|más)|te puede interesar|noticias relacionadas|más información|leia (?:também|mais)|veja (?:também|mais)|saiba mais|notícias relacionadas|leggi (?:anche|tutto|di più)|per approfondire|potrebbe interessarti|lees (?:ook|meer|verder)|läs (?:också|även|mer)|les også|læs også|lue myös|lue lisää|czytaj (?:także|też|więcej|również)|zobacz (?:także|też|również|więcej)|przeczytaj(?: także| też)?|čtěte (?:také|též)|přečtěte si také|čítajte aj|olvassa el|olvasd el|ayrıca okuyun|ilgili haberler|devamını oku|διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα)|citește și|citeşte şi|прочетете (?:още|също)|pročitajte (?:i|još|više)|opširnije|прочитајте|اقرأ (?:أيضا|أيضًا|ايضا|المزيد)|المزيد|شاهد (?:أيضا|أيضًا)|مواضيع ذات صلة|بیشتر بخوانید|קראו (?:גם|עוד)|קרא (?:גם|עוד)|עוד בנושא|相关(?:阅读|新闻|报道|文章)|延伸閱讀|相關新聞|阅读更多|更多|関連(?:記事|ニュース)|あわせて読みたい|続きを読む|관련 ?기사|더 ?보기|यह भी पढ़ें|और पढ़ें|baca juga|xem thêm|อ่านเพิ่มเติม)`

const SUBSCRIBE_WORD = String.raw`(?:newsletters?|e-?mail|inbox|channel|telegram|whatsapp|podcast|alerts?|\bapp\b|notifications?|for free|free (?:trial|account|today)|account|updates|subscri(?:be|ption|ber)|digest|briefing|membership|on (?:facebook|twitter|instagram|youtube|telegram|x|tiktok|google news|apple news|linkedin|mastodon|bluesky|threads)|rss)`

export const LINE_RULES: readonly LineRule[] = [
  anyCase('counter', 'anywhere', 120,
    String.raw`${COUNT}(?:views?|reads?|shares?|likes?|comments?|hits|clicks|tweets|retweets|replies|reactions|votes?|visits|visitors|followers|просмотр(?:а|ов)?|прочтени[йея]|комментари(?:й|я|ев)|перегляд(?:и|ів)?|vues?|lectures?|commentaires?|partages?|aufrufe|kommentare?|visitas|lecturas|comentarios?|visualizações|comentários?|visualizzazioni|letture|commenti|weergaven|reacties|visningar|visninger|wyświetleń|odsłon|komentarzy|zobrazení|görüntülenme|yorum|مشاهدة|مشاهدات|زيارة|次(?:阅读|浏览|查看)|阅读|views? today)(?:[\s|•·,/–—-]+${COUNT}(?:views?|reads?|shares?|likes?|comments?|просмотр(?:а|ов)?|комментари(?:й|я|ев)))*`,
    String.raw`(?:views?|reads?|hits|shares|likes|comments?|page ?views|total views|post views|visits|просмотров|просмотры|прочитано|прочитали|комментари(?:и|ев)|переглядів|vues|lu|aufrufe|visto|visitas|visualizações|letto|gelezen|visningar|wyświetleń|odsłony|zobrazení|okunma|görüntüleme|مشاهدات|المشاهدات|عدد المشاهدات|阅读(?:量|数|次数)?|浏览(?:量|次数)?|点击(?:量|数)?|閲覧数|조회수?)\s*[:：(]?\s*${COUNT}\)?(?:\s*(?:раза?|times|fois|veces|mal|volte|keer|vezes|次|مرة))?`,
    String.raw`(?:read|viewed|seen|visited|shared|прочитано|просмотрено|lu|leído|visto|letto|gelezen|lida) ${COUNT} ?(?:times|раза?|fois|veces|mal|volte|keer|vezes)`,
    String.raw`(?:reading time|read time|время чтения|temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania)\s*:?\s*(?:~|<|about|approx\.?)?\s*\d{1,3}\s*(?:min(?:ute)?s?\.?|мин(?:ут[аы]?)?\.?|minut[eio]n?s?)?`,
    String.raw`(?:~|<)?\s?\d{1,3}[- ](?:min(?:ute)?s?|мин(?:ут[аы]?)?)\.? (?:read|чтения|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd|to read)`),
  anyCase('copyright', 'anywhere', 500,
    String.raw`(?:©|ⓒ|&copy;)\s?.{0,400}`,
    String.raw`(?:copyright|copr\.?|\(c\)|авторские права|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|всі права захищені|wszelkie prawa zastrzeżone|všechna práva vyhrazena|tüm hakları saklıdır|جميع الحقوق محفوظة|版权所有|版權所有)(?: ?(?:©|\(c\)|ⓒ|&copy;))?[ :,]*(?:\d{4}.{0,300})?`,
    String.raw`.{0,200}\b(?:all rights reserved|все права защищены|всі права захищені|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|tüm hakları saklıdır)(?:\s*[.,|–—-].{0,250})?`,
    String.raw`.{0,200}(?:版权所有|جميع الحقوق محفوظة|無断転載)(?:.{0,100})`,
    String.raw`this (?:material|content|article|story) (?:may not|must not|cannot) be (?:published|reproduced|copied|redistributed).{0,300}`,
    String.raw`при (?:цитировании|использовании|перепечатке|копировании)[^.!?]{0,60} (?:материалов?|информации|текстов?).{0,250}(?:ссылк|обязательн|запрещ).{0,200}`),
  rule('copyright', 'anywhere', 300, String.raw`(?:Copyright|COPYRIGHT|\([cC]\))(?: ?(?:©|\([cC]\)))?:? (?:by |[Tt]he )?\p{Lu}[\p{L}\p{N} .,&'’-]{1,80}(?:\d{4}.{0,100}|[Aa]ll rights reserved.{0,100})`),
  rule('byline', 'anywhere', 140,
    String.raw`(?:Written|Posted|Published|Reported|Compiled|Edited|Submitted|Story|Text|Words|Report|Article|Analysis|Translated|Prepared)(?: and (?:photographed|edited|translated|reported))? [Bb]y:?\s+(?:the )?${PEOPLE}(?:[,|] [\p{L}\p{N} .,&'’-]{2,60})?`,
    String.raw`(?:Author|Authors|Writer|Reporter|Correspondent|Editor|Автор|Авторы|Редактор|Корреспондент|Auteur|Autor|Autorin|Redaktion|Redacción|Autore|Redactie|Автор статьи|Автори|Źródło|Rédaction|الكاتب|作者|编辑|责任编辑|記者|记者|編輯)\s?[:：]\s?.{2,80}`,
    String.raw`\(?(?:Additional |Further |Extra )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|REPORTING|[Tt]ranslation|[Rr]esearch)(?: and (?:[Ww]riting|[Ee]diting|[Rr]eporting))?(?: for .{2,30})? by:? (?=\p{Lu})[^.!?]{2,130}\.?\)?`,
    String.raw`Follow (?:@\w+|${PEOPLE}|him|her|them|the author) on (?:Twitter|X|Facebook|Instagram|Telegram|Mastodon|Bluesky|Gab|Parler)(?: (?:at|and|on|Facebook|Twitter|Instagram|@\w+|\p{L}+\.\p{L}+\S*)[,:]?){0,8}.{0,40}`,
    String.raw`(?:E-?mail|Contact|Reach|Write to|Twitter|Email the author)(?: (?:the author|the reporter|the writer|him|her|${NAMES}))?(?: (?:at|on|via|by))?:? ?(?:\S+@\S+\.\w+|@\w+)(?:,? (?:and|or|on) .{0,60})?`,
    String.raw`(?:The )?(?:Associated Press|AP|Reuters|AFP|${PEOPLE})(?:,? (?:writers?|reporters?|correspondents?|staff writers?|journalists?|News researchers?|business writer))?(?:,? (?:in|at|from) [\p{L}, .'-]{2,60})? contributed(?: (?:to|reporting|from)(?: (?:to|from|for))?)?(?: (?:this|the) (?:report|story|article|piece|reporting)| reporting)?(?: (?:from|in) [\p{L}, .'-]{2,40})?`,
    String.raw`\S+@[\w-]+(?:\.[\w-]+)+`),
  rule('byline', 'edge', 110,
    String.raw`(?:By|BY|by|Par|Von|Por|Di|Door|Av|Af|Przez|Od|Автор|От) (?:the |our |la |el |der )?${PEOPLE}(?:(?:,|\s?[|•·/–—-]| in| of| at| for| special to)\s?[\p{L}\p{N} .,&'’|/:-]{2,70})?`,
    String.raw`(?:By|From) (?:our (?:own )?(?:correspondents?|reporters?|staff)|staff(?: (?:writers?|reporters?))?|(?:a )?staff (?:writer|reporter)|wire (?:reports|services)|news (?:desk|agencies|staff)|agencies)(?:[ ,|].{0,40})?`,
    String.raw`${NAMES}[,|] ?(?:[\p{L}&'’ ]{2,40} )?(?:Staff Writer|Staff Reporter|Correspondent|Contributor|Reporter|Editor|Columnist|Associated Press|USA TODAY|Special to .{2,40}|News Service)`,
    String.raw`[–—-] ?(?:Reporting|With|Compiled) by ${PEOPLE}`,
    String.raw`(?:Updated|Last updated|Published|Posted|Modified|First published|Обновлено|Опубликовано|Publié|Mis à jour|Veröffentlicht|Aktualisiert|Publicado|Actualizado|Pubblicato|Aggiornato)\s?:?\s?(?:on |at |le |am |el |il )?.{0,8}\d.{2,60}`),
  rule('byline', 'bottom', 160,
    String.raw`${PEOPLE} reported from ${NAMES}(?:(?:,| and|, and) ${PEOPLE} (?:reported )?from ${NAMES})*(?:, with .{2,60})?`,
    String.raw`(?:With|Includes|Contains) (?:reporting|files|reports|material|inputs?|information) (?:by|from) .{2,120}`,
    String.raw`\(?(?:With|Includes|Contains) (?:reporting|files|reports|material|inputs?|information|agency inputs)(?: (?:by|from) .{2,120})?\)?`),
  rule('credit', 'anywhere', 200,
    String.raw`\(?(?:Photo|PHOTO|Photos|Image|IMAGE|Images|Picture|Video|VIDEO|Graphic|Illustration|Screenshot|Screengrab|Credit|CREDIT|Cover image|Featured image|Foto|FOTO|Fotos|Bild|Фото|Видео|Иллюстрация|Источник фото|Фотография|Photographie|Crédit photo|Crédits?|Imagen|Crédito|Fotografía|Imagem|Immagine|Foto di|Beeld|Kuva|Zdjęcie|Fot\.|图|图片|图源|写真|사진|صورة|الصورة)(?: (?:by|credits?|courtesy(?: of)?|source|via|from|Credit))?\s?(?:[:：©/|]|(?<=(?:by|courtesy|courtesy of|via|credits?|Credit))\s) ?.{2,150}\)?`,
    String.raw`\(?(?:${AGENCY}|AP Photo|Reuters Photo|AFP Photo|EPA Photo)(?:\s?(?:[/|,:–—-]|via| Photo| photo)\s?(?:${NAMES}|[Ff]ile(?: [Pp]hoto)?|[Hh]andout|[Pp]hoto)){1,4}\)?`,
    String.raw`\(?${NAMES}\s?(?:/|\||, | for | via |/ ?The )\s?${AGENCY}(?:\s?(?:/|\||,| via | for )\s?(?:${NAMES}|[Ff]ile)){0,3}\)?`,
    String.raw`(?:[Gg]etty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|AP Photo|Alamy|iStock|EPA-EFE|Wikimedia Commons|File photo|Handout|Screenshot|Stock image|Stock photo)`,
    String.raw`(?:Source|Sources|SOURCE|Источник|Источники|Джерело|Quelle|Quellen|Fuente|Fuentes|Fonte|Bron|Källa|Kilde|Lähde|Źródło|Zdroj|Kaynak|المصدر|来源|來源|出典|출처)\s?[:：]\s?(?=[\p{Lu}\p{Lo}@]|https?:|www).{2,80}`,
    String.raw`(?:Podcast|Video|Story|Cinematography|Camera|Produced|Podcast produced|Video produced|Graphics?) (?:produced )?by ${PEOPLE}.{0,100}`,
    String.raw`As published in (?:the )?.{3,60}`),
  rule('credit', 'bottom', 60, String.raw`\(?${AGENCY}(?:[,/ ]+${AGENCY})*\)?`, String.raw`REUTER|Reuter|\(?(?:END|ENDS|End|Ends)\)?(?: OF (?:STORY|FILE|TEXT))?|-? ?30 ?-?`),
  anyCase('related', 'anywhere', 260, String.raw`[>»►▶→•*\[(-]*\s?${RELATED}\s?[:：|>»►→⟶–—…\])-]+\s?.{0,220}`),
  anyCase('related', 'anywhere', 80,
    String.raw`[>»►▶→\[(]*\s?(?:read (?:more|next|also|the (?:full|rest of the) (?:story|article|report)(?: here)?)|see also|also read|more stories|related (?:articles?|stories|news|content|coverage|posts?|links?|topics?)|recommended (?:for you|articles|stories|reading|videos?)|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]?t miss|most (?:read|popular|viewed|shared)(?: stories| articles| news)?|trending (?:now|stories)|latest (?:news|stories|updates)|top stories|editor['’]?s picks?|what to read next|up next|continue reading|learn more|find out more|full story|further reading|back to top|click here(?: (?:for|to) [^.!?]{2,80})?|more on this (?:story|topic)|next (?:article|story|post)|previous (?:article|story|post)|читайте также|читать далее|смотрите также|по теме|материалы по теме|ещё по теме|еще по теме|новости по теме|похожие (?:новости|статьи|материалы)|lire (?:aussi|la suite|également)|à lire (?:aussi|également)|sur le même sujet|en savoir plus|lesen sie auch|mehr zum thema|auch interessant|weiterlesen|lee también|leer más|noticias relacionadas|leia (?:também|mais)|veja também|saiba mais|leggi anche|leggi tutto|lees ook|lees meer|läs också|läs mer|les også|læs også|lue myös|czytaj (?:także|też|więcej)|zobacz (?:także|też)|devamını oku|ilgili haberler|اقرأ (?:أيضا|أيضًا|المزيد)|مواضيع ذات صلة|相关(?:阅读|新闻|报道)|延伸閱讀|阅读更多|関連記事|続きを読む|관련 ?기사|더 ?보기)\s?[>»►→…\])]*`,
    String.raw`(?:watch|listen to)(?: the| this)? (?:video|podcast|audio|clip|interview|episode)(?: (?:above|below|here))?`,
    String.raw`(?:scroll|keep scrolling)(?: down)? (?:for|to) (?!continue)[^.!?]{2,50}`),
  anyCase('tags', 'anywhere', 220, String.raw`${LABELS}\s?[:：]\s?.{1,200}`, String.raw`(?:[#＃][\p{L}\p{N}_]+[\s,;|·•]*){1,20}`),
  rule('tags', 'anywhere', 90, String.raw`(?:Trends|Tags|Topics|Keywords|Trending)(?=\p{Lu}).{2,80}`),
  anyCase('subscribe', 'anywhere', 260,
    String.raw`(?:please |click here to |don['’]t forget to |to get more [^,]{2,60}, )?(?:subscribe|sign[ -]?up|register|log ?in|sign in|join us|join our|join the|get (?:our|the|more|all|breaking|daily|your|email|news)|follow (?:us|our|[\p{L}\p{N} ]{2,30}(?= on\b))|like us|like our|download (?:the|our)|install (?:the|our)|enter your|become a (?:member|subscriber|supporter)|already (?:a|have)|stay (?:up to date|informed|connected|tuned|in the know)|want (?:more|to)|never miss|for more[^.!?]{0,80}(?:sign up|subscribe|follow|newsletter|check out)|receive)\b[^.!?]{0,180}${SUBSCRIBE_WORD}.{0,80}`,
    String.raw`(?:enter your e-?mail(?: address)?|your e-?mail(?: address)?|subscribe(?: now| today| here| for free)?|sign up(?: now| today| here| for free)?|log in|sign in|register(?: now| here)?|follow us|newsletter|join (?:us|now)|donate(?: now)?|support us|подписаться|подпишитесь|подписывайтесь|войти|регистрация|s['’]abonner|abonnez-vous|s['’]inscrire|abonnieren|anmelden|registrieren|suscríbete|suscribirse|suscríbase|assine|inscreva-se|iscriviti|abbonati|abonneer|inloggen|prenumerera|zaprenumeruj|zaloguj się|abone ol|اشترك|الاشتراك|订阅|訂閱|登录|구독)\s?[:：>»]?`,
    String.raw`(?:подписывайтесь|подпишитесь|подписаться|читайте нас|следите за|присоединяйтесь|оставайтесь|вступайте|жми|підписуйтесь|підпишіться|читайте нас|abonnez-vous|inscrivez-vous|recevez|suivez-nous|téléchargez|retrouvez|abonnieren sie|folgen sie|melden sie sich|laden sie|suscríbe[a-z]*|síguenos|sigue|regístrate|descarga|recibe|assine|siga|inscreva-se|receba|baixe|iscriviti|seguici|ricevi|scarica|volg ons|schrijf je in|abonneer|följ oss|prenumerera|tilaa|śledź nas|obserwuj nas|zapisz się|dołącz|takip edin|abone olun)\b[^.!?]{0,160}(?:newsletter|telegram|телеграм|канал|рассылк|viber|facebook|фейсбук|twitter|твиттер|whatsapp|instagram|youtube|vk|вк|вконтакте|дзен|яндекс|google|max|app|приложени|email|e-mail|лист|новин|rss|linkedin|tiktok|bluesky|boletín|infolettre|nyhetsbrev|redes|соцсет|социальн|push|уведомлен|bülten).{0,80}`,
    String.raw`(?:support|help us|your (?:support|donation|contribution))\b[^.!?]{0,100}(?:independent journalism|our journalism|our work|donate|donation|contribution|reader[- ]funded).{0,120}`,
    String.raw`(?:do you support [^?]{2,40}\? )?like the page:?`, String.raw`share and comment below`,
    String.raw`(?:share|tell us|let us know|leave)\b[^.!?]{0,80}(?:in the comments?|comment section|comments? (?:section )?below|your thoughts).{0,60}`),
  anyCase('advertisement', 'anywhere', 120,
    String.raw`(?:[-–—*\[(]\s?)?(?:advertisements?|advertising|advert|ad|ads by \w+|sponsored(?: content| by.{0,40})?|paid (?:content|post)|promoted(?: content)?|partner content|реклама|на правах рекламы|анонс|publicité|pub|anzeige|werbung|publicidad|publicidade|pubblicità|annuncio|advertentie|annons|annonse|mainos|reklama|reklam|hirdetés|διαφήμιση|publicitate|إعلان|إعلانات|פרסומת|广告|廣告|広告|광고|विज्ञापन|iklan|quảng cáo)(?:\s?[-–—*\])])?`,
    String.raw`(?:article|story|content|post|video|report)? ?continues? (?:(?:reading|below|after)(?: (?:the|this))?(?: (?:advertisement|ad|main story|promotion|video|message))?|below advertisement)`,
    String.raw`(?:skip|close|hide|remove|report)(?: (?:this|the))? (?:ad|ads|advertisement)`, String.raw`scroll to continue(?: with content| reading)?`,
    String.raw`(?:ad|video|content|page) (?:is )?loading(?: \.{3}|\.{3}|…)?|loading(?: \.{3}|\.{3}|…)?`),
  anyCase('consent', 'anywhere', 400,
    String.raw`(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking|browsing)|мы используем|наш сайт использует|сайт использует|продолжая|nous utilisons|ce site utilise|wir verwenden|wir nutzen|diese (?:web)?seite verwendet|utilizamos|este sitio|este site|usamos|questo sito|utilizziamo|deze (?:web)?site|wij gebruiken|ta strona|ten serwis)\b.{0,200}(?:cookies?|куки|файл(?:ы|ов) cookie|ciasteczek).{0,200}`,
    String.raw`(?:accept|reject|manage|allow|decline)(?: all| only| necessary)?(?: cookies?| cookie settings| preferences)|(?:cookie|privacy|consent) (?:policy|settings|preferences|notice|statement)|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|terms of service and privacy policy|принять|согласен|(?:политика )?конфиденциальност[ьи]|tout accepter|alle akzeptieren|aceptar(?: todas?)?|accetta(?: tutti)?|datenschutz(?:erklärung)?|impressum|mentions légales|aviso legal`,
    String.raw`(?:please )?(?:enable|turn on|activate) javascript.{0,120}`, String.raw`(?:your browser|javascript) (?:does not|doesn['’]t|is (?:disabled|not)).{0,140}`,
    String.raw`(?:we are sorry, ?)?this (?:video|content) (?:is|isn['’]t) (?:restricted|not available|no longer available|unavailable|available).{0,100}`,
    String.raw`(?:this site is protected by recaptcha|something went wrong|an error (?:has )?occurred).{0,140}`,
    String.raw`(?:play|replay|pause|mute|unmute)(?: (?:the )?video)?|0:00(?: ?/ ?\d?\d:\d\d)?`, String.raw`(?:image|media|video) caption`),
  anyCase('note', 'anywhere', 700,
    String.raw`(?:the )?(?:views|opinions|statements|thoughts|views and opinions)(?:,? (?:and|or) (?:views|opinions))?(?:,? (?:expressed|reflected|stated|published))?\b.{0,160}(?:necessarily|solely|do not|does not|don['’]t|author['’]?s own|those of the author).{0,300}`,
    String.raw`(?:мнение (?:автора|редакции)|точка зрения автора)\b.{0,100}(?:может не совпадать|не совпадает|совпада).{0,140}`,
    String.raw`(?:this|the) (?:article|story|report|post|piece|headline|file)(?: above)? (?:has been|was|is being|will be)(?: (?:updated|corrected|amended|revised|edited|clarified|republished|originally published|first published|syndicated|translated|produced in partnership))\b.{0,400}`,
    String.raw`(?:this|the) (?:article|story|post|piece|report|commentary|op-ed|interview) (?:originally |first )?appeared (?:originally |first )?(?:on|in|at)\b.{0,200}`,
    String.raw`originally published(?: (?:on|at|in|by))? .{2,120}`, String.raw`an earlier version of (?:this|the) (?:article|story|report|post|headline|photo caption)\b.{0,600}`,
    String.raw`this is a (?:developing|breaking)(?: news)? story.{0,160}`, String.raw`(?:check back|stay tuned|refresh) (?:for|this page).{0,100}`,
    String.raw`(?:correction|clarification|corrections?|исправление|уточнение|korrektur|rectificatif|correction appended)(?: appended| \([^)]{2,40}\))?[:.–—-].{5,600}`, String.raw`correction appended`,
    String.raw`this (?:article|story|post|report) (?:is|was)(?: (?:auto-generated|published|generated|translated))\b.{0,80}(?:from|by|using|without|automatically)\b.{0,120}`,
    String.raw`more to (?:come|follow)`),
  anyCase('note', 'edge', 700, String.raw`[*(\[]?\s?(?:editor['’]?s?['’]? note|note (?:from|by) the editors?|note to (?:readers|editors))\s?[:：–—-] ?(?=.{0,300}(?:\b(?:this|the|our) (?:article|story|piece|post|excerpt|report|series|interview|column|commentary|headline|video|essay|op-ed|transcript)|the following|originally|republished|first appeared|excerpts?|for clarity)).{5,600}`),
  rule('label', 'anywhere', 200,
    String.raw`(?:ABSTRACT|FULL TEXT|LEAD PARAGRAPH|LEAD|SUMMARY|HEADLINE|CORRECTION APPENDED|BODY|GRAPHIC)\s?:?`,
    String.raw`(?:BYLINE|SECTION|LENGTH|DATELINE|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|DISTRIBUTION|ACC-NO|DOCUMENT-TYPE|SUBJECT|GEOGRAPHIC|Section|Length|Byline|Load-Date|Publication Type|Word count|Document ID|ProQuest document ID|ISSN)\s?:\s?.{1,180}`),
  rule('separator', 'anywhere', 80, String.raw`[^\p{L}\p{N}]+`),
]

/** Credits that may follow the last words of a paragraph in the same line. Each matches up to the line's end. */
export const TAIL_RULES: readonly { readonly kind: BoilerplateKind, readonly pattern: RegExp }[] = [
  { kind: 'byline', pattern: /(?<=[.!?”"’'…]\s{0,3})\((?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and \p{L}+)? by (?=\p{Lu})[^()]{3,300}\)\s*$/u },
  { kind: 'byline', pattern: new RegExp(String.raw`(?<=[.!?”"’'…]\s{1,3})Follow (?:${NAMES}|us) on (?:Twitter|X|Facebook|Instagram|Telegram)[: ]?(?:at )?@?[\w.]{2,30}\.?$`, 'u') },
  { kind: 'copyright', pattern: /(?<=[.!?”"’'…]\s{1,3})(?:©|Copyright (?:©|\(c\)|\d{4}))[^\n]{0,200}$/u },
  { kind: 'related', pattern: /(?<=[.!?”"’'…]\s{0,3})READ (?:MORE|ALSO):[^\n]{3,200}$/u },
]

/** Pieces of a line that holds nothing but data about the article: a date, "Written by …", "Read 125 times". */
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)`
const WEEKDAY = String.raw`(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo)`
const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:gmt|utc|et|est|edt|pt|pst|pdt|ct|cst|bst|cet|cest|msk|мск|ist|uhr|a\.?m|p\.?m)(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?\)?)?`
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s?(?:de |of )?${MONTH}\.?,?(?:\s?(?:de )?\d{4})?|${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?,?(?:\s\d{4})?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)`
/** Pieces that such a line may be put together from, besides dates; at least one of them must be there. */
export const DATA_PIECES: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}])(?:written|posted|published|updated|last updated|last modified|created|modified|first published|опубликовано|обновлено|publié|mis à jour|veröffentlicht|publicado|pubblicato)(?: (?:on|at|le|am|el|il))?\s?:?(?=\s*(?:${WEEKDAY}|${DAY}|${CLOCK}|by |$|[|•·]))`, 'giu'),
  new RegExp(String.raw`(?:read|viewed|просмотрено|прочитано) ${COUNT} ?(?:times|раза?)|(?:views?|hits|reads|comments|shares|просмотров)\s?:\s?${COUNT}|${COUNT}(?:views?|reads?|comments?|shares?|hits|просмотр(?:а|ов)?)(?!\p{L})`, 'giu'),
  new RegExp(String.raw`\d{1,3} ?min(?:ute)?s? read|(?:reading time|время чтения):? ?\d{1,3} ?(?:min(?:ute)?s?|мин\.?)?`, 'giu'),
  new RegExp(String.raw`(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Bb]y|BY|Автор:?|[Aa]uthor:?|[Vv]on|[Pp]ar|[Pp]or)(?: by)?:?\s+${BODY}(?=\s+(?:Read|Hits|Views|Published|Updated)|\s*[|•·,–—-]|\s*$|\s+\d)`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}])(?:print|e-?mail|share|save|comments?)(?![\p{L}])`, 'giu'),
]
export const DATES = new RegExp(String.raw`(?<![\p{L}\d])(?:${WEEKDAY}\.?|${DAY}|${CLOCK})(?![\p{L}\d])`, 'giu')

/** An author's line at the very end: "Ada Brenn is a columnist at …". Believed only where the name is nowhere else in the article. */
export const AUTHOR_NOTE = new RegExp(String.raw`^(?:Dr\.? |Prof\.? |Sir )?(\p{Lu}[\p{L}.-]*(?: [\p{Lu}][\p{L}.’'-]*){1,3})(?<!['’]s)(?:,? (?:a|an|the) [^.]{3,80},)? (?:is|was|has been|writes|teaches|covers|reports|serves)\b(?=.{0,120}\b(?:editor|columnist|reporter|correspondent|contributor|fellow|professor|lecturer|author|writer|journalist|director|president|governor|senator|economist|member|host|co-host|analyst|scholar|attorney|lawyer|founder|co-founder|chair(?:man|woman)?|executive|consultant|strategist|teacher|historian|researcher|producer|critic|novelist|producer)\b|.{0,40}\b(?:about|for|politics|policy|news)\b)`, 'u')
