package campaignbot.understanding;

import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Person;
import campaignbot.campaign.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What is read beside money and places, in a few letters for the tables of the tests; `''` is
/// nothing.
final class InShort {
  private static final Pattern MARKED = Pattern.compile("<@([A-Za-z0-9]+)>");

  private InShort() {}

  /// Persons as the platform marks them: `<@bob>`.
  private static String marked(String text) {
    return MARKED.matcher(text).replaceAll(m -> Person.mark(m.group(1)));
  }

  /// `2027-03-03..2027-03-24`, open sides left out.
  static String window(Understood read) {
    return read.window().map(InShort::window).orElse("");
  }

  private static String window(CampaignWindow window) {
    return day(window.from()) + ".." + day(window.to());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /// `posts 2, creators 5..10, each ..0.2, TIKTOK 0.3..`
  static String limits(Understood read) {
    return limits(read.limits());
  }

  private static String limits(Limits limits) {
    var parts = new ArrayList<String>();
    limits.maxPostsPerCreator().ifPresent(n -> parts.add("posts " + n));
    if (limits.minCreators().isPresent() || limits.maxCreators().isPresent()) {
      parts.add("creators " + between(limits.minCreators(), limits.maxCreators()));
    }
    if (!limits.perCreator().equals(Limits.NONE.perCreator())) {
      parts.add("each " + share(limits.perCreator()));
    }
    limits.perPlatform().forEach((p, s) -> parts.add(p + " " + share(s)));
    return String.join(", ", parts);
  }

  private static String share(Share share) {
    return between(share.min(), share.max());
  }

  private static String between(Optional<?> min, Optional<?> max) {
    return min.map(String::valueOf).orElse("") + ".." + max.map(String::valueOf).orElse("");
  }

  /// `SALES 300`: the metrics, and the wanted result.
  static String goal(Understood read) {
    var metrics = new ArrayList<String>();
    read.metrics().forEach(m -> metrics.add(m.name()));
    read.target().ifPresent(t -> metrics.add(String.valueOf(t)));
    read.besides().metricsMissed().forEach(m -> metrics.add(m.said() + "→" + m.nearest()));
    return String.join(" ", metrics);
  }

  /// `+ana -bob`
  static String creators(Understood read) {
    var all = new ArrayList<String>();
    new TreeSet<>(read.creators().must()).forEach(h -> all.add("+" + h));
    new TreeSet<>(read.creators().without()).forEach(h -> all.add("-" + h));
    return String.join(" ", all);
  }

  /// `food travel -finance`
  static String niches(Understood read) {
    var all = new ArrayList<>(read.niches().stream().map(Niche::slug).toList());
    read.besides().nichesWithout().forEach(n -> all.add("-" + n.slug()));
    return String.join(" ", all);
  }

  static String platforms(Understood read) {
    return String.join(" ", read.platforms().stream().map(Enum::name).toList());
  }

  /// What comes on top of what was said before, what no data answers, and whether it only asks.
  static String besides(Understood read) {
    var besides = read.besides();
    var all = new ArrayList<String>();
    new TreeSet<>(besides.additions()).forEach(a -> all.add("+" + a));
    besides.unusable().forEach(u -> all.add(u.kind() + " " + u.said()));
    all.addAll(besides.asks() ? List.of("asks") : List.of());
    return String.join(", ", all);
  }

  /// `no POSTS, fine YOUTUBE, how much TIKTOK`
  static String easing(Understood read) {
    var easing = read.besides().easing();
    var all = new ArrayList<String>();
    easing.lifted().forEach(r -> all.add("no " + r));
    easing.fine().forEach(p -> all.add("fine " + p));
    easing.unnumbered().forEach(p -> all.add("how much " + p));
    return String.join(", ", all);
  }

  static String wish(Understood read) {
    return read.wish().map(Wish::name).orElse("");
  }

  /// `WhoIs ana`
  static String inquiry(String sentence) {
    return Reading.READER.inquiry(marked(sentence)).map(InShort::inquiry).orElse("");
  }

  private static String inquiry(Inquiry inquiry) {
    return switch (inquiry) {
      case Inquiry.Meaning(var term, _) -> "Meaning " + term;
      case Inquiry.WhoSaid(var what) -> "WhoSaid " + what;
      case Inquiry.WhatWasSaid(var person) -> "WhatWasSaid" + person.map(p -> " " + p).orElse("");
      case Inquiry.WhoIsIn() -> "WhoIsIn";
      case Inquiry.HowManyCreators() -> "HowManyCreators";
      case Inquiry.WhoIs(var handle) -> "WhoIs " + handle;
      case Inquiry.WhyCreator(var handle) -> "WhyCreator " + handle;
      case Inquiry.MoreMoney _ -> "MoreMoney";
      case Inquiry.CostOfLimits() -> "CostOfLimits";
      case Inquiry.SideBySide(var plans) -> ("SideBySide " + plans).strip();
      case Inquiry.Wait() -> "Wait";
      case Inquiry.WhichPerson(var name) -> "WhichPerson " + name;
    };
  }

  /// `0.8`, `+1000`, `-500 EUR`, or `0.8 and in Spain`
  static String budgetChange(String text) {
    return Reading.READER
        .budgetChange(text)
        .map(c -> (change(c) + " " + c.rest().strip()).strip())
        .orElse("");
  }

  private static String change(BudgetChange change) {
    return switch (change) {
      case BudgetChange.Times(var factor, _) -> factor.stripTrailingZeros().toPlainString();
      case BudgetChange.By(var amount, var currencies, _) ->
          (amount.signum() > 0 ? "+" : "")
              + amount.toPlainString()
              + (currencies.size() == 1 ? " " + currencies.getFirst() : "");
    };
  }

  /// `everybody`, `only ana bob`, `also carol`
  static String circle(String text) {
    return Reading.READER.circle(marked(text)).map(InShort::circle).orElse("");
  }

  private static String circle(CircleSaid said) {
    return switch (said) {
      case CircleSaid.Everybody() -> "everybody";
      case CircleSaid.Only(var people) ->
          ("only " + String.join(" ", new TreeSet<>(people))).strip();
      case CircleSaid.Also(var people) -> "also " + String.join(" ", new TreeSet<>(people));
    };
  }

  static String planWord(String text) {
    return Reading.READER.planWord(text).map(Enum::name).orElse("");
  }

  /// `es`, or `es and 10k`
  static String language(String text) {
    return Reading.READER
        .language(text)
        .map(l -> (l.language().toLanguageTag() + " " + l.rest()).strip())
        .orElse("");
  }
}
