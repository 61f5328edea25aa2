package campaignbot.discord.hearing;

import campaignbot.campaign.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/// The options of a command as somebody would have said them: “10k USD in Hong Kong for sales,
/// food, on Instagram”. So they are understood by the same readers as everything else.
final class Sentence {
  private Sentence() {}

  static String of(CommandInteractionPayload command) {
    var main = new ArrayList<String>();
    var budget = text(command, Commands.BUDGET);
    var currency = text(command, Commands.CURRENCY);
    budget.map(b -> currency.map(c -> b + " " + c).orElse(b)).ifPresent(main::add);
    text(command, Commands.REGION).map(r -> main.isEmpty() ? r : "in " + r).ifPresent(main::add);
    text(command, Commands.METRIC).map(m -> main.isEmpty() ? m : "for " + m).ifPresent(main::add);
    var wishes =
        List.of(
            text(command, Commands.NICHE),
            text(command, Commands.PLATFORM).map(p -> "on " + p),
            text(command, Commands.WISHES));
    var parts = new ArrayList<String>();
    if (!main.isEmpty()) {
      parts.add(String.join(" ", main));
    }
    wishes.forEach(w -> w.ifPresent(parts::add));
    return String.join(", ", parts);
  }

  private static Optional<String> text(CommandInteractionPayload command, String option) {
    return Optional.ofNullable(command.getOption(option))
        .map(OptionMapping::getAsString)
        .map(String::strip)
        .filter(t -> !t.isEmpty());
  }

  /// As it is said.
  static List<String> metrics() {
    return Arrays.stream(Metric.values()).map(m -> m.name().toLowerCase(Locale.ROOT)).toList();
  }
}
