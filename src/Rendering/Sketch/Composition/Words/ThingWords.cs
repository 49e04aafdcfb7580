namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Names of things of the office, bags and clothes.</summary>
internal static class ThingWords
{
    public const string Office = """
        gadget, device, machine, office supply, tool, router, usb stick, server, label maker, power strip, answering machine, drawer, filing cabinet, desk, cubicle, desk organizer, desk organiser, in tray, photocopier machine, water cooler, coat rack, toaster, fridge, refrigerator, oven, stove, microwave, dishwasher, washing machine, radio, jukebox, speaker, vending machine, battery, parking meter, light switch, air conditioner, radiator, office fan, desk fan, bookshelf, inbox tray, name plate, nameplate, thermometer, lock, lighter, hair dryer, coffee machine, coffee maker, espresso machine = gadget
        mug, cup, coffee cup, coffee mug, coffee, espresso, cup of coffee, hot chocolate, office coffee mug, latte, cappuccino = mug
        tea cup, teacup, tea, cup of tea = mug: white
        stapler, staple gun, staple remover, hole punch, hole puncher, tape dispenser, sticky tape, scotch tape, staple = stapler
        pencil, hammer, screwdriver, saw, drill, axe, shovel, spade, rake, broom, mop, toothbrush, walking stick, ladder, coloured pencil, colored pencil, pencil stub, crayon, chalk, piece of chalk, quill, paintbrush = pencil
        pen, ballpoint pen, ballpoint, fountain pen, marker, felt tip pen, whiteboard marker, biro = pencil: blue
        highlighter = pencil: neon green
        book, dictionary, cookbook, novel, ledger book, diary, guest book, planner, encyclopedia, bible, magazine = book
        notebook, notepad, sketchbook, clipboard, sheet of paper, paper, document, calendar, wall calendar, desk calendar, folder, binder, ring binder, file folder, manila folder, file, spreadsheet, contract, invoice, to do list, index card, newspaper, map, playing card, joker card, flip chart, whiteboard, corkboard, bulletin board, noticeboard = notebook
        sticky note, post it, post it note = notebook: yellow
        envelope, banknote, letter, postcard, business card, email, e mail, mail, valentine = envelope
        paperclip, paper clip, clip, binder clip, bulldog clip, safety pin, thumbtack, drawing pin, push pin, pushpin, pin, magnet, fridge magnet, rubber band, hairpin, comb, hairbrush, whisk, corkscrew, tin opener, can opener, chopsticks, fork, spoon, teaspoon, knife, wrench, anchor, thread, mousetrap, pocket knife, pipe tool, key, nail, needle, screw, ring, bracelet = paperclip
        eraser, rubber, correction fluid, glue stick, glue, pencil sharpener, sharpener, stamp, rubber stamp, stamp pad, bookmark, soap, bar of soap, sponge = eraser
        scissors, pair of scissors, letter opener, paper cutter, guillotine cutter = scissors
        ruler, compass, protractor, set square, measuring tape, triangle ruler = pencil: orange
        laptop, notebook computer, computer, chatbot computer = laptop
        monitor, desktop computer, old computer, screen, projector, webcam = monitor
        phone, smartphone, mobile phone, cell phone, tablet, telephone, desk phone, rotary phone, remote control, game console = phone
        television, tv, television set = television
        printer, photocopier, copier, copy machine, fax, fax machine, scanner, laser printer, shredder, paper shredder, typewriter, cash register = printer
        keyboard, computer keyboard, touchpad = keyboard
        headset = camera: @office
        computer mouse = mouse: light grey, @office
        calculator, pocket calculator, adding machine, abacus = calculator
        lamp, desk lamp, floor lamp, lamp shade, light bulb, lightbulb, lantern, street lamp, lamppost, lamp post, globe lamp = lamp
        clock, alarm clock, wall clock, cuckoo clock, grandfather clock, watch, wristwatch, pocket watch, hourglass, metronome, stopwatch, timer = clock
        chair, office chair, swivel chair, armchair, sofa, couch, rocking chair, bench, park bench, stool, table, conference table, bed, wheelchair = chair
        bin, wastebasket, waste paper basket, waste basket, trash can, bucket, pencil holder, pen holder, pencil case, flowerpot, vase, bathtub, toilet = bin
        globe, desk globe = planet: blue, green ring, @office
        paperweight = gem: @office
        """;

