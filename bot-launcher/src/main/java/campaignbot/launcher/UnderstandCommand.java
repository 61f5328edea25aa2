package campaignbot.launcher;

import campaignbot.understanding.Asked;
import campaignbot.understanding.Context;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lines on standard input, one JSON object a line: what was meant. A contract, see
/// `docs/contracts.md`.
@Command(
    name = "understand",
    description = "Reads lines on standard input and says what was meant, one JSON object a line.",
    mixinStandardHelpOptions = true)
final class UnderstandCommand implements Callable<Integer> {
  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "The workspace's default currency, for example HKD.")
  private @Nullable String currency;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      description = "The workspace's default region, for example HK.")
  private @Nullable String region;

  @Option(
      names = "--asked",
      paramLabel = "QUESTION",
      description =
          "Which question is open: budget, region, metric, wishes or confirm. Default: none.")
  private Asked asked = Asked.NOTHING;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "The day on which the lines were written. Default: today.")
  private @Nullable LocalDate today;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Wiring wiring;
  private final Streams streams;

  UnderstandCommand(Wiring wiring, Streams streams) {
    this.wiring = wiring;
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var context = context();
    var out = spec.commandLine().getOut();
    var in = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      out.println(UnderstandJson.of(wiring.reader().read(line, context)));
    }
    return 0;
  }

  private Context context() {
    return new Context(
        asked,
        Optional.ofNullable(currency).map(UnderstandCommand::currency),
        Optional.ofNullable(region).map(this::region),
        Optional.ofNullable(today).orElseGet(() -> LocalDate.now(ZoneId.systemDefault())));
  }

  static Currency currency(String code) {
    try {
      return Currency.getInstance(code.strip().toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw Refused.badInput(
          "“" + Printable.line(code) + "” is no currency code. This works: --currency HKD");
    }
  }

  private campaignbot.campaign.Region region(String code) {
    return wiring.places().named(code).stream()
        .findFirst()
        .orElseThrow(() ->
            Refused.badInput(
                "I don't know the region “" + Printable.line(code) + "”. This works: --region HK"));
  }
}
