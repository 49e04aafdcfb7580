namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>
/// Trades and parts one plays: word = features that dress for it. They yield to features that were asked for. "@place" is
/// where the part is played; "#cartoon" marks the people of stories.
/// </summary>
internal static class RoleWords
{
    /// <summary>Features by trade.</summary>
    public static readonly Vocabulary Trades = new(Stories, Learning, Order, Crafts, Stage);

    private const string Stories = """
        wizard, sorcerer, mage, warlock, enchanter, archmage, magus, merlin, necromancer, evil wizard = masculine, pointed hat, starry blue robe, long white beard, old, @tower, #cartoon
        witch, sorceress, hag, enchantress, swamp witch, sea witch, kitchen witch, good witch, potion maker = feminine, black pointed hat, purple robe, long wavy dark brown hair, @night, #cartoon
        fairy, pixie, tooth fairy, fairy godmother, nymph, dryad, forest spirit, garden fairy, sugar plum fairy = feminine, young, fairy wings, flower crown, long wavy hair, green dress, pointed ears, sparkle, @forest, #cartoon
        elf, wood elf, house elf, brownie elf, high elf = pointed ears, long blond hair, green robe, @forest, #cartoon
        christmas elf, leprechaun = pointed ears, green santa hat, green robe, rosy cheeks, @snow, #cartoon
        gnome, garden gnome, dwarf, hobbit, kobold = masculine, old, red santa hat, long white beard, blue robe, big nose, @garden, #cartoon
        goblin, imp, hobgoblin, troll, ogre, orc, giant, giantess = masculine, green skin, pointed ears, fangs, brown robe, bald, big nose, @cave, #cartoon
        mermaid, siren, sea nymph, selkie, water spirit, rusalka, undine = feminine, young, long wavy red hair, pearls, teal dress, @water, #cartoon
        merman, triton, sea king, poseidon, sea god, neptune god = masculine, long grey beard, golden crown, teal robe, @water, #cartoon
        vampire, dracula, count dracula = pale skin, fangs, black slicked hair, black suit, red cape, red eyes, @night, #cartoon
        zombie, headless horseman, frankenstein, frankensteins monster, ghoul, mummy = green skin, stitches, bolts, messy black hair, brown coat, @night, #cartoon
        scarecrow = straw hat, stitches, orange hair, checked shirt, @meadow, #cartoon
        superhero, superheroine, masked hero, caped crusader, superman, sidekick, vigilante, action hero, comic book hero, comic hero, masked avenger, cartoon hero, action figure, luchador, mexican wrestler = eye mask, red cape, blue hero costume, @city, #cartoon
        anime girl, manga girl, magical girl, anime character, manga character, cartoon girl, cyberpunk girl, chibi, princess warrior cartoon = feminine, young, pink long hair, big eyes, ribbon, sailor shirt, @city, #cartoon
        anime boy, anime hero, manga hero, cartoon boy, video game character, game character = masculine, young, spiky blue hair, headband, @city, #cartoon
        villain, supervillain, evil genius, mastermind, dark lord, overlord, arch villain, bad guy, cartoon villain, evil scientist = goatee, slicked hair, black suit, monocle, scar, @cave, #cartoon
        evil queen, villainess = feminine, crown, purple robe, black hair, @tower, #cartoon
        god, deity, demigod, zeus, greek god, thunder god, odin, titan = masculine, long white beard, laurel wreath, white robe, sparkle, @sky, #cartoon
        goddess, athena, aphrodite, moon goddess, greek goddess, muse, cyberpunk goddess, love god = feminine, laurel wreath, white robe, long wavy hair, sparkle, @sky, #cartoon
        thor, norse god, loki = masculine, helmet, blond beard, red cape, armour, @mountain, #cartoon
        valkyrie = feminine, helmet, armour, blond braids, feathered wings, @sky, #cartoon
        angel, archangel, guardian angel, cupid = halo, feathered wings, white robe, blond curly hair, @sky, #cartoon
        fallen angel = halo, black feathered wings, black robe, @night, #cartoon
        demon, devil, satan = red skin, horns, black goatee, bat wings, black suit, fangs, @cave, #cartoon
        medusa, gorgon = feminine, green curly hair, green skin, @cave, #cartoon
        genie, djinn = blue skin, turban, goatee, gold earrings, @desert, #cartoon
        anubis, egyptian god = golden headdress, @desert, #cartoon
        cyclops, evil twin = horns, @cave, #cartoon
        time traveller, time traveler, steampunk = goggles, brown coat, top hat, @cave
        cyberpunk, hacker, cyber warrior = visor glasses, purple mohawk, black coat, @city
        santa, santa claus, father christmas = masculine, old, santa hat, long white beard, red coat, rosy cheeks, @snow
        cat lady, crazy cat lady = feminine, old, glasses, cardigan, messy hair, @room
        toy soldier, tin soldier, nutcracker, guardsman = tall black hat, red uniform, moustache, rosy cheeks, @room
        doll, rag doll, puppet, marionette, haunted doll, wooden doll, pinocchio = rosy cheeks, pigtails, dress, lashes, @room, #cartoon
        chess king, chess piece = crown, robe, @library, #cartoon
        chess queen, playing card queen = crown, dress, feminine, @library, #cartoon
        """;