    public const string Bags = """
        bag, tote, shopping bag, tote bag, grocery bag, canvas bag, cloth bag, jute bag, string bag, net bag, reusable bag, bag for life, sack, potato sack, hessian sack, sandbag, bean bag, beanbag, bread bag, laundry bag, beach bag, punching bag, straw bag = tote
        paper bag, lunch bag, goodie bag, goody bag = tote: light brown
        plastic bag = tote: white
        garbage bag, trash bag, bin bag = tote: charcoal
        gift bag, doggy bag = tote: pink
        tea bag = envelope: beige
        backpack, rucksack, school bag, schoolbag, knapsack, hiking backpack, satchel, book bag, kit bag, gym bag, duffel bag, duffle bag, sports bag, golf bag, sleeping bag, drawstring bag, diaper bag, sling bag, airbag = backpack
        messenger bag, laptop bag, mail bag, mailbag, saddlebag, camera bag = briefcase: brown
        handbag, leather handbag, shoulder bag, hobo bag, designer bag, designer handbag, crossbody bag, bucket bag, quilted bag, baguette bag = handbag
        doctor bag, doctors bag, carpet bag, weekender, weekend bag, tool bag = handbag: dark brown
        purse, clutch, clutch bag, evening bag, coin purse, wallet, pochette, satin purse, beaded bag, makeup bag, make up bag, cosmetic bag, toiletry bag, fanny pack, bum bag, bumbag, belt bag = purse
        suitcase, luggage, trunk, travel bag, trolley, trolley case, carry on, carry on suitcase, steamer trunk, hatbox, hat box, garment bag, treasure chest, toolbox, tool box, instrument case, guitar case, violin case, lunchbox, lunch box, cool box = suitcase
        briefcase, leather briefcase, attache case, attaché case, portfolio, document case = briefcase
        basket, picnic basket, wicker basket, shopping basket, shopping trolley, shopping cart = basket
        santa sack, santas sack = tote: red
        """;

    public const string Clothes = """
        clothes, garment, clothing, piece of clothing, t shirt, tee, tshirt, shirt, blouse, polo shirt, hawaiian shirt, football jersey, jersey, tank top, pyjamas, pajamas, vest top, flannel shirt, swimsuit, bikini, bra, corset, costume, leotard = tshirt
        jumper, sweater, pullover, cardigan, wool sweater, christmas sweater, knitted sweater, ugly christmas sweater, turtleneck, hoodie, sweatshirt, poncho = jumper
        jacket, coat, raincoat, leather jacket, trench coat, fur coat, denim jacket, blazer, parka, winter coat, duffle coat, anorak, suit, tuxedo, tailcoat, waistcoat, vest, bathrobe, dressing gown, lab coat, uniform, military coat, bomber jacket, puffer jacket, down jacket, rain jacket, raincape, life jacket, kimono, space suit, spacesuit, cloak, cape, velvet jacket, wedding suit, tracksuit, jumpsuit = jacket
        dress, skirt, wedding dress, ball gown, gown, evening dress, sundress, prom dress, nightgown, tutu, sari, kilt, apron, petticoat, ballgown, dirndl, bow dress = dress
        trousers, pants, jeans, shorts, leggings, sweatpants, overalls, dungarees, underpants, boxer shorts, underwear, swimming trunks, lederhosen, pair of jeans, pair of trousers, tights = trousers
        sock, odd sock, stocking, christmas stocking, wool sock, baby sock, leg warmer, sock puppet = sock
        shoe, sneaker, trainers, high heel, sandal, slipper, running shoe, ballet shoe, loafer, flip flop, clog, stiletto, pump shoe, tap shoe, dancing shoe, ballet slipper, glass slipper, espadrille, moccasin, left shoe, right shoe, pair of shoes, wooden clog, ice skate, roller skate, football boot = shoe
        boot, hiking boot, cowboy boot, rain boot, wellington, wellington boot, wellies, rubber boot, old boot, leather boot, combat boot, pair of boots = boot
        glove, mitten, oven glove, boxing glove, lost glove, leather glove, rubber glove, glove puppet, hand = glove
        hat, top hat, bowler hat, bowler, straw hat, fedora, cowboy hat, sombrero, sun hat, sunhat, panama hat, party hat, wizard hat, witch hat, trilby, chefs hat, chef hat, beret, fez, deerstalker, bonnet, turban, crown hat, crown, tiara, veil, headband, earmuffs = hat
        cap, baseball cap, flat cap, beanie, bobble hat, woolly hat, knit cap, nightcap, helmet, hard hat = cap
        scarf, shawl, woolly scarf, wool scarf, knitted scarf, silk scarf, feather boa, tie, necktie, bow tie, belt, handkerchief, bandana, braces strap, suspenders, blanket, towel = scarf
        button, zipper, brooch, necklace, earring, cufflink, tie pin, glasses, sunglasses, monocle, eye patch = gem
        """;
}
