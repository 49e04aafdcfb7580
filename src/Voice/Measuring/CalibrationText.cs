namespace PersonaAvatar.Voices.Measuring;

/// <summary>
/// What voices say to be measured: seven to ten seconds. English has common words that a recogniser tells apart, short ones and long ones; other languages
/// of wide use begin the Universal Declaration of Human Rights (article 1); every other counts to twelve in digits, which each
/// engine reads in its own language.
/// </summary>
public static class CalibrationText
{
    /// <summary>The English text.</summary>
    public const string English =
        "The old man walked along the river and looked at the boats. She gave him five red apples, and they talked about the weather. "
        + "All human beings are born free and equal in dignity and rights.";

    private const string Digits = "1 2 3 4 5 6 7 8 9 10 11 12.";

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["en"] = English,
        ["de"] = "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt.",
        ["fr"] = "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience.",
        ["es"] = "Todos los seres humanos nacen libres e iguales en dignidad y derechos, dotados como están de razón y conciencia.",
        ["it"] = "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza.",
        ["pt"] = "Todos os seres humanos nascem livres e iguais em dignidade e em direitos, dotados de razão e de consciência.",
        ["nl"] = "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en geweten.",
        ["sv"] = "Alla människor är födda fria och lika i värde och rättigheter. De är utrustade med förnuft och samvete.",
        ["nb"] = "Alle mennesker er født frie og med samme menneskeverd og menneskerettigheter. De er utstyrt med fornuft og samvittighet.",
        ["da"] = "Alle mennesker er født frie og lige i værdighed og rettigheder. De er udstyret med fornuft og samvittighed.",
        ["fi"] = "Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan.",
        ["pl"] = "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i sumieniem.",
        ["cs"] = "Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti a práv. Jsou nadáni rozumem a svědomím.",
        ["hu"] = "Minden emberi lény szabadon születik és egyenlő méltósága és joga van. Az emberek ésszel és lelkiismerettel bírnak.",
        ["ro"] = "Toate ființele umane se nasc libere și egale în demnitate și în drepturi. Ele sunt înzestrate cu rațiune și conștiință.",
        ["ru"] = "Все люди рождаются свободными и равными в своём достоинстве и правах. Они наделены разумом и совестью.",
        ["uk"] = "Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і совістю.",
        ["el"] = "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.",
        ["tr"] = "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler.",
        ["hi"] = "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।",
        ["cmn"] = "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心。",
        ["ja"] = "すべてのにんげんは、うまれながらにしてじゆうであり、かつ、そんげんとけんりとについてびょうどうである。",
        ["ko"] = "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
        ["ar"] = "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق وقد وهبوا عقلا وضميرا.",
        ["vi"] = "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi.",
        ["id"] = "Semua orang dilahirkan merdeka dan mempunyai martabat dan hak-hak yang sama. Mereka dikaruniai akal dan hati nurani.",
        ["ca"] = "Tots els éssers humans neixen lliures i iguals en dignitat i en drets. Són dotats de raó i de consciència.",
        ["la"] = "Omnes homines dignitate et iure liberi et pares nascuntur, rationis et conscientiae participes sunt.",
        ["eo"] = "Ĉiuj homoj estas denaske liberaj kaj egalaj laŭ digno kaj rajtoj. Ili posedas racion kaj konsciencon.",
    };

    /// <summary>The text for a language, a BCP 47 tag; "mul" speaks English.</summary>
    public static string For(string language)
    {
        var tag = Matching.LanguageFit.Canonical(language);
        return tag == Matching.LanguageFit.Any ? English : Texts.GetValueOrDefault(tag.Split('-')[0], Digits);
    }
}
