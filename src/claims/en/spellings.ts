/**
 * Names of one place that are spelt too differently to be seen as one: other scripts, other languages, old names. As `placeKey` writes them; all
 * sides' spellings, none of them the right one.
 */
const ONE_PLACE = `
kyiv kiev|kharkiv kharkov|odesa odessa|lviv lvov|dnipro dnepropetrovsk dnipropetrovsk|luhansk lugansk|zaporizhzhia zaporozhye zaporizhia|mykolaiv nikolaev|bakhmut artemivsk artyomovsk|avdiivka avdeevka|chernobyl chornobyl|donbas donbass
aleppo halab haleb|homs hims|damascus dimashq|deir_ez_zor deir_ezzor deir_al_zour deir_al_zor deir_ez_zur dayr_az_zawr dayr_al_zawr|qamishli qamishlo kamishli kameshli|kobani kobane ayn_al_arab|afrin efrin|manbij minbic|tel_abyad tall_abyad gire_spi
ras_al_ain ras_al_ayn serekaniye|hasakah hasaka hassakeh|daraa deraa dara|palmyra tadmur tadmor|latakia lattakia|mosul mawsil|erbil arbil hawler|sinjar shingal|hodeidah hodeida hudaydah|benghazi banghazi bengasi|derna darnah|misrata misurata
hebron khalil|khan_younis khan_yunis|jenin janin|kandahar qandahar|mogadishu muqdisho mogadiscio|tbilisi tiflis|chisinau kishinev|sukhumi sokhumi|stepanakert khankendi xankəndi|diyarbakir amed|istanbul constantinople|pristina prishtina
beijing peking|mumbai bombay|kolkata calcutta|chennai madras|yangon rangoon|ho_chi_minh_city saigon|cologne koln|munich munchen|geneva geneve`

/** From any of a place's spellings to one that stands for all. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(ONE_PLACE.trim().split(/[|\n]/).flatMap((group) => {
  const names = group.split(' ').map((name) => name.replaceAll('_', ' '))
  return names.map((name) => [name, names[0]!] as const)
}))
