package campaignbot.launcher;

import campaignbot.bot.Patience;
import campaignbot.delivery.Retention;
import campaignbot.storage.Address;
import campaignbot.storage.Vault;
import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads all settings and gathers everything that is wrong with them.
final class SettingsReading {
  private static final int HIGHEST_PORT = 65_535;
  private static final int ADMIN_PORT = 3001;
  private static final Duration FOR_EVER = ChronoUnit.FOREVER.getDuration();
  static final String NOT_SET = "not set";
  static final String HIDDEN = "•••";

  private final Locale language;
  private final SettingSources sources;
  private final List<String> problems;
  private final Set<Setting> set = EnumSet.noneOf(Setting.class);
  private final List<Settings.InForce> inForce = new ArrayList<>();

  SettingsReading(Map<String, String> environment) {
    this.language = TerminalLanguage.of(environment);
    this.sources = new SettingSources(environment);
    this.problems = sources.problems();
  }

  /// @throws BadSettings when anything is wrong
  Settings read() {
    var home = value(Setting.CAMPAIGN_BOT_HOME, usualHome(), SettingsReading::path, Path::toString);
    var database =
        value(
            Setting.DATABASE_URL,
            new Address.File(home.resolve("campaign-bot.db")),
            SettingsReading::address,
            SettingsReading::shown);
    var admin =
        new Settings.Admin(
            value(Setting.ADMIN_HOST, "127.0.0.1", Optional::of, Function.identity()),
            value(Setting.ADMIN_PORT, ADMIN_PORT, SettingsReading::port, String::valueOf));
    var vault =
        value(
            Setting.CAMPAIGN_BOT_KEY,
            Vault.of(""),
            SettingsReading::vault,
            SettingsReading::hidden);
    var test = value(Setting.CAMPAIGN_BOT_TEST, false, SettingsReading::truth, String::valueOf);
    var slack = new SlackReading(this, admin, test).read();
    var discord = new DiscordReading(this, test).read();
    var retention = retention();
    var patience = patience();
    if (test) {
      keepLocal(database, admin);
    } else {
      refuseUnknown(Setting.ADMIN_HOST, admin.host());
    }
    if (!problems.isEmpty()) {
      throw new BadSettings(problems);
    }
    return new Settings(
        home,
        database,
        admin,
        vault,
        slack,
        discord,
        retention,
        patience,
        language,
        new Settings.Account(inForce, warnings()));
  }

  <T> T value(
      Setting setting, T usual, Function<String, Optional<T>> reader, Function<T, String> shown) {
    var given = sources.given(setting);
    var inUse = read(setting, given, reader).orElse(usual);
    note(setting, given, shown.apply(inUse));
    return inUse;
  }

  /// What has no usual value.
  <T> Optional<T> optional(
      Setting setting, Function<String, Optional<T>> reader, Function<T, String> shown) {
    var given = sources.given(setting);
    var inUse = read(setting, given, reader);
    note(setting, given, inUse.map(shown).orElse(NOT_SET));
    return inUse;
  }

  private <T> Optional<T> read(
      Setting setting, Optional<Given> given, Function<String, Optional<T>> reader) {
    var read = given.flatMap(g -> reader.apply(g.value()));
    given.ifPresent(_ -> set.add(setting));
    if (given.isPresent() && read.isEmpty()) {
      problems.add(unreadable(setting, given.get()));
    }
    return read;
  }

  private void note(Setting setting, Optional<Given> given, String shown) {
    inForce.add(new Settings.InForce(setting, shown, given.map(Given::origin).orElse("default")));
  }

  /// Of what was read so far, also when it could not be read.
  boolean isSet(Setting setting) {
    return set.contains(setting);
  }

  /// @param problem a sentence, with what works
  void report(String problem) {
    problems.add(problem);
  }

  private static String unreadable(Setting setting, Given given) {
    var value = setting.isSecret() ? "" : " (“" + Printable.line(given.value()) + "”)";
    return setting
        + value
        + " can't be read. It comes from: "
        + given.origin()
        + ". This works: "
        + setting.example();
  }

  private Retention retention() {
    var usual = Retention.USUAL;
    var events = period(Setting.CAMPAIGN_BOT_KEEP_EVENTS, usual.events());
    var letters = period(Setting.CAMPAIGN_BOT_KEEP_MESSAGES, usual.letters());
    var talks =
        value(
            Setting.CAMPAIGN_BOT_KEEP_TALKS,
            usual.talks().orElse(FOR_EVER),
            SettingsReading::periodOrForEver,
            t -> t.equals(FOR_EVER) ? "for ever" : Periods.text(t));
    try {
      return new Retention(events, letters, Optional.of(talks).filter(t -> !t.equals(FOR_EVER)));
    } catch (IllegalArgumentException _) {
      problems.add(
          talks.compareTo(events) < 0 ? keptTooShort(talks, events) : keptTooShort(events));
      return usual;
    }
  }

