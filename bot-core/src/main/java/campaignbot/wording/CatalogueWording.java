package campaignbot.wording;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import java.util.List;
import java.util.stream.Collectors;

/// A catalogue as a headline and a table.
final class CatalogueWording {
  private final Texts texts;
  private final Numbers numbers;

  CatalogueWording(Texts texts, Numbers numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  Message of(Catalogue catalogue) {
    var count = numbers.count(catalogue.creators().size());
    var headline =
        catalogue.sample()
            ? texts.say("catalogue.sample", count)
            : texts.say("catalogue.own", count, catalogue.name());
    var columns =
        List.of(
            new Message.Column(texts.say("column.creator"), false),
            new Message.Column(texts.say("column.platform"), false),
            new Message.Column(texts.say("column.followers"), true),
            new Message.Column(texts.say("column.engagement"), true),
            new Message.Column(texts.say("column.place"), false),
            new Message.Column(texts.say("column.niche"), false),
            new Message.Column(texts.say("column.fees"), false));
    var rows = catalogue.creators().stream().map(this::row).toList();
    return new Message(List.of(new Message.Text(headline), new Message.Table(columns, rows)));
  }

  private List<String> row(Creator creator) {
    return List.of(
        "@" + creator.handle(),
        creator.platform().map(Platform::label).orElseGet(this::unknown),
        creator.followers().isPresent()
            ? numbers.followers(creator.followers().getAsLong())
            : unknown(),
        creator.engagement().map(e -> numbers.percent(e.fraction())).orElseGet(this::unknown),
        creator.place().map(Region::name).orElseGet(this::unknown),
        creator.niches().stream().map(Niche::slug).collect(Collectors.joining(", ")),
        creator.fees().stream()
            .map(f -> texts.say("fee", f.format().slug(), numbers.money(f.price())))
            .collect(Collectors.joining(", ")));
  }

  private String unknown() {
    return texts.say("unknown");
  }
}
