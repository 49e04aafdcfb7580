"""Text to speak: sentences put together at random from hand-written words in many languages.

sentence(rng, language) -> str. English mixes a small grammar with words drawn from the pronunciation dictionary that comes
with pocketsphinx (for phone variety). All words here are written for this purpose; nothing is taken from a text.
"""
from __future__ import annotations

import functools
import os
import re

import numpy as np

_DICT = "/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict"

_EN = """the a this that my your his her our their some every no one two three four five six seven eight nine ten
I you he she we they it who what where when why how there here now then again maybe always never often soon today tomorrow
man woman boy girl child friend mother father brother sister teacher doctor people family house home room door window table chair
book paper letter word story voice face mouth hand eye head heart body mind food water bread milk coffee tea apple fish bird dog cat horse
street road car bus train city town village river sea mountain tree flower garden park school market shop money work job time year month
week day night morning evening hour minute moment world country government problem question answer idea reason thing way place part
be is are was were have has had do does did go goes went come came make made take took give gave get got see saw know knew think thought
say said tell told ask asked find found feel felt leave left put keep kept let begin began show showed hear heard play run ran move live
believe bring happen write sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read
spend grow open walk win offer remember love consider appear buy wait serve die send build stay fall cut reach kill remain
good new first last long great little own other old right big high different small large next early young important few public bad same able
beautiful happy sad warm cold green blue red black white bright dark quiet loud slow fast simple strange perfect probably problem above between
of in to for with on at by from up about into over after before under through very just only also not too much more most really quite
and but or because if while although however maybe perhaps please thanks hello goodbye yes okay well anyway vision measure usually treasure
mumble bubble people paper baby maybe member number simple company remember family possible public problem program pumpkin umbrella
five move very never over have give love voice value visit favour vivid village fifty knife leaf half enough laugh phone photo
think thing three both with without mother other weather father either thirty thousand nothing something
shape share shine shoe fish wish special ocean nation station chair choose church teach watch judge join june joy region orange
boy point noise choice joy toy oil coin house about down town brown found sound now cow loud wide side mind find light night right
food moon room soon school two blue true good book could would should look put full pull wood""".split()

