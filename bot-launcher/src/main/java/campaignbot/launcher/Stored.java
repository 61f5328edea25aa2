package campaignbot.launcher;

/// Whether there is a database at all: asking for one would make it.
final class Stored {
  private Stored() {}

  /// @throws Refused when nothing has been kept yet
  static void refuseNothing(Settings settings) {
    if (!settings.hasDatabase()) {
      throw Refused.badInput(
          "Nothing is kept yet: there is no database at "
              + Printable.line(settings.database().toString())
              + ". The first talk or import makes it; CAMPAIGN_BOT_HOME says where it lies.");
    }
  }
}
