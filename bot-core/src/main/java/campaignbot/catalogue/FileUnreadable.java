package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.NotATable.Reason;

/// Ends the reading of a file that cannot be used at all; never leaves the package.
final class FileUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final Reason reason;

  FileUnreadable(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
