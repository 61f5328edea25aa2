package campaignbot.wording;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.Fee;
import java.util.List;
import java.util.stream.IntStream;

/// A catalogue as a headline and a table.
final class CatalogueWording {
  private static final int ENGAGEMENT = 3;
  private static final int FEES = 6;

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
            ? texts.say("catalogue.sample", count, texts.atHome("ImportYourOwn"))
            : texts.say("catalogue.own", count, catalogue.name());
    return new Message(
        List.of(new Message.Text(headline), table(catalogue.creators())), texts.locale());
  }

  private Message.Table table(List<Creator> creators) {
    return new Message.Table(columns(), creators.stream().map(this::row).toList());
  }

  /// What helps to choose, for a chat: without engagement rates.
  ///
  /// @param withFees whether whoever reads it may see fees
  Message.Table choice(List<Creator> creators, boolean withFees) {
    var shown =
        IntStream.range(0, columns().size())
            .filter(i -> i != ENGAGEMENT && (withFees || i != FEES))
            .boxed()
            .toList();
    return new Message.Table(
        shown.stream().map(columns()::get).toList(),
        creators.stream()
            .map(this::row)
            .map(row -> shown.stream().map(row::get).toList())
            .toList());
  }

  private List<Message.Column> columns() {
    return List.of(
        new Message.Column(texts.say("column.creator"), false),
        new Message.Column(texts.say("column.platform"), false),
        new Message.Column(texts.say("column.followers"), true),
        new Message.Column(texts.say("column.engagement"), true),
        new Message.Column(texts.say("column.place"), false),
        new Message.Column(texts.say("column.niche"), false),
        new Message.Column(texts.say("column.fees"), false));
  }

  private List<String> row(Creator creator) {
    return List.of(
        "@" + creator.handle(),
        creator.platform().map(Platform::label).orElseGet(this::unknown),
        creator.followers().isPresent()
            ? numbers.followers(creator.followers().getAsLong())
            : unknown(),
        creator.engagement().map(e -> numbers.percent(e.fraction())).orElseGet(this::unknown),
        creator.place().map(p -> Countries.name(texts, p)).orElseGet(this::unknown),
        texts.listed(creator.niches().stream().map(texts::niche).toList()),
        texts.listed(creator.fees().stream().map(this::fee).toList()));
  }

  private String fee(Fee fee) {
    var price = numbers.money(fee.price());
    var format = texts.say("format." + fee.format());
    return fee.quoted()
        .map(day -> texts.say("fee.quoted", format, price, texts.date(day)))
        .orElseGet(() -> texts.say("fee", format, price));
  }

  private String unknown() {
    return texts.say("unknown");
  }
}
