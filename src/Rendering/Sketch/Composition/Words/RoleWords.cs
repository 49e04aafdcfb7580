namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Trades and parts one plays: word = features that dress for it. They yield to features that were asked for.</summary>
internal static class RoleWords
{
    /// <summary>Features by trade.</summary>
    public static readonly Vocabulary Trades = new("""
        wizard, sorcerer, mage, magician, warlock, enchanter, merlin = purple pointed hat, purple robe, long white beard, @tower
        witch, sorceress, enchantress = black pointed hat, black robe, @night
        king, emperor, monarch, sultan, pharaoh = golden crown, red robe, @tower
        queen, empress = golden crown, purple dress, pearl necklace, @tower
        professor, scholar, teacher, schoolteacher, schoolmaster, academic, lecturer, tutor, librarian, philosopher = round glasses, brown suit, bow tie, @library
        doctor, physician, surgeon, scientist, chemist, nurse, vet, dentist, researcher = lab coat, stethoscope, @office
        chef, cook, baker, pastry chef = chef hat, white labcoat, red neckerchief, @kitchen
        """);
}