  private static String keptTooShort(Duration events) {
    return Setting.CAMPAIGN_BOT_KEEP_EVENTS
        + " is "
        + Periods.text(events)
        + "; a platform may deliver an event again within a day. This works: 1 day, or longer.";
  }

  private static String keptTooShort(Duration talks, Duration events) {
    return Setting.CAMPAIGN_BOT_KEEP_TALKS
        + " is "
        + Periods.text(talks)
        + " and "
        + Setting.CAMPAIGN_BOT_KEEP_EVENTS
        + " is "
        + Periods.text(events)
        + "; a talk is kept as long as its events. This works: "
        + Setting.CAMPAIGN_BOT_KEEP_TALKS
        + "="
        + Periods.text(events)
        + ", or longer.";
  }

  private Patience patience() {
    var usual = Patience.USUAL;
    var reminder = period(Setting.CAMPAIGN_BOT_REMIND_AFTER, usual.reminder());
    var expiry = period(Setting.CAMPAIGN_BOT_CLOSE_AFTER, usual.expiry());
    try {
      return new Patience(reminder, expiry);
    } catch (IllegalArgumentException _) {
      problems.add(
          Setting.CAMPAIGN_BOT_REMIND_AFTER
              + " is "
              + Periods.text(reminder)
              + " and "
              + Setting.CAMPAIGN_BOT_CLOSE_AFTER
              + " is "
              + Periods.text(expiry)
              + "; a talk is closed after the reminder. This works: 2 days and 14 days.");
      return usual;
    }
  }

  private Duration period(Setting setting, Duration usual) {
    return value(setting, usual, Periods::read, Periods::text);
  }

  private void keepLocal(Address database, Settings.Admin admin) {
    if (database instanceof Address.Server server && !server.isLoopback()) {
      problems.add(notLocal(Setting.DATABASE_URL));
    }
    if (!Address.isLoopback(admin.host())) {
      problems.add(notLocal(Setting.ADMIN_HOST));
    }
  }

  /// Asks the name server, so not under test.
  void refuseUnknown(Setting setting, String host) {
    if (new InetSocketAddress(host, 0).isUnresolved()) {
      problems.add(
          setting
              + " (“"
              + Printable.line(host)
              + "”) is the name of no machine. This works: "
              + setting.example());
    }
  }

  static String notLocal(Setting setting) {
    return setting
        + " leads to another machine, but "
        + Setting.CAMPAIGN_BOT_TEST
        + " is on, and then I talk to nobody but this machine. This works: localhost or 127.0.0.1 as the host.";
  }

  private List<String> warnings() {
    return sources.unknown().stream()
        .map(n ->
            "I don't know the setting "
                + Printable.line(n)
                + ", so it has no effect. Is it misspelt? “campaign-bot doctor” lists those I know.")
        .toList();
  }

  private static Path usualHome() {
    return Path.of(System.getProperty("user.home"), ".campaign-bot");
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(absolute(Path.of(text)));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Optional<Address> address(String text) {
    try {
      return Optional.of(
          switch (Address.parse(text)) {
            case Address.File(var file) -> new Address.File(absolute(file));
            case Address.Server server -> server;
          });
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// It is shown so, and does not follow the current folder unseen.
  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /// As it may be set again, but for the user and the password.
  private static String shown(Address address) {
    return switch (address) {
      case Address.File(var file) -> "sqlite:" + file;
      case Address.Server server -> server.toString();
    };
  }

  static Optional<Integer> port(String text) {
    return Optional.of(text)
        .filter(t -> t.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .filter(p -> p <= HIGHEST_PORT);
  }

  static Optional<Boolean> truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Duration> periodOrForEver(String text) {
    return text.equalsIgnoreCase("for ever") || text.equalsIgnoreCase("forever")
        ? Optional.of(FOR_EVER)
        : Periods.read(text);
  }

  private static Optional<Vault> vault(String keys) {
    try {
      return Optional.of(Vault.of(keys));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String hidden(Vault vault) {
    return vault.keyIds().isEmpty() ? NOT_SET : HIDDEN;
  }
}
