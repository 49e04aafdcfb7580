namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Names of fruits, vegetables and plants.</summary>
internal static class PlantWords
{
    public const string Fruits = """
        fruit, piece of fruit, fruit salad, fruit bowl, smoothie = fruit
        apple, crab apple, red apple = apple
        green apple, granny smith = apple: green
        golden delicious, yellow apple = apple: yellow
        pear, quince, mango, papaya, guava, mango fruit = pear
        banana, plantain, banana split = banana
        strawberry, wild strawberry = strawberry
        raspberry, redcurrant, lychee, rambutan = raspberry
        blackberry, mulberry = raspberry: dark purple
        blueberry, blackcurrant, elderberry, bilberry, acai = blueberry
        cranberry, gooseberry, berry = blueberry: red
        pineapple, durian, jackfruit, breadfruit, pineapple monster = pineapple
        lemon, lemon slice, citron, yuzu = lemon
        lime, bergamot = lemon: green
        orange, an orange, orange fruit, tangerine, mandarin, clementine, satsuma, kumquat = orange
        grapefruit, pomelo, blood orange, pomegranate = orange: coral
        persimmon = orange: orange
        grape, bunch of grapes, muscat grape, grapes = grapes
        avocado = avocado
        watermelon, melon, honeydew = watermelon
        cantaloupe = watermelon: peach
        cherry, cherries = cherry
        peach, apricot, nectarine, mirabelle = peach
        plum, damson, greengage, fig, prune, date fruit, passion fruit = peach: purple
        coconut = coconut
        kiwi, kiwi fruit = kiwi
        dragon fruit = pineapple: pink
        star fruit, starfruit = star: yellow, @garden
        olive = blueberry: olive
        raisin = blueberry: dark brown
        nut, walnut, hazelnut, peanut, almond, chestnut, acorn, cashew, pistachio = nut
        pine cone, pinecone = nut: dark brown
        pumpkin, gourd, squash, jack o lantern = pumpkin
        tomato, radish, beetroot = tomato
        carrot, parsnip = carrot
        potato, french fries, chips, sweet potato, truffle, ginger root, bean, chickpea, turnip = potato
        aubergine, eggplant = aubergine
        cucumber, zucchini, courgette, pickle, gherkin = aubergine: green
        corn, popcorn, maize, corn cob, sweetcorn, ear of wheat = corn
        broccoli, vegetable, spinach, asparagus, celery = broccoli
        cauliflower = broccoli: cream
        cabbage, lettuce, artichoke, sprout vegetable = bush: light green, @kitchen
        onion, leek = onion
        garlic = onion: white
        pepper, bell pepper, paprika = pepper
        chili, chilli, chili pepper, chilli pepper, jalapeno = chili
        pea, green pea = blueberry: green
        """;

    public const string Plants = """
        plant, houseplant, house plant, pot plant, potted plant, herb, basil, mint, parsley, rosemary, thyme, sage plant, sage herb, monstera, rubber plant, ficus, spider plant, snake plant, peace lily, office plant, bonsai, bonsai pot, seedling, sprout, bean sprout, tomato plant, tea plant, coffee plant, chia, mandrake, aloe, aloe vera = pottedplant
        venus flytrap, venus fly trap, carnivorous plant, flytrap = flytrap
        cactus, cacti, succulent, prickly pear, agave, saguaro = cactus
        sunflower, marigold, dandelion, zinnia, buttercup, arnica = sunflower
        daisy, marguerite, chamomile, edelweiss, chrysanthemum = sunflower: white
        rose, red rose, peony, camellia, rosebush, carnation = rose
        white rose = rose: white
        black rose = rose: black
        tulip, crocus, lotus, water lily, magnolia = tulip
        poppy, hibiscus = flower: red
        lily, snowdrop, jasmine, lily of the valley, orchid = flower: white
        daffodil, spring, spring season, yellow flower = flower: yellow
        flower, wildflower, violet flower, violet, pansy, iris, hyacinth, geranium, blossom, bouquet, thistle, foxglove, wisteria = flower
        bluebell, forget me not, cornflower = flower: light blue
        lavender, lilac flower = flower: lavender
        tree, oak, oak tree, old tree, birch, maple, beech, chestnut tree, poplar, elm, ash tree, linden, banyan, baobab, olive tree, talking tree, forest, jungle, autumn, tree monster, tree trunk, tree stump, walnut tree, lemon tree, ginkgo, redwood, sequoia, willow, weeping willow, ent = tree
        apple tree = tree: green
        cherry tree, cherry blossom, almond tree = tree: pink
        pine, pine tree, fir, fir tree, spruce, cypress, cedar, juniper, larch, yew = pine
        christmas tree = pine: @snow, sparkle
        palm, palm tree, coconut palm, coconut tree, date palm = palm
        leaf, clover, four leaf clover, ivy, blade of grass, grass, fern, seaweed, kelp, algae, bamboo, weed, reed, nettle, stinging nettle, wheat, tobacco plant, hop plant, lichen = leaf
        autumn leaf, maple leaf = leaf: orange
        bush, hedge, shrub, garden, meadow, moss, topiary, holly, mistletoe, tumbleweed, rhododendron, heather plant, vine = bush
        mushroom, toadstool, fly agaric, fungus = mushroom
        champignon, porcini, boletus = mushroom: brown
        """;
}