    private const string Learning = """
        professor, scholar, academic, lecturer, dean, philosopher, historian, linguist, intellectual, theologian, classicist = round glasses, brown suit, bow tie, grey hair, @library
        teacher, schoolteacher, schoolmaster, headmaster, headmistress, tutor, governess, kindergarten teacher, school principal = glasses, jumper, shirt, @library
        librarian, bookseller, bookshop owner, archivist, bookworm, antiquarian, book seller, museum curator = round glasses, cardigan, bun, @library
        graduate, student of law, valedictorian = mortarboard, black robe, @library
        scientist, researcher, chemist, physicist, biologist, inventor, lab technician, mathematician, data scientist, data analyst, geologist, palaeontologist, paleontologist, volcanologist, entomologist, ornithologist, meteorologist, weatherman, weather forecaster, oceanographer, marine biologist, archaeobotanist, zoologist, alchemist, statistician = lab coat, glasses, messy hair, @office
        mad scientist = lab coat, goggles, wild white hair, @office
        astronomer, stargazer, astrologer, astrophysicist = round glasses, navy jumper, @night
        fortune teller, tarot reader, psychic, clairvoyant, oracle, medium = headscarf, gold earrings, purple robe, amulet, @night
        doctor, physician, surgeon, village doctor, country doctor, paediatrician, pediatrician, vet, veterinarian, dentist, pharmacist, midwife, optician, paramedic, healer, herbalist = lab coat, stethoscope, @office
        nurse, carer, caregiver, care worker, physiotherapist, nanny, babysitter, masseur, masseuse = nurse cap, light blue labcoat, @office
        therapist, psychologist, psychiatrist, counsellor, counselor, psychotherapist, life coach, coach, guru, meditation teacher, yoga teacher, yoga instructor, social worker, motivational speaker = glasses, roll neck, @room
        writer, poet, novelist, author, songwriter, hopeless romantic, playwright, storyteller, bard, translator, critic, screenwriter, crime writer = glasses, roll neck, messy hair, @library
        journalist, reporter, editor, news anchor, newsreader, radio host, tv presenter, talk show host, radio presenter = suit, @city
        programmer, software developer, developer, coder, software engineer, web designer, it guy, sysadmin, tech support, nerd, geek, gamer, streamer, youtuber, computer scientist = hoodie, headphones, square glasses, @office
        manager, ceo, boss, businessman, businesswoman, banker, accountant, bookkeeper, consultant, salesman, saleswoman, secretary, receptionist, office worker, clerk, estate agent, real estate agent, lawyer, attorney, notary, diplomat, ambassador, politician, president, senator, prime minister, minister, mayor, millionaire, billionaire, tycoon, entrepreneur, insurance agent, bureaucrat, civil servant, stockbroker, project manager, solicitor, official, trader, auctioneer, antique dealer, pawnbroker, pawn broker, start up founder, startup founder, cashier = suit, combed hair, @office
        judge, barrister = white curly hair, black robe, @library
        """;

