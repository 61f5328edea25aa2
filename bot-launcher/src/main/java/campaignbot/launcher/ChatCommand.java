package campaignbot.launcher;

import campaignbot.conversation.Languages;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The guided talk in the terminal.
@Command(
    name = "chat",
    description =
        "Plan a campaign in a guided talk, here in the terminal. Without a terminal: plain lines in and out.",
    mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {
  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description =
          "Plan with the creators of this file (CSV, XLSX or JSON) instead; may be given several times.")
  private List<Path> files = List.of();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description =
          "The language of the talk: en, es or zh-HK. Without it that of the terminal (LC_ALL, LC_MESSAGES, LANG).")
  private Optional<String> language = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Settings settings;
  private final Wiring wiring;
  private final Streams streams;

  ChatCommand(Settings settings, Wiring wiring, Streams streams) {
    this.settings = settings;
    this.wiring = wiring;
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var catalogues =
        files.isEmpty()
            ? wiring.catalogues()
            : new OneCatalogue(
                new CatalogueFiles(
                        wiring.places(),
                        wiring.wording().in(language()),
                        spec.commandLine().getErr())
                    .read(files));
    try (var _ = Announced.of(settings, wiring);
        var home = home()) {
      new TerminalTalk(
              wiring.bot(catalogues),
              wiring.planningDesk(catalogues),
              wiring.store(),
              home,
              language())
          .run();
    }
    return 0;
  }

  private Locale language() {
    return language.map(ChatCommand::spoken).orElse(settings.language());
  }

  private static Locale spoken(String tag) {
    return Languages.spoken(Locale.forLanguageTag(tag.replace('_', '-')))
        .orElseThrow(
            () -> Refused.badInput("I don't speak “" + tag + "”. These work: " + tags() + "."));
  }

  private static String tags() {
    return Languages.SPOKEN.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
  }

  private Home home() {
    return streams.terminal()
        ? new TerminalHome()
        : new LinesHome(
            new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8)),
            streams.out());
  }
}
