/** Words that labels, credits and teasers are made of, in many languages: pieces of regular expressions. Adding a language is adding a word. */

export const NAME = String.raw`(?:(?:de|der|den|van|von|bin|ibn|al|el|da|di|du|la|le|dos|das|ten|ter)[ -])?(?:Mc|Mac` +
  String.raw`|O['’]|D['’]|[Aa]l-|[Ee]l-)?\p{Lu}(?:[\p{L}\p{M}'’.-]*)`
export const NAMES = String.raw`${NAME}(?: ${NAME}){0,4}`
export const PEOPLE = String.raw`${NAMES}(?:(?:,? (?:and|und|et|y|e|en|och|og|и|та|i|&) |, ?| ?/ ?)${NAMES}){0,5}`
/** A body as a byline names it: Heart of Vell. */
export const BODY = String.raw`${NAME}(?: (?:(?:of|the|for|de|du|&) (?:the )?)?${NAME}){0,4}`
export const AGENCY = String.raw`(?:AP|Associated Press|The Associated Press|Reuters?|REUTERS?|AFP|Agence France-Presse` +
  String.raw`|Getty(?: Images)?|EPA(?:-EFE)?|EFE|DPA|dpa|ANSA|TASS|ITAR-TASS|ТАСС|РИА Новости|RIA Novosti|Sputnik` +
  String.raw`|Интерфакс|Interfax|Xinhua|新华社|Kyodo|UPI|PA(?: Images| Wire| Media)?|Shutterstock|iStock(?:photo)?` +
  String.raw`|Alamy(?: Stock Photo)?|Bloomberg|Anadolu(?: Agency)?|NurPhoto|Zuma(?: Press)?|ZUMA(?: Press)?` +
  String.raw`|Wikimedia(?: Commons)?|Wikipedia|Flickr|Creative Commons|CC BY(?:-[A-Z]{2})*(?: \d\.\d)?|Unsplash` +
  String.raw`|Pixabay|Pexels|Handout|Archive|File photo|Pool|POOL|via)`
export const COUNT = String.raw`\d[\d.,\u00a0 ]{0,12}(?:[KkMm]|тыс\.?)?\+?\s?`

export const SITES = String.raw`(?:facebook|twitter|x|x \(twitter\)|whatsapp|telegram|linkedin|linked ?in|reddit` +
  String.raw`|pinterest|tumblr|viber|vk|вконтакте|одноклассники|ok\.ru|vkontakte|мой мир|weibo|wechat|line` +
  String.raw`|flipboard|messenger|instagram|tiktok|youtube|email|e-mail|mail|sms|bluesky|mastodon|threads|xing` +
  String.raw`|pocket|google\+?|google plus|snapchat|skype|telegram-канал|livejournal|живой журнал|digg` +
  String.raw`|stumbleupon|delicious|mix)`
