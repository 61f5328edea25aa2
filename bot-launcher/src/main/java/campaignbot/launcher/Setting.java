package campaignbot.launcher;

/// What an operator may set, each by an environment variable of its name.
enum Setting {
  CAMPAIGN_BOT_HOME("/var/lib/campaign-bot"),
  DATABASE_URL(
      "postgres://user:password@localhost:5432/campaignbot, or sqlite:/path/to/file.db. Write / @ : # ? in a password as %2F %40 %3A %23 %3F; a port is 1 to 65535; sslmode, if you name it, is disable, allow, prefer, require, verify-ca or verify-full"),
  ADMIN_HOST("127.0.0.1"),
  ADMIN_PORT("3001, or another number from 0 to 65535; 0 = any free port"),
  CAMPAIGN_BOT_KEY("what “campaign-bot keys new” prints; several with commas between them"),
  CAMPAIGN_BOT_TEST("true or false"),
  SLACK_BOT_TOKEN(
      "xoxb-…, the “Bot User OAuth Token” of your Slack app. One that begins with xoxe. ends within 12 hours: switch token rotation off in the app, or let workspaces install it (SLACK_CLIENT_ID)"),
  SLACK_SIGNING_SECRET("the “Signing Secret” of your Slack app, 32 characters"),
  SLACK_APP_TOKEN("xapp-…, an “App-Level Token” of your Slack app with connections:write"),
  SLACK_CLIENT_ID("the “Client ID” of your Slack app, like 123456.7890"),
  SLACK_CLIENT_SECRET("the “Client Secret” of your Slack app"),
  SLACK_API_BASE("https://slack.com/api/; http:// only for this machine"),
  SLACK_PUBLIC_URL(
      "https://bot.example.com, where browsers and Slack reach me, without what follows; http:// only for this machine"),
  DISCORD_TOKEN("the “Token” under “Bot” of your Discord application, three parts with dots"),
  DISCORD_API_BASE("https://discord.com/api/v10/; http:// only for this machine"),
  DISCORD_GATEWAY(
      "wss://gateway.discord.gg, or nothing for the one that Discord names; ws:// only for this machine"),
  DISCORD_MESSAGE_CONTENT("true when the Message Content intent is switched on, else false"),
  HOST("0.0.0.0 for every address of this machine, or 127.0.0.1"),
  PORT("3000, or another number from 0 to 65535; 0 = any free port"),
  CAMPAIGN_BOT_KEEP_EVENTS("7 days; " + Periods.UNITS + Periods.ENDS),
  CAMPAIGN_BOT_KEEP_MESSAGES("30 days; " + Periods.UNITS + Periods.ENDS),
  CAMPAIGN_BOT_KEEP_TALKS("365 days, or for ever; " + Periods.UNITS),
  CAMPAIGN_BOT_REMIND_AFTER("2 days; " + Periods.UNITS + Periods.ENDS),
  CAMPAIGN_BOT_CLOSE_AFTER("14 days; " + Periods.UNITS + Periods.ENDS);

  /// Names the optional file with more settings, so it cannot stand in there itself.
  static final String CONFIG_FILE = "CAMPAIGN_BOT_CONFIG";

  private final String example;

  Setting(String example) {
    this.example = example;
  }

  /// What works: a value, and the rule where one value does not tell it.
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
      case CAMPAIGN_BOT_KEY,
          DATABASE_URL,
          SLACK_BOT_TOKEN,
          SLACK_SIGNING_SECRET,
          SLACK_APP_TOKEN,
          SLACK_CLIENT_SECRET,
          DISCORD_TOKEN ->
          true;
      case CAMPAIGN_BOT_HOME,
          ADMIN_HOST,
          ADMIN_PORT,
          CAMPAIGN_BOT_TEST,
          SLACK_CLIENT_ID,
          SLACK_API_BASE,
          SLACK_PUBLIC_URL,
          DISCORD_API_BASE,
          DISCORD_GATEWAY,
          DISCORD_MESSAGE_CONTENT,
          HOST,
          PORT,
          CAMPAIGN_BOT_KEEP_EVENTS,
          CAMPAIGN_BOT_KEEP_MESSAGES,
          CAMPAIGN_BOT_KEEP_TALKS,
          CAMPAIGN_BOT_REMIND_AFTER,
          CAMPAIGN_BOT_CLOSE_AFTER ->
          false;
    };
  }
}