_WORDS = {
    "de": """der die das ein eine ich du er sie wir ihr nicht und aber oder weil wenn heute morgen gestern immer nie vielleicht Mann Frau Kind Haus
Straße Stadt Bahn Schule Arbeit Zeit Jahr Tag Nacht Wasser Brot Apfel Buch Hund Katze Vogel Baum Blume Berg Fluss Meer Welt Leben Freund Frage Antwort
gehen kommen machen sehen hören sprechen schreiben lesen spielen laufen fahren bleiben finden geben nehmen möchte könnte würde müssen dürfen schön groß
klein neu alt gut schlecht schnell langsam früh spät warm kalt grün blau rot schwarz weiß über unter zwischen für von bei nach fünf zwölf zwanzig
Möglichkeit Fähigkeit Wissenschaft Pferd Pfeife Kopf Zeitung Zucker jetzt plötzlich natürlich wirklich Freiheit Feuer Leute Mäuse Bäume Bäckerei Pumpe Puppe Mama Baby""",
    "fr": """le la les un une des je tu il elle nous vous ils mais ou donc parce que quand aujourd'hui demain hier toujours jamais homme femme enfant maison
rue ville gare école travail temps année jour nuit eau pain pomme livre chien chat oiseau arbre fleur montagne rivière mer monde vie ami question réponse
aller venir faire voir entendre parler écrire lire jouer courir rester trouver donner prendre voudrais pourrait beau grand petit nouveau vieux bon mauvais vite
lentement tôt tard chaud froid vert bleu rouge noir blanc sur sous entre pour avec chez après cinq sept vingt musique feu deux bonjour peut-être problème bateau
beaucoup simple famille fenêtre voiture jardin lumière soleil lune pluie vent neige bonheur cœur sœur œuf tu as vu plusieurs plupart public""",
    "es": """el la los un una yo tú él ella nosotros ellos pero o porque cuando hoy mañana ayer siempre nunca hombre mujer niño casa calle ciudad escuela trabajo
tiempo año día noche agua pan manzana libro perro gato pájaro árbol flor montaña río mar mundo vida amigo pregunta respuesta ir venir hacer ver oír hablar
escribir leer jugar correr quedar encontrar dar tomar quiero puedo bonito grande pequeño nuevo viejo bueno malo rápido despacio temprano tarde caliente frío verde
azul rojo negro blanco sobre bajo entre para con cinco siete veinte música fuego bueno problema pueblo palabra simple familia ventana coche jardín luz sol luna""",
    "it": """il la i un una io tu lui lei noi loro ma o perché quando oggi domani ieri sempre mai uomo donna bambino casa strada città scuola lavoro tempo anno giorno
notte acqua pane mela libro cane gatto uccello albero fiore montagna fiume mare mondo vita amico domanda risposta andare venire fare vedere sentire parlare scrivere
leggere giocare correre restare trovare dare prendere vorrei potrebbe bello grande piccolo nuovo vecchio buono cattivo veloce piano presto tardi caldo freddo verde blu
rosso nero bianco sopra sotto fra per con cinque sette venti musica fuoco problema popolo parola semplice famiglia finestra macchina giardino luce sole luna""",
    "pt": """o a os um uma eu você ele ela nós eles mas ou porque quando hoje amanhã ontem sempre nunca homem mulher criança casa rua cidade escola trabalho tempo ano dia
noite água pão maçã livro cachorro gato pássaro árvore flor montanha rio mar mundo vida amigo pergunta resposta fazer ver ouvir falar escrever ler jogar correr ficar
encontrar dar tomar quero posso bonito grande pequeno novo velho bom mau rápido devagar cedo tarde quente frio verde azul vermelho preto branco problema palavra família""",
    "nl": """de het een ik jij hij zij wij maar of omdat wanneer vandaag morgen gisteren altijd nooit man vrouw kind huis straat stad school werk tijd jaar dag nacht water
brood appel boek hond kat vogel boom bloem berg rivier zee wereld leven vriend vraag antwoord gaan komen maken zien horen spreken schrijven lezen spelen mooi groot klein
nieuw oud goed slecht snel langzaam vroeg laat warm koud groen blauw rood zwart wit boven onder tussen vijf zeven twintig muziek vuur deur buiten vuile neus""",
    "sv": """en ett jag du han hon vi de men eller därför när idag imorgon igår alltid aldrig man kvinna barn hus gata stad skola arbete tid år dag natt vatten bröd äpple
bok hund katt fågel träd blomma berg flod hav värld liv vän fråga svar gå komma göra se höra tala skriva läsa spela springa vacker stor liten ny gammal bra dålig snabb
långsam tidig sen varm kall grön blå röd svart vit över under mellan fem sju tjugo musik eld problem enkel familj fönster""",
    "pl": """ja ty on ona my oni ale lub ponieważ kiedy dzisiaj jutro wczoraj zawsze nigdy człowiek kobieta dziecko dom ulica miasto szkoła praca czas rok dzień noc woda chleb
jabłko książka pies kot ptak drzewo kwiat góra rzeka morze świat życie przyjaciel pytanie odpowiedź iść robić widzieć słyszeć mówić pisać czytać grać biec piękny duży mały
nowy stary dobry zły szybko powoli wcześnie późno ciepły zimny zielony niebieski czerwony czarny biały pięć siedem muzyka ogień problem prosty rodzina okno""",
    "ru": """я ты он она мы они но или потому что когда сегодня завтра вчера всегда никогда человек женщина ребёнок дом улица город школа работа время год день ночь вода хлеб
яблоко книга собака кошка птица дерево цветок гора река море мир жизнь друг вопрос ответ идти делать видеть слышать говорить писать читать играть бежать красивый большой
маленький новый старый хороший плохой быстро медленно рано поздно тёплый холодный зелёный синий красный чёрный белый пять семь музыка огонь проблема простой семья окно""",
    "tr": """ben sen o biz onlar ama veya çünkü bugün yarın dün her zaman asla adam kadın çocuk ev sokak şehir okul iş yıl gün gece su ekmek elma kitap köpek kedi kuş ağaç çiçek
dağ nehir deniz dünya hayat arkadaş soru cevap gitmek gelmek yapmak görmek duymak konuşmak yazmak okumak güzel büyük küçük yeni eski iyi kötü hızlı yavaş müzik""",
    "fi": """minä sinä hän me he mutta tai koska tänään huomenna eilen aina mies nainen lapsi talo katu kaupunki koulu työ aika vuosi päivä yö vesi leipä omena kirja koira kissa
lintu puu kukka vuori joki meri maailma elämä ystävä kysymys vastaus mennä tulla tehdä nähdä kuulla puhua kirjoittaa lukea kaunis suuri pieni uusi vanha hyvä huono""",
    "ja": """わたし あなた かれ かのじょ きょう あした きのう いつも ひと おとこ おんな こども いえ みち まち がっこう しごと じかん とし ひる よる みず ぱん りんご ほん いぬ ねこ とり き はな やま
かわ うみ せかい ともだち しつもん こたえ いきます きます みます ききます はなします かきます よみます きれい おおきい ちいさい あたらしい ふるい いい わるい はやい おそい へや まど ふね""",
    "cmn": """我 你 他 她 我们 他们 但是 因为 今天 明天 昨天 总是 男人 女人 孩子 房子 马路 城市 学校 工作 时间 年 天 晚上 水 面包 苹果 书 狗 猫 鸟 树 花 山 河 海 世界 生活 朋友 问题 回答 去 来 做 看 听 说
写 读 玩 跑 漂亮 大 小 新 老 好 坏 快 慢 早 晚 热 冷 绿 蓝 红 黑 白 音乐 火 家庭 窗户 爸爸 妈妈 朋友 非常 风 飞机""",
    "hi": """मैं तुम वह हम लेकिन या क्योंकि आज कल हमेशा आदमी औरत बच्चा घर सड़क शहर स्कूल काम समय साल दिन रात पानी रोटी सेब किताब कुत्ता बिल्ली पक्षी पेड़ फूल पहाड़ नदी समुद्र दुनिया जीवन दोस्त सवाल जवाब
जाना आना करना देखना सुनना बोलना लिखना पढ़ना खेलना सुंदर बड़ा छोटा नया पुराना अच्छा बुरा तेज धीरे हरा नीला लाल काला सफेद संगीत आग परिवार खिड़की""",
    "ar": """أنا أنت هو هي نحن لكن أو لأن اليوم غدا أمس دائما رجل امرأة طفل بيت شارع مدينة مدرسة عمل وقت سنة يوم ليلة ماء خبز تفاحة كتاب كلب قطة طائر شجرة زهرة جبل نهر بحر عالم حياة صديق سؤال جواب
جميل كبير صغير جديد قديم جيد سيئ سريع بطيء أخضر أزرق أحمر أسود أبيض موسيقى نار عائلة نافذة باب فيل موز""",
    "el": """εγώ εσύ αυτός αυτή εμείς αλλά ή γιατί σήμερα αύριο χθες πάντα άντρας γυναίκα παιδί σπίτι δρόμος πόλη σχολείο δουλειά χρόνος μέρα νύχτα νερό ψωμί μήλο βιβλίο σκύλος γάτα πουλί δέντρο
λουλούδι βουνό ποτάμι θάλασσα κόσμος ζωή φίλος ερώτηση απάντηση όμορφος μεγάλος μικρός νέος παλιός καλός κακός γρήγορα αργά πράσινο μπλε κόκκινο μαύρο άσπρο μουσική φωτιά""",
}
# never used for training: the evaluation of unseen languages
_UNSEEN = {
    "cs": """já ty on ona my oni ale nebo protože když dnes zítra včera vždy nikdy člověk žena dítě dům ulice město škola práce čas rok den noc voda chléb jablko kniha pes
kočka pták strom květ hora řeka moře svět život přítel otázka odpověď jít dělat vidět slyšet mluvit psát číst hrát krásný velký malý nový starý dobrý špatný rychle pomalu pět""",
    "hu": """én te ő mi ők de vagy mert mikor ma holnap tegnap mindig soha ember nő gyerek ház utca város iskola munka idő év nap éjszaka víz kenyér alma könyv kutya macska madár
fa virág hegy folyó tenger világ élet barát kérdés válasz menni látni hallani beszélni írni olvasni szép nagy kicsi új régi jó rossz gyors lassú zöld kék piros fekete fehér""",
    "id": """saya kamu dia kami mereka tetapi atau karena kapan hari ini besok kemarin selalu manusia perempuan anak rumah jalan kota sekolah kerja waktu tahun hari malam air roti apel
buku anjing kucing burung pohon bunga gunung sungai laut dunia hidup teman pertanyaan jawaban pergi melihat mendengar berbicara menulis membaca bagus besar kecil baru lama baik buruk""",
    "ro": """eu tu el ea noi ei dar sau pentru că când astăzi mâine ieri mereu om femeie copil casă stradă oraș școală muncă timp an zi noapte apă pâine măr carte câine pisică pasăre
copac floare munte râu mare lume viață prieten întrebare răspuns frumos mic nou vechi bun rău repede încet verde albastru roșu negru alb cinci șapte muzică foc problemă familie""",
    "ko": """나 너 우리 그 그녀 하지만 왜냐하면 오늘 내일 어제 항상 사람 여자 아이 집 거리 도시 학교 일 시간 년 밤 물 빵 사과 책 개 고양이 새 나무 꽃 산 강 바다 세계 친구 질문 대답 가다 보다 듣다 말하다
쓰다 읽다 예쁜 큰 작은 새로운 좋은 나쁜 빠른 느린 음악 불 문제 가족 창문""",
}
LANGUAGES = ["en"] + list(_WORDS)
UNSEEN = [language for language in _UNSEEN if language != "cs"]  # festival's Czech voices are trained on


@functools.cache
def dictionary() -> list[str]:
    if not os.path.isfile(_DICT):
        return _EN
    with open(_DICT, encoding="utf-8") as f:
        words = [line.split()[0] for line in f if line[0].isalpha() and "(" not in line.split()[0]]
    return [w for w in words if re.fullmatch(r"[a-z]{3,11}", w)]


def sentence(rng: np.random.Generator, language: str = "en") -> str:
    """One utterance of 3 to 14 words, with commas and full stops so that engines pause."""
    language = language.split("-")[0]
    pool = _EN if language == "en" else (_WORDS | _UNSEEN)[language].split()
    words: list[str] = []
    for i in range(int(rng.integers(3, 15))):
        if language == "en" and rng.random() < 0.3:
            words.append(dictionary()[rng.integers(len(dictionary()))])
        else:
            words.append(pool[rng.integers(len(pool))])
        r = rng.random()
        if i > 1 and r < 0.12:
            words[-1] += ","
        elif i > 2 and r < 0.17:
            words[-1] += "." if language != "hi" else " ।"
    return " ".join(words).rstrip(",") + rng.choice([".", ".", ".", "?", "!"])
