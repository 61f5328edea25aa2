package campaignbot.catalogue;

import campaignbot.campaign.Niche;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Invents handles such as `mei.eats`: a given name and a word of the niche, never taken twice.
final class SampleNames {
  static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("food", List.of("eats", "bites", "kitchen", "table", "snacks", "tastes")),
          Map.entry("fashion", List.of("wears", "closet", "outfits", "threads", "lookbook")),
          Map.entry("beauty", List.of("glow", "skin", "lipstick", "beauty", "lashes")),
          Map.entry("travel", List.of("wanders", "trips", "postcards", "maps", "onthemove")),
          Map.entry("fitness", List.of("lifts", "moves", "runs", "yoga", "sweats")),
          Map.entry("gaming", List.of("plays", "respawn", "pixels", "quests", "arcade")),
          Map.entry("tech", List.of("gadgets", "unboxes", "bytes", "desk", "codes")),
          Map.entry("parenting", List.of("andkids", "family", "littleones", "playdate")),
          Map.entry("lifestyle", List.of("daily", "diary", "slowdays", "moments", "notes")),
          Map.entry("home", List.of("athome", "nest", "corner", "plants", "diy")),
          Map.entry("pets", List.of("paws", "andcat", "andpup", "whiskers")),
          Map.entry("music", List.of("sings", "tunes", "loops", "strings")),
          Map.entry("sports", List.of("scores", "pitch", "court", "rides", "trails")),
          Map.entry("education", List.of("explains", "studies", "learns", "reads")),
          Map.entry("finance", List.of("saves", "budgets", "coins")),
          Map.entry("art", List.of("draws", "paints", "ink", "clay")));

  private static final List<String> JOINTS = List.of(".", "_", "", ".", "_");

  private final Random random;
  private final Set<String> taken = new HashSet<>();

  SampleNames(Random random) {
    this.random = random;
  }

  String handle(String givenName, Niche niche) {
    var words = WORDS.getOrDefault(niche.slug(), List.of("daily"));
    var start = plain(givenName);
    var handle = start + SampleMarket.pick(JOINTS, random) + SampleMarket.pick(words, random);
    var free = handle;
    for (var number = 2; !taken.add(free); number++) {
      free = handle + number;
    }
    return free;
  }

  /// A given name with an initial: no full names, which might belong to somebody.
  String name(String givenName) {
    return givenName + " " + (char) ('A' + random.nextInt(26)) + ".";
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }
}
