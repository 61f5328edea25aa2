package campaignbot.bot;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Stage;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What has to be true of a talk, in a line of a transcript: `= budget USD 12000; region HK; asks
/// METRIC`. Only the topics that the line names are looked at, in codes that no language changes;
/// `none` is what is not known.
final class BriefLine {
  private BriefLine() {}

  /// The same line with what is true now.
  static String of(String line, Conversation talk) {
    return Arrays.stream(line.substring(2).split("; *", -1))
        .map(item -> item.strip().split(" ", -1)[0])
        .map(topic -> topic + " " + value(topic, talk))
        .collect(Collectors.joining("; ", "= ", ""));
  }

  private static String value(String topic, Conversation talk) {
    var brief = talk.brief();
    return switch (topic) {
      case "budget" ->
          or(brief.budget().map(b -> plain(b.limit().currency() + " " + b.limit().amount())));
      case "region" -> or(brief.region().map(r -> r.code().orElse(r.name())));
      case "metric" -> or(brief.metric());
      case "niches" -> listed(brief.niches(), Niche::slug);
      case "unwanted" -> listed(brief.nichesWithout(), Niche::slug);
      case "platforms" -> listed(brief.platforms(), Platform::slug);
      case "target" ->
          brief.target().isPresent() ? String.valueOf(brief.target().getAsLong()) : "none";
      case "without" -> listed(brief.creators().without(), h -> h);
      case "must" -> listed(brief.creators().must(), h -> h);
      case "from" -> or(brief.window().flatMap(w -> w.from()));
      case "until" -> or(brief.window().flatMap(w -> w.to()));
      case "posts" -> or(brief.limits().maxPostsPerCreator());
      case "creators" -> or(brief.limits().maxCreators());
      case "asks" -> talk.stage() instanceof Stage.Briefing ? talk.openQuestion().name() : "none";
      case "stage" -> talk.stage().getClass().getSimpleName().toUpperCase(Locale.ROOT);
      case "plan" -> plan(talk.stage());
      case "answered" -> answered(brief);
      default -> throw new IllegalArgumentException("Nothing is known of: " + topic);
    };
  }

  private static String answered(Brief brief) {
    return brief.equals(Brief.EMPTY) ? "nothing" : "something";
  }

  private static String plan(Stage stage) {
    return switch (stage) {
      case Stage.Planning(var revision) -> String.valueOf(revision);
      case Stage.Proposed(var revision) -> String.valueOf(revision);
      case Stage.Approved(var revision) -> String.valueOf(revision);
      case Stage.Running(var revision) -> String.valueOf(revision);
      case Stage.Closed(var revision) -> String.valueOf(revision);
      case Stage.Cancelled(var before) -> plan(before);
      case Stage.Expired(var before) -> plan(before);
      case Stage.Briefing() -> "none";
    };
  }

  /// `USD 12000.00` without the cents that are none.
  private static String plain(String money) {
    return money.replaceFirst("\\.0+$", "");
  }

  private static String or(Optional<?> value) {
    return value.map(Object::toString).orElse("none");
  }

  private static <T> String listed(Collection<T> values, Function<T, String> name) {
    return values.isEmpty()
        ? "none"
        : values.stream().map(name).sorted().collect(Collectors.joining(","));
  }
}
