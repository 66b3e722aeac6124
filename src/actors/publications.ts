/**
 * Newspapers, agencies and broadcasters, a line each: `names | hosts | state`. The names are those a citation gives;
 * with a state, it is that state's own voice: owned or directed by its government. Where several states or nobody
 * own it, the column is empty, and it counts as nobody's.
 */
export const PUBLICATIONS = `
New York Times | nytimes.com nyti.ms
Washington Post | washingtonpost.com wapo.st
Guardian | theguardian.com guardian.co.uk gu.com
Financial Times | ft.com
Wall Street Journal | wsj.com
BBC = BBC News | bbc.co.uk bbc.com
Reuters | reuters.com
Associated Press | apnews.com ap.org
Agence France-Presse | afp.com
Politico = Politico Europe | politico.eu politico.com
Der Spiegel = Spiegel Online | spiegel.de
Frankfurter Allgemeine = Frankfurter Allgemeine Zeitung | faz.net
Süddeutsche Zeitung | sueddeutsche.de sz.de
Die Zeit | zeit.de
Neue Zürcher Zeitung | nzz.ch
Le Monde | lemonde.fr
Le Figaro | lefigaro.fr
Libération | liberation.fr
El País | elpais.com
Corriere della Sera | corriere.it
Haaretz | haaretz.com haaretz.co.il
Jerusalem Post | jpost.com
Times of Israel | timesofisrael.com
Times of India | indiatimes.com
Hindu | thehindu.com
Indian Express | indianexpress.com
Dawn | dawn.com
South China Morning Post | scmp.com
Japan Times | japantimes.co.jp
Yomiuri Shimbun | yomiuri.co.jp
Asahi Shimbun | asahi.com
Korea Herald | koreaherald.com
Moscow Times | themoscowtimes.com
Kommersant = Коммерсантъ = Коммерсант | kommersant.ru kommersant.com
Izvestia = Известия | iz.ru
Vedomosti = Ведомости | vedomosti.ru
Nezavisimaya Gazeta = Независимая газета | ng.ru
Kyiv Post | kyivpost.com
Kyiv Independent | kyivindependent.com
Ukrayinska Pravda = Украинская правда = Українська правда | pravda.com.ua
Daily Maverick | dailymaverick.co.za
Mail & Guardian | mg.co.za
Lusaka Times | lusakatimes.com
Daily Nation | nation.africa
Premium Times | premiumtimesng.com
Gazeta Wyborcza | wyborcza.pl
Rossiyskaya Gazeta = Российская газета | rg.ru | RUS
TASS = ITAR-TASS = ТАСС | tass.com tass.ru itar-tass.com | RUS
RIA Novosti = РИА Новости | ria.ru rian.ru | RUS
Sputnik | sputniknews.com sputnikglobe.com | RUS
RT = Russia Today | rt.com | RUS
Xinhua = Xinhua News Agency | xinhuanet.com news.cn | CHN
People's Daily | people.com.cn people.cn | CHN
Global Times | globaltimes.cn | CHN
China Daily | chinadaily.com.cn | CHN
CGTN | cgtn.com cctv.com | CHN
Ukrinform = Укринформ | ukrinform.net ukrinform.ua | UKR
Voice of America | voanews.com | USA
Radio Free Europe = Radio Free Europe/Radio Liberty = Radio Liberty | rferl.org svoboda.org | USA
Deutsche Welle | dw.com | DEU
France 24 | france24.com | FRA
Radio France Internationale = RFI | rfi.fr | FRA
IRNA = Islamic Republic News Agency | irna.ir | IRN
Press TV | presstv.ir presstv.com | IRN
Mehr News Agency | mehrnews.com | IRN
Fars News Agency | farsnews.ir | IRN
Anadolu Agency = Anadolu Ajansı | aa.com.tr | TUR
TRT World | trtworld.com | TUR
Al Jazeera | aljazeera.com aljazeera.net | QAT
Qatar News Agency | qna.org.qa | QAT
Saudi Press Agency | spa.gov.sa | SAU
SANA = Syrian Arab News Agency | sana.sy | SYR
WAFA | wafa.ps | PSE
Emirates News Agency = WAM | wam.ae | ARE
Al-Ahram = Ahram Online | ahram.org.eg | EGY
KCNA = Korean Central News Agency | kcna.kp | PRK
Yonhap = Yonhap News Agency | yna.co.kr yonhapnews.co.kr | KOR
NHK | nhk.or.jp | JPN
BelTA | belta.by | BLR
Azertac | azertag.az | AZE
Armenpress | armenpress.am | ARM
Kazinform | inform.kz kazinform.kz | KAZ
Agerpres | agerpres.ro | ROU
Tanjug | tanjug.rs | SRB
Granma | granma.cu | CUB
Prensa Latina | prensa-latina.cu plenglish.com | CUB
Telesur | telesurtv.net telesurenglish.net | VEN
Vietnam News Agency | vnanet.vn vietnamplus.vn | VNM
Antara | antaranews.com | IDN
Bernama | bernama.com | MYS
Press Trust of India | ptinews.com
Associated Press of Pakistan | app.com.pk | PAK
Zambia Daily Mail | daily-mail.co.zm | ZMB
Times of Zambia | times.co.zm | ZMB
Jornal de Angola | jornaldeangola.ao | AGO
ANGOP | angop.ao | AGO
Herald of Zimbabwe | herald.co.zw | ZWE
New Times | newtimes.co.rw
Ethiopian News Agency | ena.et | ETH
Ethiopian Herald | ethiopianherald.com press.et | ETH
Sudan News Agency | suna-sd.net | SDN
Tunis Afrique Presse | tap.info.tn | TUN
Algérie Presse Service | aps.dz | DZA
Maghreb Arabe Presse | mapnews.ma mapexpress.ma | MAR
`;

/** Libraries, archives and short addresses that hold what others publish. */
export const ARCHIVE_HOSTS =
  "jstor.org archive.org archive.is archive.ph archive.today doi.org proquest.com ssrn.com academia.edu researchgate.net google.* yahoo.com msn.com bit.ly t.co perma.cc gale.com lexisnexis.com nexis.com factiva.com pressreader.com".split(
    " ",
  );
