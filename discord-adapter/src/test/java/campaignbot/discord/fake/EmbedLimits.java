package campaignbot.discord.fake;

import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Limits on embeds.
final class EmbedLimits {
  private static final int ALL = 6_000;

  private EmbedLimits() {}

  static void check(Flaws flaws, DataObject message) {
    if (Json.list(message, "embeds").isEmpty()) {
      return;
    }
    var embeds = flaws.list("embeds", message, "embeds", 0, 10);
    for (var i = 0; i < embeds.size(); i++) {
      one(flaws, "embeds." + i, embeds.get(i));
    }
    var all = embeds.stream().mapToInt(EmbedLimits::characters).sum();
    flaws.unless(
        all <= ALL,
        "embeds",
        "MAX_EMBED_SIZE_EXCEEDED",
        "Embed size exceeds maximum size of " + ALL + ": " + all);
  }

  private static void one(Flaws flaws, String path, DataObject embed) {
    flaws.text(path + ".title", embed, "title", 0, 256, false);
    flaws.text(path + ".description", embed, "description", 0, 4_096, false);
    Json.object(embed, "footer")
        .ifPresent(f -> flaws.text(path + ".footer.text", f, "text", 1, 2_048, true));
    Json.object(embed, "author")
        .ifPresent(a -> flaws.text(path + ".author.name", a, "name", 1, 256, true));
    flaws.range(path, embed, "color", 0, 0xffffff);
    if (Json.list(embed, "fields").isPresent()) {
      var fields = flaws.list(path + ".fields", embed, "fields", 0, 25);
      for (var i = 0; i < fields.size(); i++) {
        flaws.text(path + ".fields." + i + ".name", fields.get(i), "name", 1, 256, true);
        flaws.text(path + ".fields." + i + ".value", fields.get(i), "value", 1, 1_024, true);
      }
    }
    flaws.unless(
        Stream.of("title", "description", "fields", "image", "author", "footer", "thumbnail")
            .anyMatch(n -> !embed.isNull(n)),
        path + ".description",
        "BASE_TYPE_REQUIRED",
        "This field is required");
  }

  private static int characters(DataObject embed) {
    return Flaws.length(embed, "title")
        + Flaws.length(embed, "description")
        + Json.object(embed, "footer").map(f -> Flaws.length(f, "text")).orElse(0)
        + Json.object(embed, "author").map(a -> Flaws.length(a, "name")).orElse(0)
        + Json.objects(embed, "fields")
            .mapToInt(f -> Flaws.length(f, "name") + Flaws.length(f, "value"))
            .sum();
  }
}