    private const string Order = """
        king, emperor, monarch, tsar, maharaja, mad king = masculine, golden crown, red robe, beard, @tower
        queen, empress, cleopatra = feminine, golden crown, purple dress, pearl necklace, @tower
        prince = masculine, young, crown, blue uniform, @tower
        princess, warrior princess = feminine, young, tiara, pink dress, long wavy hair, @tower
        duke, count, baron, lord, noble, nobleman, aristocrat, marquis, earl, gentleman thief = masculine, top hat, monocle, moustache, suit, @room
        duchess, countess, baroness, noblewoman = feminine, pearl necklace, tiara, dress, @room
        sultan, pharaoh, caliph = masculine, turban, goatee, robe, @desert
        knight, crusader, templar, paladin, squire, warrior queen = steel helmet, armour, @tower
        gladiator, roman soldier, centurion, roman legionary, legionary, spartan, warrior = bronze helmet, armour, red cape, @desert
        musketeer = feathered hat, moustache, goatee, blue robe, @tower
        archer, robin hood, huntsman, hunter, huntress, ranger, park ranger = green hood, green robe, @forest
        samurai, fencer, ronin, sensei, martial artist, karate master, kung fu master, judoka, geisha, sumo wrestler = bun, black hair, white robe, headband, @mountain
        ninja, assassin = black hood, black robe, headband, @night
        viking, norseman, barbarian, berserker, highlander = masculine, horned helmet, red beard, brown robe, @sea
        shieldmaiden = feminine, horned helmet, blond braids, armour, @sea
        caveman, cavewoman, neanderthal, cave man = messy hair, beard, spotted brown robe, @cave
        soldier, colonel, sergeant, army officer, drill sergeant, mercenary, general, war veteran, veteran, paratrooper = olive cap, olive uniform, @mountain
        admiral = captain cap, navy uniform, medals, @sea
        policeman, police officer, officer, traffic warden, parking attendant, policewoman, cop, constable, security guard, guard, night watchman, prison guard, customs officer, bodyguard = police cap, navy uniform, @city
        sheriff = cowboy hat, star amulet, brown waistcoat, moustache, @desert
        detective, private eye, private investigator, sleuth, inspector, police inspector, investigator, spy, secret agent, noir detective = fedora hat, beige coat, tie, @city
        firefighter, fireman, firewoman, rescuer = red hard hat, yellow coat, @city
        thief, burglar, robber, bandit, bank robber, cat burglar, pickpocket, smuggler = eye mask, beanie, striped shirt, @night
        gangster, mobster, mafia boss, mob boss, con man = fedora, pinstriped black suit, @city
        outlaw, highwayman = black hat, bandana, black coat, stubble, @desert
        priest, pastor, vicar, bishop, pope, cleric, missionary, exorcist = black robe, white collar, amulet, @tower
        rabbi, imam, dervish = long beard, black robe, hat, @library
        monk, buddhist monk, zen master, abbot, hermit, pilgrim = bald, brown robe, @mountain
        nun, abbess = feminine, black headscarf, black robe, amulet, @tower
        shaman, druid, medicine man = feather headdress, face paint, brown robe, @forest
        undertaker, gravedigger, grave digger = black top hat, black suit, @night
        butler, waiter, maitre d, maître d, concierge, hotel porter, bellhop, waitress, maid, housekeeper, server person = black waistcoat, bow tie, combed hair, @room
        referee, umpire = striped shirt, whistle, @meadow
        """;

    private const string Crafts = """
        lighthouse keeper, lighthousekeeper, keeper = captain cap, navy roll neck, white beard, weathered, @sea
        captain, sea captain, ship captain, skipper, ships captain, submariner = captain cap, navy uniform, beard, @sea
        sailor, gondolier, seaman, mariner, seafarer, deckhand, boatman, ferryman = white sailor cap, sailor shirt, @sea
        fisherman, fisher, angler, fisherwoman, fishmonger = yellow straw hat, yellow coat, grey beard, @sea
        pirate, buccaneer, corsair, privateer, swashbuckler = pirate hat, eye patch, black beard, red coat, gold earrings, @sea
        diver, scuba diver, deep sea diver, swimmer, snorkeler, freediver = goggles, black hoodie, @water
        chef, cook, pastry chef, sous chef, pizzaiolo, sushi chef, pizza maker = chef hat, white labcoat, red neckerchief, @kitchen
        baker, confectioner, cake maker, bread baker = chef hat, white apron, rosy cheeks, @kitchen
        butcher, cheesemonger, grocer, greengrocer, shopkeeper, market trader, merchant, shop assistant, vendor, seller, ice cream seller, chocolatier, candy maker, cake decorator = striped apron, @city
        barista, bartender, barkeeper, innkeeper, brewer, sommelier, barman, barmaid, pub landlord, landlady, tavern keeper, mixologist, distiller, cider maker = dark apron, shirt, @kitchen
        zoo keeper, zookeeper, wine maker, olive oil maker, honey maker, cheese maker, farmer, farmhand, peasant, rancher, shepherd, goatherd, milkmaid, shepherdess, dairy farmer, rice farmer, apple farmer, olive farmer, herder, reindeer herder, cheesemaker = straw hat, checked overalls, @meadow
        gardener, florist, botanist, topiarist, groundskeeper, landscaper, flower seller, horticulturist = straw hat, green apron, @garden
        beekeeper, bee keeper, apiarist = straw hat, white coat, @meadow
        winemaker, vintner, wine grower = flat cap, brown waistcoat, @garden
        cowboy, gaucho, horse trainer, cowherd, rider, jockey, horse rider = cowboy hat, checked shirt, red bandana, @desert
        cowgirl = feminine, cowboy hat, checked shirt, braids, @desert
        carpenter, woodworker, cabinet maker, furniture maker, instrument maker, joiner, lumberjack, woodcutter, toymaker, toy maker, boat builder, luthier, violin maker = checked shirt, beard, flat cap, @cave
        blacksmith, smith, welder, glass blower, glassblower, swordsmith, metalworker, potter, sculptor, silversmith, jeweler, farrier, ceramicist, stonemason, goldsmith, jeweller = leather apron, goggles, @cave
        watchmaker, watch maker, clock maker, clockmaker, locksmith = monocle, waistcoat, @room
        tailor, seamstress, dressmaker, fashion designer, designer, milliner, hatter, shoemaker, cobbler, knitter, weaver, embroiderer = tape measure, waistcoat, glasses, @wardrobe
        hairdresser, barber, stylist, makeup artist, model, fashion model, supermodel = quiff, lipstick, @wardrobe
        mechanic, car mechanic, plumber, electrician, handyman, janitor, cleaner, repairman, house painter, factory worker, dustman, garbage collector, garbage man, street sweeper = cap, blue overalls, @cave
        builder, construction worker, bricklayer, roofer, engineer, architect, miner = hard hat, hi vis, @city
        chimney sweep = black top hat, black coat, @city
        astronaut, cosmonaut, space explorer, space captain, starship captain, spaceman, space traveler, space traveller = space suit, @space
        pilot, aviator, fighter pilot, balloonist, airline pilot = goggles, brown coat, scarf, beanie, @sky
        flight attendant, stewardess = navy uniform, scarf, @sky
        driver, taxi driver, bus driver, truck driver, chauffeur, train driver, conductor on a train, train conductor, stationmaster, station master = captain cap, uniform, @city
        racing driver, stuntman, stuntwoman, daredevil, race car driver, biker, motorcyclist, cyclist = helmet, coat, @city
        postman, mail carrier, mailman, courier, postwoman, delivery man = cap, blue jacket, @city
        explorer, adventurer, globetrotter, cartographer, traveller, traveler, tour guide, nomad, archaeologist, tomb raider, egyptologist, anthropologist = pith helmet, beige shirt, neckerchief, @desert
        mountaineer, climber, mountain climber, hiker, mountain guide, backpacker, polar explorer, arctic explorer = beanie, red coat, scarf, @mountain
        """;

