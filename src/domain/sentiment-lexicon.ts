/**
 * The words behind the sentiment score, for conversations about buying and using something. Weights −3..3. Left out on purpose:
 * words that only keep a talk going ("ja", "oké", "thanks"), words with a plain second meaning ("duur" is also a duration,
 * "zorgen voor" is taking care) and the subject itself ("lekkage" is why a roofer is called, not a mood). Accents are folded.
 */
export type SentimentLanguage = "nl" | "en";

type Lexicon = {
  /** Weight → words, separated by spaces. */
  words: Record<string, string>;
  /** Weight → expressions, separated by "/"; the longest wins over its words. */
  phrases: Record<string, string>;
  /** Words that turn what follows, and how many words far they reach. */
  negators: Record<string, number>;
  /** Verbs that a later negator turns as well: "dat werkt bij ons niet". */
  negatedAfter: string;
  strong: string;
  weak: string;
  /** A negation does not reach over these. */
  breaks: string;
  /** Frequent words by which a line's language is told. */
  telltale: string;
};

export const sentimentLexicon: Record<SentimentLanguage, Lexicon> = {
  nl: {
    words: {
      "3": "geweldig geweldige fantastisch fantastische uitstekend uitstekende perfect perfecte super top enthousiast briljant subliem",
      "2": "blij tevreden leuk leuke mooi mooie fijn fijne handig handige betrouwbaar betrouwbare waardevol waardevolle akkoord prettig prettige opgelucht geruststelling professioneel professionele vriendelijk vriendelijke aangenaam aangename positief positieve gelukkig voordeel voordelen aanrader gaaf gave sympathiek",
      "1": "goed goede cool prima beter betere duidelijk duidelijke helder heldere interessant interessante makkelijk makkelijke eenvoudig eenvoudige soepel vertrouwen vertrouw werkt bevalt helpt nuttig nuttige passend passende netjes aantrekkelijk aantrekkelijke betaalbaar betaalbare waardeer waarderen slim slimme verstandig sportief meegevallen",
      "-1": "jammer helaas moeilijk moeilijke lastig lastige ingewikkeld ingewikkelde probleem problemen twijfel twijfels twijfelen risico nadeel nadelen duurder rommelig omslachtig weerstand tegenvalt kritisch klagen klaagt klem",
      "-2": "slecht slechte slechter vervelend vervelende bezorgd ontevreden onduidelijk onduidelijke traag trage fout foute fouten klacht klachten gedoe irritant irritante kapot bang vertraging afhaken opzeggen storing crasht tegenvallend tegenvallende negatief negatieve onhandig onhandige mislukt verward misleidend onprofessioneel zorgelijk zorgwekkend ergernis ergert misgegaan misgelopen onwerkbaar",
      "-3": "verschrikkelijk verschrikkelijke vreselijk vreselijke teleurgesteld teleurstellend teleurstellende boos frustrerend frustrerende gefrustreerd onacceptabel onacceptabele belachelijk belachelijke schandalig schandalige waardeloos waardeloze onbetrouwbaar onbetrouwbare rampzalig ramp drama oplichting",
    },
    phrases: {
      "3": "zeer tevreden over/meer dan tevreden",
      "2": "onder de indruk/kijk ernaar uit/kijken ernaar uit/zin in/ziet er goed uit/ziet er mooi uit/klinkt goed/geen klachten/kan niet wachten/ben overtuigd/zijn overtuigd/we doen het/dat gaan we doen",
      "1": "geen probleem/geen bezwaar/geen zorgen/eens mee/komt goed/valt mee/valt het mee/viel mee/viel het mee/eerlijk antwoord/eerlijk verhaal",
      "-1": "geen tijd/niet zeker/weet het niet/past niet/moet er over nadenken/moet erover nadenken/valt tegen/viel tegen/best duur/vrij duur/veel geld/duurt lang/duurde lang/moesten wachten/moest wachten/snap niet/snap niet goed/snappen niet/begrijp niet/kwam niet/te mooi",
      "-2": "te duur/erg duur/heel duur/veel te duur/te laat/te lang/te veel werk/werkt niet/klopt niet/lukt niet/niet akkoord/maak me zorgen/maken ons zorgen/zorgen over/geen budget/geen vertrouwen/vertrouwen kwijt/kan zo niet/kan echt niet/niet belangrijk/niks aan/schiet niet op",
      "-3": "geen interesse/niet geinteresseerd/zijn er klaar mee/ben er klaar mee/helemaal klaar mee/nooit meer/van het kastje naar de muur",
    },
    negators: { niet: 3, nooit: 3, geen: 2, zonder: 2, nauwelijks: 3, amper: 3, niets: 2, niks: 2 },
    negatedAfter: "werkt bevalt helpt vertrouw",
    strong:
      "heel erg zeer echt ontzettend enorm ongelooflijk ongelofelijk bijzonder absoluut extreem vreselijk veel zo",
    weak: "beetje enigszins iets soort redelijk best vrij",
    breaks: "maar echter hoewel alleen want omdat",
    telltale:
      "de het een en dat ik je jij jullie niet van voor met maar ook wel nog zijn heb hebben dit die wat kan dan er als op naar bij geen deze mijn ons onze wij dus om te uit",
  },
  en: {
    words: {
      "3": "amazing fantastic excellent perfect perfectly wonderful brilliant outstanding awesome thrilled love loved delighted",
      "2": "great happy glad nice impressed impressive helpful reliable valuable convinced excited exciting enjoy enjoyed pleased professional friendly positive beautiful benefit benefits recommend satisfied confident relief relieved clever",
      "1": "good cool better clear easy easily simple smooth interesting interested useful works helps trust comfortable affordable promising reasonable fair appreciate improvement transparent workable",
      "-1": "unfortunately difficult tricky complicated complex problem problems issue issues concern concerns concerned doubt doubts risk risky downside confusing confused hesitant pricey unsure worried worry wrong missed impossible awkward blocker criticised criticized",
      "-2": "bad poor poorly slow annoying annoyed unhappy worse unclear expensive broken error errors complaint complaints delay delays hassle painful fails failed failing crash crashes cancel negative overpriced messy misleading unprofessional dissatisfied embarrassing headache unpleasant",
      "-3": "terrible horrible awful disappointed disappointing angry frustrated frustrating unacceptable ridiculous useless hate hated unreliable worst disaster scam furious nightmare",
    },
    phrases: {
      "3": "couldn't be happier/could not be happier/very happy with",
      "2": "look forward to/looking forward to/can't wait/sounds great/sounds good/looks great/looks good/no complaints/well done/let's do it/sign me up/i like it/i like that/i like this/really like/have a deal",
      "1": "no problem/no worries/makes sense/no concerns/no issues/pretty good",
      "-1": "not sure/no time/have to think about/need to think about/on the fence/let me down/a bit much",
      "-2": "too expensive/too slow/too late/too long/too complicated/too much work/doesn't work/does not work/didn't work/don't trust/do not trust/not convinced/no budget/fed up/falls short/not happy/behind schedule/weeks behind/don't like/do not like/don't understand",
      "-3": "not interested/no interest/waste of time/waste of money/never again/had enough",
    },
    negators: { not: 3, never: 3, cannot: 3, without: 2, hardly: 3, barely: 3, no: 1, nothing: 2, neither: 3, nor: 3 },
    negatedAfter: "",
    strong: "very really extremely so incredibly absolutely super totally highly too much",
    weak: "bit somewhat slightly fairly kinda little rather",
    breaks: "but however although though because except",
    telltale:
      "the a and that i you of for with but also it this are have what can they be my our so if on to was would there your has do don't it's that's i'm",
  },
};