export const SHARE = String.raw`(?:share(?: (?:this|it|on|via|to|by|with|the|article|story|post|page|link|now|options` +
  String.raw`|full article|your (?:thoughts|feedback))){0,4}|sharing|shares?|tweet(?: this)?|re-?tweet|post` +
  String.raw`|pin(?: it)?|like(?: this| us)?|e-?mail(?: this| article| story| to a friend)*|print(?: this` +
  String.raw`| article| page| story| version)*|print-friendly|printer[- ]friendly(?: version| page)?` +
  String.raw`|save(?: article| story| for later| this| to pocket)*|bookmark(?: this)?|copy(?: the)? (?:link` +
  String.raw`|url)(?: to clipboard)?|link copied!?|copied|comments?|add (?:a )?comment|leave a (?:comment|reply)` +
  String.raw`|view comments|show comments|hide comments|post a comment|reply|report (?:an )?(?:error|typo` +
  String.raw`|mistake)|a ?\+ a ?-|text size|font size|listen|listen to (?:this )?article|gift(?: this)? article` +
  String.raw`|toggle share options|more(?: sharing)? options|more sharing|follow|поделиться(?: (?:в|с|на|ссылкой` +
  String.raw`|новостью|соцсетях|социальных сетях|друзьями|статьей|статьёй)){0,4}|поделитесь|распечатать` +
  String.raw`|версия для печати|печать|печатать|отправить(?: по почте)?|комментарии|комментировать|обсудить` +
  String.raw`|поділитися|друкувати|роздрукувати|надрукувати|коментарі|partager(?: (?:sur|cet article|l['’]article` +
  String.raw`|via|par))*|imprimer|envoyer|commenter|réagir|teilen|artikel teilen|drucken` +
  String.raw`|(?:per e-mail )?versenden|merken|kommentare?|kommentieren|compartir|compartilhar|compartilhe` +
  String.raw`|imprimir|enviar|comentar|comentarios|comentários|condividi(?: su)?|stampa|invia|commenti|delen` +
  String.raw`|deel(?: dit artikel)?|afdrukken|reacties|dela|skriv ut|del|udskriv|jaa|tulosta|udostępnij` +
  String.raw`|podziel się|drukuj|komentarze|sdílet|tisk|tisknout|zdieľať|megosztás|nyomtatás|paylaş|yazdır` +
  String.raw`|yorumlar|κοινοποίηση|εκτύπωση|мәлімет|partajează|distribuie|сподели|принтирай|podijeli|подели` +
  String.raw`|штампај|مشاركة|شارك|طباعة|تعليق(?:ات)?|انشر|اشتراک گذاری|چاپ|به اشتراک بگذارید|שתף|שתפו|הדפסה` +
  String.raw`|תגובות|分享(?:到|至)?|打印|評論|评论|列印|シェア(?:する)?|印刷|コメント|共有|공유(?:하기)?|인쇄|댓글|साझा करें|शेयर करें|bagikan` +
  String.raw`|cetak|chia sẻ|แชร์)`

/** Tokens of lines that hold only share labels, site names and counts. Sticky: matched one after another, never tried anew. */
export const SHARE_TOKEN = new RegExp(String.raw`${SHARE}(?![\p{L}\p{N}])`, 'iuy')
export const SITE_TOKEN = new RegExp(String.raw`${SITES}(?![\p{L}\p{N}])`, 'iuy')
export const BETWEEN_TOKENS = /(?:\d[\d.,]*\s?[km]?\+?(?![\p{L}\p{N}])|[\s:|/•·,>»«+&(){}[\]–—.!-])+/iuy

export const LABELS = String.raw`(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|in this (?:article` +
  String.raw`|story)|trends?|trending|теги|метки|темы|тема|рубрика|ключевые слова|теґи|mots[- ]clés|thèmes|sujets` +
  String.raw`|schlagw[oö]rte[rn]?|schlagwörter|themen|stichworte|etiquetas|temas|palabras clave|palavras-chave` +
  String.raw`|argomenti|trefwoorden|onderwerpen|etiketter|ämnen|emner|avainsanat|tagi|słowa kluczowe|štítky` +
  String.raw`|címkék|etiketler|الوسوم|وسوم|كلمات مفتاحية|标签|關鍵字|关键词|タグ|キーワード)`

