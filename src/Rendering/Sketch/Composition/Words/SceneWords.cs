namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Places by name.</summary>
internal static class SceneWords
{
    /// <summary>Scene by word.</summary>
    public static readonly Vocabulary Places = new("""
        sea, ocean, seaside, beach, harbour, harbor, lighthouse, shore, coast, boat, ship, brittany, island, port, seafront = sea
        underwater, pond, lake, river, swamp, reef, seabed, aquarium = water
        forest, wood, woods, jungle, rainforest, woodland = forest
        garden, orchard, park, backyard, allotment, vineyard = garden
        meadow, field, farm, farmyard, countryside, village, barn, pasture, prairie = meadow
        desert, sahara, savannah, dune, wild west, canyon, steppe = desert
        mountain, alp, hill, summit, highland, alps = mountain
        snow, ice, arctic, winter, north pole, antarctica, polar, igloo, tundra, iceland = snow
        sky, heaven, air, cloudscape = sky
        space, outer space, galaxy, star field, moon base, orbit, universe, planet, spaceship, space station = space
        night, midnight, graveyard, cemetery, haunted house, dark alley = night
        kitchen, bakery, cafe, restaurant, coffee shop, diner, tavern, inn, pub, pantry = kitchen
        library, bookshop, study, archive, school, classroom, university, reading room = library
        office, desk, workplace, laboratory, lab, hospital, clinic, bank = office
        city, street, town, alley, skyline, paris, london, new york, tokyo, downtown, berlin, cyberpunk = city
        stage, theatre, theater, club, concert, opera, jazz, circus, disco, cabaret, studio = stage
        castle, tower, dungeon, palace, throne room, medieval = tower
        wardrobe, bedroom, closet, dressing room, boutique, shop = wardrobe
        living room, parlour, home, house, room, fireplace = room
        cave, mine, underground, volcano, workshop, garage, forge, factory = cave
        """);
}
