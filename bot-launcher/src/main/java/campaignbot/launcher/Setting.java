package campaignbot.launcher;

/// What an operator may set, each by an environment variable of its name.
enum Setting {
  CAMPAIGN_BOT_HOME("/var/lib/campaign-bot"),
  DATABASE_URL("postgres://user:password@localhost:5432/campaignbot, or sqlite:/path/to/file.db"),
  ADMIN_HOST("127.0.0.1"),
  ADMIN_PORT("3001"),
  CAMPAIGN_BOT_KEY("what “campaign-bot keys new” prints; several with commas between them"),
  CAMPAIGN_BOT_TEST("true"),
  CAMPAIGN_BOT_KEEP_EVENTS("7 days"),
  CAMPAIGN_BOT_KEEP_MESSAGES("30 days"),
  CAMPAIGN_BOT_KEEP_TALKS("365 days, or for ever"),
  CAMPAIGN_BOT_REMIND_AFTER("2 days"),
  CAMPAIGN_BOT_CLOSE_AFTER("14 days");

  /// Names the optional file with more settings, so it cannot stand in there itself.
  static final String CONFIG_FILE = "CAMPAIGN_BOT_CONFIG";

  private final String example;

  Setting(String example) {
    this.example = example;
  }

  /// A value that works.
  String example() {
    return example;
  }

  /// The name of the variable that names a file holding the value.
  String file() {
    return name() + "_FILE";
  }

  /// Whether its value is never shown.
  boolean isSecret() {
    return switch (this) {
      case CAMPAIGN_BOT_KEY, DATABASE_URL -> true;
      case CAMPAIGN_BOT_HOME,
          ADMIN_HOST,
          ADMIN_PORT,
          CAMPAIGN_BOT_TEST,
          CAMPAIGN_BOT_KEEP_EVENTS,
          CAMPAIGN_BOT_KEEP_MESSAGES,
          CAMPAIGN_BOT_KEEP_TALKS,
          CAMPAIGN_BOT_REMIND_AFTER,
          CAMPAIGN_BOT_CLOSE_AFTER ->
          false;
    };
  }
}
