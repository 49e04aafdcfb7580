namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Reads one phrase after the other into a draft: "round glasses", "long white beard", "blue with yellow stripes".</summary>
internal sealed class PhraseReader(PlanDraft draft)
{
    private static readonly Vocabulary Qualities = new("""
        big, large, huge, giant, oversized, enormous, thick, bushy, full, long, floor length, wide, tall, fluffy, chunky, high = size 1
        small, tiny, little, short, thin, narrow, mini, petite, trimmed, neat, low = size -1
        curly, frizzy, wavy, straight, spiky, messy, wild, tousled, unkempt, shaggy, slicked, braided, plaited, parted, untidy, dishevelled, combed = manner
        pointed, pointy, round, square, heart shaped, floppy, horned, patched, worn, old fashioned = manner
        striped, stripy, stripe, pinstriped, pinstripe, banded = pattern Stripes
        spotted, dotted, spotty, polka dot, dot, spot, dappled, speckled, polka dotted, speckle = pattern Spots
        checked, checkered, chequered, plaid, tartan, check, gingham = pattern Checks
        starry, star, stars, star spangled = pattern Stars
        flowered, flowery, floral, flower, flower print, blossom = pattern Flowers
        heart, hearts = pattern Hearts
        wooden, wood, oak, bamboo, timber = material Wood
        metal, metallic, iron, steel, tin, brass, chrome, shiny metal, silver plated, rusty metal = material Metal
        glass, crystal, transparent, see through, icy = material Glass
        leather, leathery = material Leather
        stone, granite, marble, rocky, concrete, clay = material Stone
        paper, cardboard, origami = material Paper
        fabric, cloth, cotton, velvet, felt, linen, denim, silk, woollen, woolen, wool, knitted, knit, plush, corduroy = material Fabric
        plastic, rubber, vinyl = material Plastic
        furry, fluffy fur, hairy = material Fur
        feminine, female = sex f
        masculine, male = sex m
        child, childlike, boyish, girlish, baby faced, toddler = age child
        young, youthful, teenage, adolescent, middle school = age young
        middle aged, grown up = age adult
        old, elderly, aged, ancient, senior, retired, veteran, centuries old = age old
        """);

    private static readonly Vocabulary Body = new("""
        eye, pupil, iris = eyes
        skin, complexion, skinned = skin
        fur, feather, plumage, pelt, scale, peel, body, shell, petal, cover, hide, fleece, exterior, casing, rind, wrapping, paint, bodywork, finish = coat
        stripe, striping = Stripes
        spot, dot, patch of fur, polka dot, speckle, blotch = Spots
        belly, muzzle, leaf, bark, trunk, lining, handle, pot, strap, stem, inside, button, trim, roof, sole, lace, zip, zipper, spine, beak, mane, tail, paw, wing tip, patch, marking, collar, ring, comb, rim, band, tip, trimming, pocket, top, base = second
        cheek = cheek
        """);

    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">Words as they were written.</param>
    /// <param name="asked">Whether somebody asked for it; what a trade or a noun brings along is not reported.</param>
    public void Read(string phrase, bool asked)
    {
        if (phrase.StartsWith('@'))
        {
            draft.Scene ??= phrase[1..];
            return;
        }

        if (phrase.StartsWith('#'))
        {
            draft.Category ??= phrase[1..];
            return;
        }

        foreach (var clause in Tokens.Clauses(phrase))
        {
            ReadClause(clause, phrase.Trim(), asked);
        }
    }

    private void ReadClause(List<string> tokens, string phrase, bool asked)
    {
        var said = new Adjectives();
        var lastIsUnknown = false;
        var (known, unknown, refused) = (0, new List<string>(), tokens[0] is "no" or "without" or "not" or "never");
        for (var i = refused ? 1 : 0; i < tokens.Count;)
        {
            var length = ReadAt(tokens, i, said, refused);
            known += length > 0 ? 1 : 0;
            lastIsUnknown = length == 0;
            if (length == 0)
            {
                unknown.Add(tokens[i]);
            }

            i += Math.Max(1, length);
        }

        // "Dark circles under the eyes" says nothing of the whole: what stands before a noun that is not drawn is that noun's.
        if (lastIsUnknown)
        {
            said.Clear();
        }

        said.Land(draft);
        if (asked && known > 0)
        {
            draft.Understood.Add(phrase);
        }

        if (asked && unknown.Count > 0)
        {
            draft.Unknown.Add(string.Join(' ', unknown));
        }
    }

    private int ReadAt(List<string> tokens, int at, Adjectives said, bool refused)
    {
        if (WearWords.Things.Match(tokens, at, out var length) is { } thing && !(length == 1 && tokens[at] == "gold"))
        {
            var cut = thing.IndexOf(' ');
            var (slot, kind) = Slots.Of(thing[..cut], thing[(cut + 1)..]);
            if (refused)
            {
                draft.Refused.Add(slot);
                draft.Wears.Remove(slot);
                if (slot == "hair")
                {
                    draft.Wears["hair"] = new Wearing("bald");
                }
            }
            else
            {
                draft.Wear(slot, said.On(Slots.Refine(slot, kind, said), hair: slot is "hair" or "beard" or "moustache"));
            }

            said.Clear();
            return length;
        }

        if (ColorWords.Match(tokens, at, out length) is { } color)
        {
            said.Colors.Add(color);
            return length;
        }

        if (Body.Match(tokens, at, out length) is { } part && (said.Any || part is "Stripes" or "Spots"))
        {
            said.Paint(part, draft);
            return length;
        }

        return ReadQuality(tokens, at, said);
    }

    private int ReadQuality(List<string> tokens, int at, Adjectives said)
    {
        if (Qualities.Match(tokens, at, out var length) is { } quality)
        {
            var words = quality.Split(' ');
            switch (words[0])
            {
                case "size":
                    said.Size = float.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture);
                    break;
                case "pattern":
                    said.Pattern = Enum.Parse<PatternKind>(words[1]);
                    break;
                case "material":
                    said.Material = Enum.Parse<Material>(words[1]);
                    break;
                case "sex":
                    draft.Feminine ??= words[1] == "f";
                    break;
                case "age":
                    draft.Age ??= words[1];
                    break;
            }

            said.Manner.Add(tokens[at]);
            return length;
        }

        if (MoodWords.Find(tokens, at, out length) is { } mood)
        {
            draft.Mood ??= mood.Name;
            return length;
        }

        if (SceneWords.Places.Match(tokens, at, out length) is { } scene)
        {
            draft.Scene ??= scene;
            return length;
        }

        return 0;
    }
}