export const RELATED = String.raw`(?:read (?:more|also|next|on|this|the (?:full|rest of the) (?:story|article|report` +
  String.raw`|text)(?: here)?)|also read|see (?:also|more)|more (?:on (?:this|the)(?: story| topic)?` +
  String.raw`|from [\p{L}\p{N} ]{2,30}|stories|news|here)|must[- ]read|related(?: (?:articles?|stories|news` +
  String.raw`|content|coverage|topics?|posts?|links?|video))?|recommended(?: for you| (?:articles|stories|reading` +
  String.raw`|videos?))?|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]?t miss|in (?:pictures` +
  String.raw`|case you missed it)|also on [\p{L}\p{N} ]{2,30}|also see|watch(?: (?:live|now|more|the video|video` +
  String.raw`|also|below))?|listen(?: here)?|video|live|photos?|gallery|pictured|most (?:read|popular|viewed` +
  String.raw`|shared)(?: stories| articles| news)?|popular (?:now|stories)|trending(?: now| stories)?` +
  String.raw`|latest (?:news|stories|updates)|top stories|editor['’]?s picks?|what to read next|up next` +
  String.raw`|next (?:article|story|post)|previous (?:article|story|post)|continue reading|learn more` +
  String.raw`|find out more|full story|full coverage|further reading|explore more|click here(?: (?:for` +
  String.raw`|to) [^.!?]{2,80})?|back to top|back to home(?:page)?|(?:home|front) ?page|home|читайте также` +
  String.raw`|читать (?:также|далее|ещё|еще|полностью)|читайте (?:далее|ещё|еще|подробнее|подробности)?` +
  String.raw`|подробнее(?: (?:на|о|об|в) [^.!?]{2,60})?|смотрите также|см\. также|по теме|материалы по теме` +
  String.raw`|ещё по теме|еще по теме|новости по теме|похожие (?:новости|статьи|материалы)|другие новости` +
  String.raw`|главные новости|последние новости|популярное|самое читаемое|читайте нас|смотреть|видео|фото` +
  String.raw`|читайте також|дивіться також|lire (?:aussi|la suite|également|plus)|à lire (?:aussi|également)?` +
  String.raw`|voir aussi|sur le même sujet|en savoir plus|les plus lus|articles liés|lesen sie (?:auch|mehr|hier` +
  String.raw`|dazu)|mehr (?:zum thema|dazu|lesen)|auch interessant|das könnte sie auch interessieren|weiterlesen` +
  String.raw`|weitere artikel|zum thema|lee (?:también|más)|leer más|lea (?:también|más)|ver (?:también|más)` +
  String.raw`|te puede interesar|noticias relacionadas|más información|leia (?:também|mais)|veja (?:também|mais)` +
  String.raw`|saiba mais|notícias relacionadas|leggi (?:anche|tutto|di più)|per approfondire` +
  String.raw`|potrebbe interessarti|lees (?:ook|meer|verder)|läs (?:också|även|mer)|les også|læs også|lue myös` +
  String.raw`|lue lisää|czytaj (?:także|też|więcej|również)|zobacz (?:także|też|również|więcej)` +
  String.raw`|przeczytaj(?: także| też)?|čtěte (?:také|též)|přečtěte si také|čítajte aj|olvassa el|olvasd el` +
  String.raw`|ayrıca okuyun|ilgili haberler|devamını oku|διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα)|citește și` +
  String.raw`|citeşte şi|прочетете (?:още|също)|pročitajte (?:i|još|više)|opširnije|прочитајте|اقرأ (?:أيضا|أيضًا` +
  String.raw`|ايضا|المزيد)|المزيد|شاهد (?:أيضا|أيضًا)|مواضيع ذات صلة|بیشتر بخوانید|קראו (?:גם|עוד)|קרא (?:גם|עוד)` +
  String.raw`|עוד בנושא|相关(?:阅读|新闻|报道|文章)|延伸閱讀|相關新聞|阅读更多|更多|関連(?:記事|ニュース)|あわせて読みたい|続きを読む|관련 ?기사|더 ?보기|यह भी पढ़ें` +
  String.raw`|और पढ़ें|baca juga|xem thêm|อ่านเพิ่มเติม)`

export const SUBSCRIBE_WORD = String.raw`(?:newsletters?|e-?mail|inbox|channel|telegram|whatsapp|podcast|alerts?|\bapp\b` +
  String.raw`|notifications?|for free|free (?:trial|account|today)|account|updates|subscri(?:be|ption|ber)|digest` +
  String.raw`|briefing|membership|on (?:facebook|twitter|instagram|youtube|telegram|x|tiktok|google news` +
  String.raw`|apple news|linkedin|mastodon|bluesky|threads)|rss)`
