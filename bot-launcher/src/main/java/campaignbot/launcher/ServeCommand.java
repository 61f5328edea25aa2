package campaignbot.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jline.utils.Signals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The bot in the team's channels: works until it is asked to end, and then ends in good order.
@Command(
    name = "serve",
    description =
        "Works in every channel that has credentials, until it is told to end (Ctrl+C, or SIGTERM).",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Settings settings;
  private final Wiring wiring;

  ServeCommand(Settings settings, Wiring wiring) {
    this.settings = settings;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws InterruptedException {
    var end = new CountDownLatch(1);
    Signals.register("TERM", end::countDown);
    Signals.register("INT", end::countDown);
    var out = spec.commandLine().getOut();
    var presences = presences();
    try (var serving = Serving.start(settings, wiring, presences)) {
      if (presences.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println(
                "Nobody can talk to me: nothing is set for Slack (docs/slack.md says how) or Discord (docs/discord.md). Only the admin port runs.");
      }
      presences.forEach(p -> out.println(p.heard()));
      out.println(
          "Serving. Health: " + serving.url() + "/readyz, figures: " + serving.url() + "/metrics");
      end.await();
      out.println("Ending: what is under way is finished first.");
    }
    out.println("Ended.");
    return 0;
  }

  /// On each platform that has credentials.
  private List<Presence> presences() {
    var slack = settings.slack().<Presence>map(s -> SlackPresence.of(s, wiring));
    var discord = settings.discord().<Presence>map(d -> DiscordPresence.of(d, wiring));
    return Stream.concat(slack.stream(), discord.stream()).toList();
  }
}
