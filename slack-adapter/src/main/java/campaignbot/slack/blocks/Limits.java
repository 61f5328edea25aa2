package campaignbot.slack.blocks;

/// How much Slack takes, as published at docs.slack.dev/reference/block-kit unless said otherwise.
/// We count UTF-16 units of what is written, escapes included: never less than Slack's characters.
final class Limits {
  static final int BLOCKS_IN_MESSAGE = 50;
  static final int BLOCKS_IN_VIEW = 100;

  /// Not published: messages were refused as `msg_blocks_too_long` from 11,341 characters on
  /// (slackapi/bolt-js issues 2509 and 2867).
  static final int MESSAGE = 10_000;

  /// Our own: beside blocks it is for notifications and screen readers (Slack cuts at 40,000).
  static final int NOTIFICATION = 3000;

  /// Of a message without blocks.
  static final int TEXT = 40_000;

  static final int SECTION = 3000;
  static final int FIELD = 2000;
  static final int FIELDS = 10;
  static final int HEADER = 150;
  static final int CONTEXT = 2000;
  static final int ALT_TEXT = 2000;

  /// Not published; kept to what a section takes.
  static final int PREFORMATTED = 3000;

  static final int TABLE_ROWS = 100;
  static final int TABLE_COLUMNS = 20;

  /// All cells of a message together may have 10,000; the rest of the message needs room, too.
  static final int TABLE = 7000;

  /// Our own: a longer cell makes a table unreadable.
  static final int CELL = 300;

  static final int BUTTONS_IN_A_ROW = 5;
  static final int BUTTON_LABEL = 75;

  /// Our own: of what a message takes, so much is for buttons and menus.
  static final int LABELS = 5000;

  static final int ACTION_ID = 255;
  static final int BLOCK_ID = 255;
  static final int OPTIONS = 100;
  static final int OPTION_GROUPS = 100;
  static final int OPTION_LABEL = 75;
  static final int OPTION_VALUE = 150;
  static final int PLACEHOLDER = 150;

  static final int VIEW_TITLE = 24;
  static final int INPUT_LABEL = 2000;
  static final int INPUT = 3000;
  static final int PRIVATE_METADATA = 3000;

  private Limits() {}
}
