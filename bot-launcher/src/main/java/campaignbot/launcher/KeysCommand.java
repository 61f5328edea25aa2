package campaignbot.launcher;

import campaignbot.storage.KeyRotation;
import campaignbot.storage.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// The keys that seal stored tokens.
@Command(
    name = "keys",
    description = "The keys that seal stored tokens: make one, check them, replace one.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class KeysCommand implements Runnable, StoreCommand {
  static final String OTHER_KEYS =
      "The running bot has other keys than you. Nothing was changed. Start it again with yours first: it seals and opens with the keys that it was started with.";

  private static final String NEW = "new";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Settings settings;
  private final Wiring wiring;

  KeysCommand(Settings settings, Wiring wiring) {
    this.settings = settings;
    this.wiring = wiring;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "What about the keys? This works: keys new, keys check, keys rotate");
  }

  /// Whether the command line asks for one of these.
  static boolean isAskedForBy(ParseResult parsed) {
    return parsed.asCommandLineList().stream().anyMatch(c -> c.getCommand() instanceof KeysCommand);
  }

  /// A fresh key comes from nowhere.
  @Override
  public boolean needsTheStore() {
    var asked = spec.commandLine().getParseResult();
    return asked.hasSubcommand() && !asked.subcommand().commandSpec().name().equals(NEW);
  }

  @Command(
      name = NEW,
      description = "Prints a fresh key for CAMPAIGN_BOT_KEY. It is kept nowhere else.",
      mixinStandardHelpOptions = true)
  int fresh() {
    spec.commandLine().getOut().println(Vault.freshKey());
    return 0;
  }

  /// @return 0 when every stored secret can be opened, else 1
  @Command(
      name = "check",
      description = "Says which keys the stored secrets need.",
      mixinStandardHelpOptions = true)
  int check() {
    Stored.refuseNothing(settings);
    var out = spec.commandLine().getOut();
    var needs = rotation().needs();
    needs.forEach(n -> out.printf("%s  %,d secrets  %s%n", n.id(), n.secrets(), standing(n)));
    if (needs.isEmpty()) {
      out.println("No secrets are stored.");
    }
    return rotation().hasAllKeys() ? 0 : Refused.OUR_FAULT;
  }

  private static String standing(KeyRotation.Need need) {
    if (!need.present()) {
      return "✗ the key is missing from CAMPAIGN_BOT_KEY: these secrets can't be opened";
    }
    return need.seals()
        ? "✓ the newest key"
        : "an older key: still needed; “keys rotate” makes it superfluous";
  }

  /// @return 0 when nothing needs an older key any more, else 1
  @Command(
      name = "rotate",
      description = "Seals anew, with the first key of CAMPAIGN_BOT_KEY, what an older one sealed.",
      mixinStandardHelpOptions = true)
  int rotate() {
    Stored.refuseNothing(settings);
    var out = spec.commandLine().getOut();
    if (wiring.vault().keyIds().isEmpty()) {
      throw Refused.badInput(
          "CAMPAIGN_BOT_KEY is not set, so there is nothing to seal with. “campaign-bot keys new” makes a key.");
    }
    var result = rotation().rotate();
    out.printf("%,d secrets sealed anew.%n", result.resealed());
    if (result.unopened() == 0) {
      out.println("Older keys are no longer needed: take them out of CAMPAIGN_BOT_KEY.");
      return 0;
    }
    out.printf(
        "%,d could not be opened and were left as they are. “keys check” says which key is missing.%n",
        result.unopened());
    return Refused.OUR_FAULT;
  }

  private KeyRotation rotation() {
    return new KeyRotation(wiring.database(), wiring.vault());
  }
}
