package campaignbot.launcher;

import campaignbot.slack.SlackSettings;
import campaignbot.storage.Address;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads what is set for Slack, and whether it goes together.
final class SlackReading {
  private static final int PORT = 3000;
  private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-[\\w-]+");
  private static final Pattern APP_TOKEN = Pattern.compile("xapp-[\\w-]+");
  private static final Pattern WORD = Pattern.compile("[\\x21-\\x7E]{1,200}");
  private static final Set<Setting> OF_SLACK =
      EnumSet.of(
          Setting.SLACK_BOT_TOKEN,
          Setting.SLACK_SIGNING_SECRET,
          Setting.SLACK_APP_TOKEN,
          Setting.SLACK_CLIENT_ID,
          Setting.SLACK_CLIENT_SECRET);
  private static final String WORKS = " This works: ";

  private final SettingsReading reading;
  private final Settings.Admin admin;
  private final boolean isTest;

  SlackReading(SettingsReading reading, Settings.Admin admin, boolean isTest) {
    this.reading = reading;
    this.admin = admin;
    this.isTest = isTest;
  }

  Optional<SlackSettings> read() {
    var botToken = text(Setting.SLACK_BOT_TOKEN, BOT_TOKEN);
    var signingSecret = text(Setting.SLACK_SIGNING_SECRET, WORD);
    var appToken = text(Setting.SLACK_APP_TOKEN, APP_TOKEN);
    var clientId = text(Setting.SLACK_CLIENT_ID, WORD);
    var clientSecret = text(Setting.SLACK_CLIENT_SECRET, WORD);
    var apiBase =
        reading.value(
            Setting.SLACK_API_BASE, SlackSettings.API_BASE, WebAddress::base, URI::toString);
    var publicUrl = publicUrl();
    var door = door();
    if (OF_SLACK.stream().noneMatch(reading::isSet)) {
      return Optional.empty();
    }
    if (isTest) {
      keepLocal(apiBase, publicUrl, door);
    }
    check(door);
    var oauth = oauth(clientId, clientSecret, publicUrl);
    return Optional.of(new SlackSettings(botToken, signingSecret, appToken, oauth, apiBase, door));
  }

  private Optional<String> text(Setting setting, Pattern pattern) {
    return reading.optional(
        setting,
        t -> Optional.of(t).filter(pattern.asMatchPredicate()),
        t -> setting.isSecret() ? SettingsReading.HIDDEN : t);
  }

  private Optional<URI> publicUrl() {
    return reading.optional(Setting.SLACK_PUBLIC_URL, WebAddress::of, URI::toString);
  }

  private SlackSettings.Door door() {
    return new SlackSettings.Door(
        reading.value(
            Setting.HOST, isTest ? "127.0.0.1" : "0.0.0.0", Optional::of, Function.identity()),
        reading.value(Setting.PORT, PORT, SettingsReading::port, String::valueOf));
  }

  private Optional<SlackSettings.OAuth> oauth(
      Optional<String> clientId, Optional<String> clientSecret, Optional<URI> publicUrl) {
    return clientId.flatMap(id ->
        clientSecret.flatMap(
            secret -> publicUrl.map(url -> new SlackSettings.OAuth(id, secret, url))));
  }

  private void check(SlackSettings.Door door) {
    if (isOpenToMany()) {
      checkOAuth();
    } else if (!reading.isSet(Setting.SLACK_BOT_TOKEN)) {
      reading.report(
          "Slack is set up by half: no workspace is named."
              + WORKS
              + Setting.SLACK_BOT_TOKEN
              + " for one, or "
              + Setting.SLACK_CLIENT_ID
              + ", "
              + Setting.SLACK_CLIENT_SECRET
              + " and "
              + Setting.SLACK_PUBLIC_URL
              + " for many.");
    }
    if (!reading.isSet(Setting.SLACK_APP_TOKEN)) {
      checkHttp(door);
    }
  }

  private boolean isOpenToMany() {
    return reading.isSet(Setting.SLACK_CLIENT_ID) || reading.isSet(Setting.SLACK_CLIENT_SECRET);
  }

  private void checkOAuth() {
    if (!reading.isSet(Setting.SLACK_CLIENT_ID)
        || !reading.isSet(Setting.SLACK_CLIENT_SECRET)
        || !reading.isSet(Setting.SLACK_PUBLIC_URL)) {
      reading.report(
          "Workspaces can't install me yet: "
              + Setting.SLACK_CLIENT_ID
              + ", "
              + Setting.SLACK_CLIENT_SECRET
              + " and "
              + Setting.SLACK_PUBLIC_URL
              + " go together."
              + WORKS
              + "all three, or none.");
    }
    if (reading.isSet(Setting.SLACK_APP_TOKEN)) {
      reading.report(
          Setting.SLACK_APP_TOKEN
              + " (Socket Mode) is for one workspace, "
              + Setting.SLACK_CLIENT_ID
              + " for many, over HTTP."
              + WORKS
              + "one of the two.");
    }
    if (!reading.isSet(Setting.CAMPAIGN_BOT_KEY)) {
      reading.report(
          "Tokens of workspaces are kept encrypted, but "
              + Setting.CAMPAIGN_BOT_KEY
              + " is not set."
              + WORKS
              + Setting.CAMPAIGN_BOT_KEY.example()
              + ".");
    }
  }

  private void checkHttp(SlackSettings.Door door) {
    if (!reading.isSet(Setting.SLACK_SIGNING_SECRET)) {
      reading.report(
          "Nothing proves that a request is Slack's: "
              + Setting.SLACK_SIGNING_SECRET
              + " is not set."
              + WORKS
              + "set it or, to work without a public address, "
              + Setting.SLACK_APP_TOKEN
              + " (Socket Mode).");
    }
    if (!isTest) {
      reading.refuseUnknown(Setting.HOST, door.host());
    }
    if (door.port() != 0 && door.port() == admin.port()) {
      reading.report(
          Setting.PORT
              + " and "
              + Setting.ADMIN_PORT
              + " are both "
              + door.port()
              + "."
              + WORKS
              + "3000 and 3001.");
    }
  }

  private void keepLocal(URI apiBase, Optional<URI> publicUrl, SlackSettings.Door door) {
    if (!WebAddress.isLoopback(apiBase)) {
      reading.report(SettingsReading.notLocal(Setting.SLACK_API_BASE));
    }
    publicUrl
        .filter(Predicate.not(WebAddress::isLoopback))
        .ifPresent(_ -> reading.report(SettingsReading.notLocal(Setting.SLACK_PUBLIC_URL)));
    if (!Address.isLoopback(door.host())) {
      reading.report(SettingsReading.notLocal(Setting.HOST));
    }
  }
}
