package campaignbot.discord.messages;

/// How much Discord takes, as published at docs.discord.com unless said otherwise. We count UTF-16
/// units of what is written, escapes included: never less than Discord's characters.
final class Limits {
  /// Of a message's content.
  static final int CONTENT = 2000;

  /// Of all texts of a message that is made of components.
  static final int TEXTS = 4000;

  static final int COMPONENTS = 40;

  /// Our own: what is kept free for who pressed which button.
  static final int SETTLED = 220;

  static final int ROWS = 5;
  static final int BUTTONS_IN_A_ROW = 5;
  static final int BUTTON_LABEL = 80;
  static final int CUSTOM_ID = 100;
  static final int OPTIONS = 25;
  static final int OPTION_LABEL = 100;
  static final int PLACEHOLDER = 100;

  static final int FILES = 10;

  /// Where a server has no larger limit by boosts.
  static final int FILE = 10 * 1024 * 1024;

  /// Our own; a request may have 25 MiB.
  static final int ALL_FILES = 20 * 1024 * 1024;

  static final int DESCRIPTION = 1024;

  static final int FIELD_LABEL = 45;
  static final int FIELD_DESCRIPTION = 100;

  /// Our own: a form takes up to 4,000 characters above its field, which nobody reads.
  static final int QUESTION = 1000;

  /// Our own; a field takes 4,000 characters, a message 2,000.
  static final int ANSWER = 1000;

  /// Our own: what a phone or a narrow thread shows of a line in a code block.
  static final int LINE_OF_CODE = 54;

  /// Our own: a longer cell makes a table of columns unreadable.
  static final int CELL = 60;

  private Limits() {}
}
