package campaignbot.launcher;

import campaignbot.delivery.Post;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
    List<Post> posts = List.of();
    try (var serving = Serving.start(settings, wiring, posts)) {
      if (posts.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println(
                "Slack and Discord are not there yet, so nobody can talk to me there. Only the admin port runs.");
      }
      out.println(
          "Serving. Health: " + serving.url() + "/readyz, figures: " + serving.url() + "/metrics");
      end.await();
      out.println("Ending: what is under way is finished first.");
    }
    out.println("Ended.");
    return 0;
  }
}
