namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Nouns that name a shape, with what the word adds to it: word = shape: features.</summary>
internal static class ShapeWords
{
    /// <summary>"shape" or "shape: features" by noun.</summary>
    public static readonly Vocabulary Nouns = new(People, AnimalWords.Furred, AnimalWords.Others, PlantWords.Fruits, PlantWords.Plants, ThingWords.Office, ThingWords.Bags, ThingWords.Clothes, WorldWords.Sky, WorldWords.House, WorldWords.Stories);

    private const string People = """
        person, human, human being, somebody, someone, adult, individual, people, figure, villager, citizen, neighbour, neighbor, friend, best friend, stranger, tourist, roommate, flatmate, twin, immigrant, cousin, guest = person
        woman, lady, mother, mum, mom, aunt, auntie, wife, housewife, sister, gal, madam, female, stepmother, landlady, godmother, girlfriend, young woman, bride = person: feminine
        man, gentleman, father, dad, daddy, uncle, husband, brother, guy, bloke, fellow, sir, dude, chap, male, godfather, stepfather, boyfriend, young man, groom = person: masculine
        girl, daughter, schoolgirl, granddaughter, little girl = person: feminine, child
        boy, son, schoolboy, lad, grandson, little boy = person: masculine, child
        child, kid, toddler, baby, infant, pupil, newborn, orphan, brat, street urchin = person: child
        teenager, teen, youth, student, young person, adolescent, teenage girl, teenage boy, intern, apprentice, trainee = person: young
        grandmother, grandma, granny, nana, nonna, babushka, old woman, old lady, crone, elderly lady, elderly woman, great aunt, widow, matriarch, dowager = person: feminine, old
        grandfather, grandpa, grandad, granddad, old man, elder, pensioner, elderly man, great uncle, old gentleman, patriarch, old widower = person: masculine, old
        spinster, tomboy, ancestor, genius, optimist, pessimist, dreamer, introvert, extrovert, vegan, minimalist, couch potato, early bird person, night owl person, know it all = person
        """;
}
