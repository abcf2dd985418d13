/** Made lines that are no part of an article, article text that looks like them, and an article to put them in. */
import type { BoilerplateKind } from './boilerplate.ts'

export const TITLE = 'No convoy was stopped at the Vell bridge, ministry says'
export const LEAD = 'No convoy was stopped at the Vell bridge on Tuesday, the Defence Ministry of Orrin said in a statement.'
export const BODY = 'The Relief Committee said at least forty people were waiting on the other bank for a second day.'

/** In the middle of an article, at its very end, and right under the headline. */
export const inside = (line: string) => `${TITLE}\n\n${LEAD}\n\n${line}\n\n${BODY}`
export const below = (line: string) => `${TITLE}\n\n${LEAD}\n\n${BODY}\n\n${line}`
export const above = (line: string) => `${TITLE}\n\n${line}\n\n${LEAD}\n\n${BODY}`

/** Told wherever they stand. */
export const ANYWHERE: Partial<Record<BoilerplateKind, readonly string[]>> = {
  share: [
    'Share', 'Share:', 'Share this', 'Share this article', 'Share on Facebook', 'Print:', 'Print', 'E-mail', 'Tweet', 'Copy link', 'Leave a comment', 'Comments',
    'Share Tweet Email Print', 'Facebook Twitter WhatsApp Share', 'Share | Print | Comment', 'Nestbook 62 Pipper 31 Mail Print A+ A-', 'Share 34 Tweet', 'Поделиться:', 'Поделиться', 'Поделиться в соцсетях',
    'Версия для печати', 'Распечатать', 'Комментарии', 'Поділитися', 'Partager', 'Partager sur Facebook', 'Imprimer', 'Teilen', 'Drucken', 'Compartir', 'Imprimir', 'Compartilhar',
    'Condividi', 'Delen', 'Dela', 'Udostępnij', 'Sdílet', 'Paylaş', 'مشاركة', 'שתפו', '分享到', 'シェアする', '공유하기', 'Share on Facebook Share on Twitter',
  ],
  counter: [
    '9355 views', '9,355 views', '1.2K views', 'Views: 9355', 'Read 125 times', '125 reads', '12 comments', 'Comments (12)', 'Hits: 40', '3 min read', 'Reading time: 4 minutes',
    'Просмотров: 123', '123 просмотра', 'Прочитано 45 раз', 'Время чтения: 3 мин.', 'Visto 12 veces', 'Aufrufe: 12', 'Lu 34 fois', '阅读 123', '1 204 vues', '5K shares', '12 Shares',
  ],
  copyright: [
    '© Copyright Harbour Post 2031. All rights reserved.', '© 2031 Harbour Post', 'Copyright 2031 The Orrin Wire. All rights reserved.', '(c) 2031 Harbour Post', 'Copyright © 2029–2031 Vell Media Group',
    'All rights reserved.', 'Все права защищены', 'Tous droits réservés', 'Alle Rechte vorbehalten.', 'Todos los derechos reservados', '版权所有',
    'This material may not be published, broadcast, rewritten or redistributed without permission.', 'COPYRIGHT 2031 Harbour Post',
    'При цитировании информации ссылка на сайт обязательна',
  ],
  byline: [
    'Written by Ada Brenn', 'Posted by Ada Brenn', 'Published by Heart Ilm', 'Wednesday, 15 November 2031 03:27 Written by  Heart of Vell Read 125 times', 'Автор: Ада Бренн',
    'Author: Ada Brenn', '(Reporting by Ada Brenn in Vell; Editing by Oto Ilm)', 'Reporting by Ada Brenn; Writing by Oto Ilm', '(Additional reporting by Oto Ilm; Editing by Ada Brenn.)',
    'Follow Ada Brenn on Twitter @adabrenn.', 'Ada Brenn in Vell contributed to this report.', 'Ada Brenn and Oto Ilm contributed to this report.', 'Twitter: @adabrenn', 'brenn@harbour.example',
    'Translated by Oto Ilm', 'Published: 3 May 2031 | By Ada Brenn | 12 comments', 'Posted on May 3, 2031 by Ada Brenn', 'By ADA BRENN | 3 May 2031', 'Thursday, 3 May 2031 09:02 | Dock9 Newsdesk | 9,120 views',
  ],
  credit: [
    'Photo: Ada Brenn', 'Photo by Ada Brenn', 'PHOTO: ORRIN WIRE/FILE', 'Image credit: Harbour Post', 'Photo courtesy of the Relief Committee', 'REUTERS/Ada Brenn', '(AP Photo/Ada Brenn)', 'Ada Brenn/Reuters',
    'Ada Brenn / AFP via Getty Images', 'Getty Images', 'Getty', 'Фото: РИА Новости', 'Crédit photo : Harbour Post', 'Foto: Ada Brenn', 'Source: Harbour Post', 'Источник: ТАСС', 'Screenshot: Harbour Post',
  ],
  related: [
    'READ MORE: Five things about the Vell bridge', 'Read more: Five things about the bridge', 'READ ALSO: Orrin closes its border', 'Read more', 'Read more »', 'See also', 'See also: the bridge in pictures', 'RELATED: The road to Vell',
    'Related articles', 'Related:', 'Recommended for you', 'You may also like', 'Don’t miss: the bridge in pictures', 'WATCH: Convoy leaves Vell', 'Most read', 'Click here to read the full report', 'Читайте также: Орин закрыл границу',
    'ЧИТАЙТЕ ТАКЖЕ', 'Читать далее', 'По теме', 'Lire aussi : Le pont de Vell', 'À lire aussi', 'Lesen Sie auch: Die Brücke', 'Mehr zum Thema', 'Lee también: El puente', 'Leia também: A ponte', 'Leggi anche: Il ponte',
    'Lees ook: De brug', 'Läs också: Bron', 'Czytaj także: Most', 'اقرأ أيضا: الجسر', '相关阅读', '関連記事', '[Read more…]', 'Back to top', 'More on this story',
  ],
  tags: ['TrendsOrrin conflict', 'Tags: Orrin, Vell, bridge', 'Topics: Orrin', 'Filed under: World', 'Теги: Орин, Велл', 'Mots-clés : Vell, pont', 'Schlagworte: Vell', 'Etiquetas: Vell', '#Vell #Orrin #bridge', '标签：维尔'],
  subscribe: [
    'Subscribe to our newsletter', 'Sign up for our daily newsletter', 'Sign up here for The Morning Post, our free newsletter', 'Follow us on Twitter', 'Follow us on Facebook and Telegram', 'Join our Telegram channel', 'Enter your email address:',
    'Download our app for breaking news alerts', 'Подписывайтесь на наш канал в Telegram', 'Подпишитесь на рассылку', 'Abonnez-vous à notre newsletter', 'Suscríbete a nuestro boletín', 'Get the latest news in your inbox every morning',
    'Support our independent journalism: donate today', 'For more, sign up for the Bridge newsletter.', 'Subscribe', 'Log in',
  ],
  advertisement: ['Advertisement', 'ADVERTISEMENT', '- Advertisement -', 'Реклама', 'Anzeige', 'Publicité', 'Story continues below advertisement', 'Article continues below', 'Sponsored content', 'Scroll to continue', '広告', 'Loading...'],
  consent: [
    'We use cookies to improve your experience on this site.', 'By continuing to use this website you agree to our use of cookies.', 'Accept all cookies', 'Cookie settings', 'Мы используем файлы cookie', 'Nous utilisons des cookies pour vous servir',
    'Please enable JavaScript to view the comments.', 'Your browser does not support the video tag.', 'This video is not available in your region.', 'Privacy policy', 'Play video',
  ],
  note: [
    'The views expressed in this article are those of the author and do not necessarily reflect the editorial policy of Harbour Post.', 'The statements, views and opinions expressed in this column are solely those of the author.',
    'Мнение автора может не совпадать с мнением редакции.', 'This article has been updated to include a comment from the ministry.', 'This story was originally published in the Vell Courier.',
    'This is a developing story. Check back for updates.', 'This article originally appeared on Vell Courier.', 'More to follow',
  ],
  label: ['FULL TEXT', 'ABSTRACT.', 'LENGTH: 812 words', 'BYLINE: Ada Brenn', 'SECTION: World; Pg. 4', 'LOAD-DATE: May 3, 2031'],
  separator: ['___', '* * *', '###', '•', '—————', '}'],
}