    private const string Stage = """
        painter, artist, printmaker, calligrapher, surrealist, illustrator, cartoonist, art student, bohemian = beret, striped shirt, @stage
        photographer, director, filmmaker, film director = beret, roll neck, glasses, @city
        musician, pianist, violinist, guitarist, drummer, composer, cellist, jazz musician, saxophonist, trumpet player, jazz player, bassist, harpist, organist, flautist, flute player, accordion player, banjo player, sitar player, accordionist, bagpiper, chorister, busker, street musician = suit, roll neck, @stage
        conductor, orchestra conductor = wild white hair, suit, bow tie, @stage
        singer, opera singer, diva, soprano, pop star, jazz singer, actress, movie star, film star, idol, k pop idol, pop idol = lipstick, evening gown, earrings, @stage
        tenor, actor, comedian, stand up comedian, ventriloquist = suit, bow tie, @stage
        rapper, dj, beatboxer, breakdancer = cap, hoodie, chain, sunglasses, @stage
        rock star, rocker, punk, punk rocker, metalhead, goth, emo = spiky hair, black jacket, earrings, @stage
        hippie, hipster = headband, long hair, sunglasses, flower shirt, beard, @meadow
        dancer, ballerina, ballet dancer, tango dancer, flamenco dancer, belly dancer, showgirl, figure skater, gymnast, acrobat, juggler, tightrope walker, breakdance = bun, dress, lipstick, @stage
        bullfighter, matador = tricorn hat, black suit, red cape, @desert
        clown, circus clown, joker = party hat, red nose, orange curly hair, ruff, rosy cheeks, @stage
        jester, fool, troubadour, minstrel, court jester, harlequin = santa hat, ruff, checked robe, @tower
        magician, stage magician, illusionist, conjurer, ringmaster, circus director, puppeteer, lion tamer = top hat, black suit, bow tie, cape, handlebar moustache, @stage
        mime = beret, striped shirt, pale skin, @stage
        athlete, footballer, football player, soccer player, goalkeeper, runner, basketball player, tennis player, golfer, baseball player, rugby player, sprinter, football fan, cheerleader, cricketer, rower, dart player, beach volleyball player, ice hockey goalie, fitness trainer, personal trainer = headband, t shirt, @meadow
        boxer, wrestler, bodybuilder, weightlifter = crew cut, tank top, plaster, @stage
        surfer, lifeguard = blond messy hair, sunglasses, hawaiian shirt, @sea
        skater, skateboarder, skater boy, skater girl, snowboarder, skier, ice hockey player, hockey player = beanie, hoodie, @city
        chess player, chess master, poker player = glasses, waistcoat, @library
        influencer, blogger, vlogger, content creator, podcaster = sunglasses, hoodie, headphones, @city
        beggar, homeless man, tramp = beanie, brown coat, beard, @city
        """;
}
