package campaignbot.launcher;

import picocli.CommandLine.ParseResult;

/// A command that works on the store for a moment. While another process holds the store, the
/// command line is carried out there, so it reads nothing from standard input, and takes files as
/// `Path` options and parameters only: these are meant from the caller's folder.
interface StoreCommand {
  /// Whether it needs the store this time, with the options that it was given.
  default boolean needsTheStore() {
    return true;
  }

  /// Whether the command line asks for one of these, and not only for its help.
  static boolean isAskedForBy(ParseResult parsed) {
    var found = false;
    for (var part = parsed; part != null; part = part.subcommand()) {
      if (part.isUsageHelpRequested() || part.isVersionHelpRequested()) {
        return false;
      }
      if (part.commandSpec().userObject() instanceof StoreCommand command) {
        found |= command.needsTheStore();
      }
    }
    return found;
  }
}