/** Told only at the article's edges, where they can be nothing else. */
export const EDGES: Partial<Record<BoilerplateKind, readonly string[]>> = {
  byline: [
    'By Ada Brenn', 'BY ADA BRENN', 'By Ada Brenn and Oto Ilm', 'By Ada Brenn, Harbour Post', 'By Vell Herald', 'By staff writers', 'Ada Brenn, Staff Writer', 'Von Ada Brenn', 'Par Ada Brenn', 'Por Ada Brenn',
    'Updated: 3 May 2031, 15:02',
  ],
  date: ['3 May 2031', 'May 3, 2031', 'Tuesday, 3 May 2031 15:02', '2031-05-03 15:02', '3 мая 2031', '03.05.2031 15:02', '15:02, 3 мая 2031'],
  share: ['Facebook', 'Facebook Twitter', 'Telegram'],
}

/** Article text that looks like the above. */
export const KEPT: readonly string[] = [
  'Share prices fell in Orrin on Tuesday.', 'Share the bridge, the ministry told both towns.', 'Print is dead, he said.', 'Comments by the minister were not welcome.', 'Print workers walked out.',
  'Read 125 times in parliament, the letter still moves people.', '9355 views were collected by the committee.', 'Views: they differ, said the mayor.', 'Read the letter: that was her advice.',
  'Copyright law in Orrin has not changed since 2024.', 'In 2024 all rights were reserved for the army.', 'The copyright of the film belongs to Vell.',
  'Written by prisoners, the letters describe the camp.', 'Posted by the bridge, soldiers waved cars on.', 'By Monday the bridge was closed.', 'By Ilm’s account, nobody was turned back.', 'By the river stood forty people.',
  'Reporting by both agencies was wrong, Ilm said. He gave no proof.', 'Ada Brenn contributed.5 million to the fund.',
  'Ada Brenn contributed to the relief of Vell with two buses and forty tents, the committee said.',
  'Photo after photo shows an empty bridge.', 'Photographs show the bridge, he said.', 'Image is everything to the ministry.', 'Source close to the ministry: nobody was there.', 'Sources: one colonel, two drivers.',
  'Read more than once, the order says nothing of a convoy.', 'See also what they did to Vell, he said.', 'Related charges were dropped.', 'Watch them closely, she said, and do not blink.', 'More on the bridge than in the town, shells fell.',
  'Tags were found on the bodies.', 'Trends are worrying, the bank said.', 'Topics were agreed on beforehand.', 'Trends in Orrin worry the bank.',
  'Subscribe to that view and you must accept the war.', 'Sign up or leave, the men were told.', 'Follow us, the soldiers shouted.', 'Join our ranks, the poster says.', 'Get out, she said.', 'Register now or lose your vote, the party says.',
  'Advertisement boards burned in Vell.', 'Story after story tells of the bridge.', 'Loading the trucks took two hours.',
  'We use drones to watch the road, Ilm said.', 'By using the bridge they broke the law.', 'This site was a school before the war.', 'Please leave at once, the loudspeaker said.',
  'The views of the minister are known.', 'The views from the bridge are fine, said one of the soldiers who guard it.', 'This article of the treaty has been broken twice.', 'This story was told to him by his mother.', 'Correction is needed, she said.', 'Brigade 62 and Division 31 print maps', 'Monday | Harbour Board meets', 'Article 5 Article 6', 'Correction: An earlier text of this article gave the wrong day.',
  'The opinions of the court are public.', 'The article was seized at the border.',
  'Section 4 bans it.', 'Length matters: the bridge is too short for tanks.', 'Abstract art hung in the ministry.', '“No,” he said.', 'Why?', '12', '1.', 'Killed: 12', 'Injured\t40', 'Ilm: No convoy was stopped.', 'Q: Was there a convoy?',
  'Facebook', 'Telegram', 'Twitter', '3 May', 'Ada Brenn', '― Ada Brenn', '- Ilm.', 'Vell, Orrin', 'The bridge', 'UPDATE: 5/12 — The site has taken the page down.', 'Video shows the bridge empty on Tuesday morning.',
  'Live ammunition was used: two witnesses said so.', 'Email records show who gave the order.', 'Mail trains stopped.', 'Like them, she fled.', 'Save the bridge, they chanted.', 'Post offices stay shut.', 'Listen, he said.', 'Report: no convoy at Vell',
]
