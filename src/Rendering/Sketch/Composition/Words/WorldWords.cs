namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Names of weather, places, food, vehicles, household things and the creatures of stories.</summary>
internal static class WorldWords
{
    public const string Sky = """
        cloud, fog, mist, wind, breeze, north wind, gust of wind, cloud monster, smoke, steam = cloud
        storm cloud, rain cloud, raincloud, thundercloud, rain, storm, thunderstorm, hurricane, tornado, lightning, thunder, weather, hail, monday = raincloud
        sun, sunshine, sunrise, sunset, summer, heatwave, sunbeam, sun god statue = sun
        moon, full moon, crescent moon, half moon, night, night sky = moon
        star, north star, shooting star, falling star, trophy, medal, comet, meteor, asterisk, galaxy, christmas star = star
        raindrop, drop of water, water drop, drop, water, river, reef, lake, sea, ocean, wave, waterfall, puddle, dew drop, spring stream, stream, brook, fountain, pond, well, blood cell = drop
        snow, snowflake, winter, frost, ice cube, icicle, snowstorm, blizzard, hailstone, christmas = snowflake
        rainbow, aurora, northern lights = rainbow
        planet, saturn, jupiter, universe, black hole = planet
        mars, venus, mercury planet = planet: rust
        earth, mother earth, neptune, uranus, world, pluto, asteroid = planet: blue
        fire, flame, fire spirit, flame spirit, campfire = flame
        mountain, hill, cliff, glacier, iceberg, island, alp, canyon, desert, sand dune, valley, beach, cave, swamp = mountain
        volcano = volcano
        rock, stone, pebble, boulder, rock monster, golem, statue, cobblestone, lump of coal, coal, salt, sugar cube, chewing gum, grain of sand, sand, brick, brain, tooth, bone, ear, nose, eye, foot, mouth, virus, germ, atom = rock
        diamond, crystal, gem, jewel, pearl, gemstone, mirror, magic mirror, window = gem
        emerald = gem: emerald
        gold nugget = rock: gold
        """;

    public const string House = """
        house, cottage, hut, old house, farmhouse, barn, treehouse, tree house, shed, garden shed, cafe, café, shop, hotel, pub, igloo, library building, school building, train station, museum, theatre, village, door, mailbox, letterbox, post box, telephone box, phone booth, mill, windmill, gate, fence, garden fence, wardrobe, cupboard, staircase, elevator, lift, gas station, street, temple, church = house
        haunted house = house: purple, @night
        castle, tower, palace, cathedral, skyscraper, city, town, eiffel tower, big ben, bridge, pyramid, london, paris, venice, berlin, rome, new york, fortress = castle
        lighthouse = lighthouse
        car, taxi, bus, school bus, truck, fire engine, fire truck, tractor, van, camper van, campervan, old car, race car, racing car, sports car, ambulance, police car, garbage truck, excavator, bulldozer, forklift, lorry, ice cream van, tank, mars rover, rover, double decker bus, motorcycle, scooter, vespa, bicycle, bike, tricycle, unicycle, lawnmower, lawn mower, wheelbarrow, sled, sleigh, rickshaw, skateboard = car
        train, steam train, locomotive, steam locomotive, tram, metro train, subway, cable car, roller coaster = train
        boat, ship, sailing boat, sailboat, tugboat, ferry, canoe, pirate ship, rowing boat, submarine, gondola = boat
        rocket, spaceship, space station, airplane, aeroplane, plane, helicopter, ufo, satellite, drone, paper plane, paper airplane, paper aeroplane = rocket
        hot air balloon, balloon, red balloon, kite = balloon
        bread, loaf of bread, toast, slice of toast, baguette, croissant, pretzel, bagel, sandwich, pie, waffle, dumpling = bread
        cake, birthday cake, cupcake, muffin, cheesecake, apple pie, strudel, pudding, chocolate, pancake = cake
        pizza, pizza slice, steak, bacon, omelette, schnitzel, taco, lasagne = pizza
        burger, hamburger, cheeseburger, hot dog, burrito, sausage, kebab, falafel, meatball = burger
        ice cream, ice cream cone, popsicle, lollipop, candy = icecream
        donut, doughnut, macaron = donut
        cookie, biscuit, gingerbread man, gingerbread, fortune cookie = donut: brown
        egg, yoghurt, yogurt, boiled egg, fried egg, rice ball, onigiri, mochi, marshmallow, sushi, matryoshka, russian doll, nesting doll, humpty dumpty = egg
        cheese, camembert, butter, fondue = cheese
        teapot, tea pot, kettle, coffee pot, moka pot, watering can, pot, pan, saucepan, frying pan, bowl, soup, noodle, spaghetti, pasta, ramen, curry, rice, blender, mixer, samovar, iron, sugar bowl = teapot
        bottle, wine bottle, wine, wine glass, glass, champagne, beer, milk, ketchup, perfume, jam, honey, jar, salt shaker, pepper mill, potion, mustard jar, tin can, barrel, toothpaste, genie lamp = bottle
        candle, match, matchstick, cigar, chandelier, candlestick, lipstick = candle
        guitar, music note, electric guitar, bass guitar, violin, cello, double bass, ukulele, banjo, mandolin, harp, lute, fiddle, sitar = guitar
        drum, cymbal, maraca, triangle, drum kit, tambourine, gong, timpani = drum
        piano, theremin, grand piano, accordion, organ, synthesizer, xylophone, church organ = piano
        trumpet, saxophone, flute, clarinet, tuba, trombone, oboe, bassoon, recorder, kazoo, harmonica, bagpipes, french horn = teapot: golden, @stage
        ball, coin, plate, ashtray, football, soccer ball, basketball, dice, yo yo, spinning top, wheel = ball
        gift, present, gift box, box, jack in the box, music box, snow globe, cardboard box, toilet paper = gift
        pillow, cushion, mattress, rug, carpet, curtain = pillow
        heart, love, valentine heart, hope, secret = heart
        umbrella, parasol, flag, tent = umbrella
        camera, telescope, microscope, record player, gramophone, sewing machine = camera
        traffic light, fire hydrant, hydrant, robot vacuum, vacuum cleaner, hoover = robot: red, @city
        church bell, bell, doorbell = hat: golden, @tower
        """;

    public const string Stories = """
        thing, object, something, stuff, toy, blob, slime, nightmare, year, comma, semicolon, exclamation mark, ellipsis, alphabet, pi, electron, neuron, wifi signal, idea, number, letter a, question mark, shadow, dream, friday, silence, echo, time, word, joke, pixel, color, colour, emoji, algorithm, smurf, gremlin, jelly, gummy bear, memory, zero, amoeba, gnome blob = blob
        robot, android, cyborg, automaton, bot, ai, artificial intelligence, droid, chatbot, humanoid robot, toy robot, mecha, machine man, tin man, robot butler, cleaning robot, vacuum cleaner robot = robot
        rusty robot = robot: rust
        ghost, phantom, spirit, spectre, poltergeist, friendly ghost, ghost light, banshee, sprite, bedsheet = ghost
        alien, extraterrestrial, martian, space creature, space alien, green man, visitor from another planet, moon creature = alien
        monster, ogre monster, troll monster, cookie monster, swamp monster, closet monster, beastie, bogeyman, one eyed monster, minion = monster
        skeleton, skull, grim reaper, death himself, death, undead = skeleton
        snowman = snowman: top hat, red scarf
        cartoon, cartoon character, toon, mascot, character = blob
        """;
}
